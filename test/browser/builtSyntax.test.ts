import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";

const pageFolder = path.resolve(__dirname, "../../dist/page");

describe("the built page runs in older Chromium", () => {
  test("every script keeps to the syntax of 2018", () => {
    const scripts = readdirSync(pageFolder).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.map(syntaxProblem).filter((problem) => problem !== null)).toEqual([]);
  });
});

function syntaxProblem(script: string): string | null {
  try {
    parse(readFileSync(path.join(pageFolder, script), "utf8"), { ecmaVersion: 2018 });
    return null;
  } catch (error) {
    return `${script}: ${String(error)}`;
  }
}
