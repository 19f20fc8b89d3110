import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFor, officeOptions, OptionError } from "../../scripts/build/officeOptions.cjs";
import { allElements, xmlTree } from "./xmlTree";

const projectFolder = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(projectFolder, "manifest.xml"), "utf8");

describe("the address of the pane", () => {
  test.each([
    { base: "https://intranet.example.cn", read: "https://intranet.example.cn" },
    { base: "https://intranet.example.cn/", read: "https://intranet.example.cn" },
    { base: "https://10.1.2.3:8443/juesuan", read: "https://10.1.2.3:8443/juesuan" },
    { base: "https://a.cn/tools/juesuan/", read: "https://a.cn/tools/juesuan" },
  ])("$base is taken", ({ base, read }) => {
    expect(officeOptions({ base }).base).toBe(read);
  });

  test.each([
    "http://intranet.example.cn",
    "intranet.example.cn",
    "https://",
    "https://a.cn/?x=1",
    "https://a.cn/#top",
    "https://user:word@a.cn",
    "https://a.cn:123456",
    "https://a.cn:99999",
    'https://a.cn/"><x',
    "https://a.cn/预算",
    "https://a.cn//x",
    `https://a.cn/${"x".repeat(1000)}`,
    "",
  ])("%s is refused, in a sentence that names it", (base) => {
    expect(() => officeOptions({ base })).toThrow(OptionError);
    expect(() => officeOptions({ base })).toThrow(base);
  });
});

describe("where office.js comes from", () => {
  test.each([
    { officejs: "self", isOwnCopy: true, origin: null },
    { officejs: "cdn", isOwnCopy: false, origin: "https://appsforoffice.microsoft.com" },
    {
      officejs: "21vianet",
      isOwnCopy: false,
      origin: "https://appsforoffice.cdn.partner.office365.cn",
    },
  ])("$officejs", ({ officejs, ...expected }) => {
    const { officeJs } = officeOptions({ officejs });
    expect(officeJs).toMatchObject(expected);
    // under another name the library refuses to work
    expect(officeJs.address).toMatch(/\/office\.js$/);
  });

  test.each([{ officejs: "toString" }, { officejs: "" }, { adress: "https://a.cn" }])(
    "%j means nothing",
    (environment) => {
      expect(() => officeOptions(environment)).toThrow(OptionError);
    },
  );
});

test("a manifest for another address leads there and nowhere else", () => {
  const base = "https://intranet.example.cn/juesuan";
  const addresses = allElements(xmlTree(manifestFor(source, base))).flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => value.startsWith("https:")),
  );
  const own = allElements(xmlTree(source)).flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => value.startsWith("https://localhost:3000/")),
  );
  expect(addresses).toEqual(own.map((address) => address.replace("https://localhost:3000", base)));
  expect(addresses.length).toBeGreaterThan(10);
});

test.each([
  { said: ["--env", "base=http://a.cn"], sentence: "http://a.cn" },
  { said: ["--env", "base"], sentence: "base" },
  { said: ["--env"], sentence: "npm run build" },
  { said: ["nothing"], sentence: "nothing" },
])("the build ends at $said with one sentence and code 2", ({ said, sentence }) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", ...said], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
  expect(status).toBe(2);
});
