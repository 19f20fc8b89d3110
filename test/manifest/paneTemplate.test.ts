import path from "node:path";
import { officeOptions } from "../../scripts/build/officeOptions.cjs";
import { paneTemplate } from "../../scripts/build/paneTemplate.cjs";

const paneStartFile = path.resolve(__dirname, "../../assets/paneStart.js");

test.each([
  { officejs: "self", address: "office-js/office.js", origin: "" },
  {
    officejs: "cdn",
    address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: " https://appsforoffice.microsoft.com",
  },
])("the pane's policy knows where office.js comes from: $officejs", ({ officejs, ...expected }) => {
  const parts = paneTemplate(paneStartFile, officeOptions({ officejs }))();
  expect(parts.officeJs).toBe(expected.address);
  expect(parts.officeJsOrigin).toBe(expected.origin);
});

test("nothing in the script of the pane's head ends it early or is filled in", () => {
  // then the browser would not find the hash that the policy names
  const { paneStart, paneStartHash } = paneTemplate(paneStartFile, officeOptions())();
  expect(paneStart).not.toMatch(/<\/script|<%/i);
  expect(paneStartHash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});
