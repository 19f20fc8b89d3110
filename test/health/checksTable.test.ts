import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/domain/review";

const root = path.resolve(__dirname, "../..");
const ids = rules.map(({ id }) => id);

/** The rows of the tables of docs/checks.md, cell by cell, by the heading above them. */
const tables = readTables(readFileSync(path.join(root, "docs/checks.md"), "utf8"));

const numbered = [
  ["By number", [...numbers("C", 16), ...numbers("X", 17)]],
  ["By class of error", numbers("", 21)],
  ["By red line", numbers("R", 11)],
] as const;

test.each(numbered)("%s: every number stands once", (heading, expected) => {
  expect(rowsOf(heading).map(([id]) => id)).toEqual(expected);
});

test.each(numbered)(
  "%s: every rule that is named exists, and a row without one says why",
  (heading) => {
    for (const [id, , named = "", remark = ""] of rowsOf(heading)) {
      expect([id, named === "–" && remark === ""]).toEqual([id, false]);
      expect(codesIn(named).filter((rule) => !ids.includes(rule))).toEqual([]);
    }
  },
);

test("every rule answers something, or says what else it is for", () => {
  const named = numbered.flatMap(([heading]) =>
    rowsOf(heading).flatMap(([, , cell = ""]) => codesIn(cell)),
  );
  expect(ids.filter((id) => !named.includes(id))).toEqual(["untidyCells"]);
});

test("every rule has its test, which names it", () => {
  const rows = rowsOf("Where each rule is tested").map(([rule = "", file = ""]) => ({
    rule: codesIn(rule)[0] ?? "",
    file: path.join(root, codesIn(file)[0] ?? ""),
  }));
  expect(rows.map(({ rule }) => rule)).toEqual(ids);
  for (const { rule, file } of rows) {
    expect([rule, existsSync(file) && readFileSync(file, "utf8").includes(rule)]).toEqual([
      rule,
      true,
    ]);
  }
});

function rowsOf(heading: string): readonly (readonly string[])[] {
  return tables.get(heading) ?? [];
}

function readTables(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sections = text.split("\n## ").map((section) => section.split("\n"));
  return new Map(
    sections.map(([heading = "", ...lines]) => {
      const rows = lines.filter((line) => line.startsWith("| ")).slice(1);
      return [
        heading,
        rows.map((row) =>
          row
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      ];
    }),
  );
}

function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

function numbers(prefix: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_unused, index) => {
    const number = String(index + 1);
    return prefix === "C" || prefix === "X"
      ? `${prefix}${number.padStart(2, "0")}`
      : `${prefix}${number}`;
  });
}
