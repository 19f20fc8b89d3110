import { officeColours } from "../../../src/hosts/office/officeColours";

test.each([
  { name: "a light theme", said: { bodyBackgroundColor: "#F3F2F1" }, background: "#F3F2F1" },
  { name: "a black theme", said: { bodyBackgroundColor: "#0a0a0a" }, background: "#0a0a0a" },
  { name: "a name of a colour", said: { bodyBackgroundColor: "white" }, background: null },
  { name: "a number", said: { bodyBackgroundColor: 0 }, background: null },
  { name: "no colours", said: {}, background: null },
  { name: "no theme", said: undefined, background: null },
])("$name", ({ said, background }) => {
  // what an application says is not always what the types promise
  const context = { officeTheme: said } as Parameters<typeof officeColours>[0];
  expect(officeColours(context)).toEqual(background === null ? null : { background });
});
