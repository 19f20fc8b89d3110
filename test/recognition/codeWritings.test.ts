import fc from "fast-check";
import {
  type ClassificationKind,
  entriesOf,
} from "../../src/domain/classifications/classifications";
import type { ClassificationEntry } from "../../src/domain/classifications/parseClassification";
import { recogniseDrawing } from "../support/recogniseDrawing";

/** The cells with which a row begins: a name with its code, code and name, or a column for each level. */
type Writing = (row: { readonly code: string; readonly name: string }) => readonly string[];

const writings: Readonly<Record<string, Writing>> = {
  "a number": ({ code, name }) => [code, name],
  text: ({ code, name }) => [`'${code}`, name],
  "a code alone": ({ code }) => [code, ""],
  hyphens: ({ code, name }) => [`'${levels(code).join("-")}`, name],
  points: ({ code, name }) => [`'${levels(code).join(".")}`, name],
  blanks: ({ code, name }) => [`'${levels(code).join(" ")}`, name],
  brackets: ({ code, name }) => [`[${code}]`, name],
  "full width": ({ code, name }) => [fullWidth(code), name],
  "glued before the name": ({ code, name }) => [code + name],
  "before the name": ({ code, name }) => [`${code} ${name}`],
  "in brackets before the name": ({ code, name }) => [`[${code}]${name}`],
  "in brackets behind the name": ({ code, name }) => [`${name}(${code})`],
  "levels apart": ({ code, name }) => [...filled(levels(code)), name],
  "levels apart as numbers": ({ code, name }) => [
    ...filled(levels(code).map((level) => String(Number(level)))),
    name,
  ],
  "the last level only": ({ code, name }) => [
    ...filled(levels(code).map((level, index, all) => (index === all.length - 1 ? level : ""))),
    name,
  ],
  "whole codes up to each level": ({ code, name }) => [
    ...filled(levels(code).map((_level, index) => code.slice(0, 3 + 2 * index))),
    name,
  ],
};

const titles = {
  functional: "支出决算表",
  economic: "一般公共预算财政拨款基本支出决算表",
} as const;

describe.each(["functional", "economic"] as const)("any %s code", (kind) => {
  const entry = fc.constantFrom(...entriesOf(kind));

  test.each(Object.entries(writings))("written as %s reads back as itself", (_name, writing) => {
    fc.assert(
      fc.property(entry, fc.nat({ max: 3 }), (drawn, choice) => {
        const rows = ladder(kind, drawn.code).map(({ code, names }) => ({
          code,
          name: (names[choice] ?? names[0]).text,
        }));
        const read = readRows(kind, rows.map(writing));
        expect(read).toEqual(rows.map(({ code }) => code));
      }),
      { numRuns: 60 },
    );
  });

  test("read from its name alone, in any list of some levels, is never another one", () => {
    const shown = fc.constantFrom<readonly number[]>(
      [3, 5, 7],
      [3, 7],
      [5, 7],
      [3, 5],
      [3],
      [5],
      [7],
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        shown,
        fc.nat({ max: 2 }),
        (drawn, lengths, choice) => {
          const listed = new Set(drawn.flatMap(({ code }) => ladder(kind, code)));
          const rows = [...listed]
            .filter(({ code }) => lengths.includes(code.length) && isToldFromClasses(code, lengths))
            .sort((one, other) => (one.code < other.code ? -1 : 1));
          const read = readRows(
            kind,
            rows.map(({ names }) => [(names[choice] ?? names[0]).text]),
          );
          const wrong = read.filter((code, index) => code !== null && code !== rows[index]?.code);
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The groups of 219 are named like classes; nobody lists them without their class. */
function isToldFromClasses(code: string, lengths: readonly number[]): boolean {
  return lengths.includes(3) || !code.startsWith("219");
}

/** The rows of a code and of those above it, top down. */
function ladder(kind: ClassificationKind, code: string): readonly ClassificationEntry[] {
  return entriesOf(kind).filter((entry) => code.startsWith(entry.code));
}

/** Draws a table, a row for each amount 1, 2, 3 …; the code read for each row, `null` where none was. */
function readRows(
  kind: ClassificationKind,
  rows: readonly (readonly string[])[],
): readonly (string | null)[] {
  const width = rows[0]?.length ?? 1;
  const levelsApart = ["类", "款", "项"].slice(0, kind === "functional" ? 3 : 2);
  const isApart = width > 2;
  const labels =
    width === 1 ? ["项目"] : isApart ? [...levelsApart, "科目名称"] : ["科目编码", "科目名称"];
  const header = [...labels, kind === "functional" ? "本年支出合计" : "决算数"].join(" | ");
  const body = rows.map((cells, index) => {
    const own = isApart && kind === "economic" ? [...cells.slice(0, 2), cells[3] ?? ""] : cells;
    return [...own, String(index + 1)].join(" | ");
  });
  const sheet = `\n${titles[kind]} |\n单位：元 |\n${header}\n${body.join("\n")}\n`;
  const [statement] = recogniseDrawing(sheet).statements;
  const codes = new Map(
    (statement?.readings ?? []).map(({ subject: { item }, source }) => [
      Number(source.text),
      item === null || item.kind === "named" ? null : item.id,
    ]),
  );
  return rows.map((_row, index) => codes.get(index + 1) ?? null);
}

function levels(code: string): readonly string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((level) => level !== "");
}

function filled(parts: readonly string[]): readonly string[] {
  return [parts[0] ?? "", parts[1] ?? "", parts[2] ?? ""];
}

function fullWidth(code: string): string {
  return code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
