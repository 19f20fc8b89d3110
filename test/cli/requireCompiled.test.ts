import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { codeOf, requireCompiled } from "../../src/cli/requireCompiled";

let folder = "";
const main = (): string => path.join(folder, "main.js");
const part = (): string => path.join(folder, "part.js");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "juesuan-code-"));
  writeFileSync(
    main(),
    'exports.sum = require("./part.js").one + require("node:path").sep.length;',
  );
  writeFileSync(part(), "exports.one = 1;");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Loads, and keeps the code of what had to be compiled; says which scripts those were. */
function loadAndKeep(): { readonly loaded: unknown; readonly compiled: readonly string[] } {
  const compiled: string[] = [];
  const loaded = requireCompiled(main(), (file, script) => {
    compiled.push(path.basename(file));
    writeFileSync(codeOf(file), script.createCachedData());
  });
  return { loaded, compiled };
}

test("a script and what it requires are compiled once, and not again", () => {
  expect(loadAndKeep()).toEqual({ loaded: { sum: 2 }, compiled: ["main.js", "part.js"] });
  expect(loadAndKeep()).toEqual({ loaded: { sum: 2 }, compiled: [] });
});

test.each([
  ["empty", Buffer.alloc(0)],
  ["of something else", Buffer.alloc(4096, 7)],
])("code that is %s is put aside", (_, code) => {
  writeFileSync(codeOf(part()), code);
  expect(loadAndKeep()).toEqual({ loaded: { sum: 2 }, compiled: ["main.js", "part.js"] });
});

test("code of a script that was longer then is put aside", () => {
  loadAndKeep();
  writeFileSync(part(), "exports.one = 41;");
  expect(loadAndKeep()).toEqual({ loaded: { sum: 42 }, compiled: ["part.js"] });
});
