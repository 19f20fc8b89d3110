import { type Mappings, withMapping } from "../../src/app/mappings";

const form = "“三公”经费情况表|A 项目|B 决算数";

function told(...said: readonly Parameters<typeof withMapping>[2][]): Mappings {
  return said.reduce<Mappings>((mappings, word) => withMapping(mappings, form, word), new Map());
}

test("a second word on the same table adds to the first", () => {
  const mappings = told(
    { columns: { B: { use: "ignored" } } },
    { unit: "yuan", columns: { C: { use: "name" } } },
  );
  expect(mappings.get(form)).toEqual({
    unit: "yuan",
    columns: { B: { use: "ignored" }, C: { use: "name" } },
  });
});

test("what was said of columns goes when the table is said to be another one", () => {
  const mappings = told({ columns: { B: { use: "ignored" } } }, { layout: "threePublicExpenses" });
  expect(mappings.get(form)).toEqual({ layout: "threePublicExpenses", columns: {} });
});

test("taking the last word back leaves nothing behind", () => {
  expect(told({ unit: "yuan" }, null)).toEqual(new Map());
});
