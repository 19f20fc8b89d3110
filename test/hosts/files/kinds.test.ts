import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Statement } from "../../../src/domain/statement";
import { recognise } from "../../../src/recognition/recognise";
import { factsOf } from "../../support/recogniseDrawing";
import { type Biff5Cell, biff5File } from "./biff5File";
import { encodeGbk } from "./encodeGbk";
import { type KnownCell, knownBook, knownFacts, knownRates, type KnownSheet } from "./knownBook";
import { readBook } from "./readBook";

/** What a kind of file, or its writer in this test, does not keep of the book. */
type Lost = "hiddenRows" | "secondSheet" | "sheetName" | "merges" | "numbersInBrackets" | "formats";

type Kind = {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly lost: readonly Lost[];
};

/** How a writer keeps a number format. */
type FormatOf = (format: string) => string;
const asItIs: FormatOf = (format) => format;
const plain: FormatOf = (format) =>
  format.startsWith("yyyy") ? 'yyyy"年"' : (format.split(";")[0] ?? "");

const kinds: readonly Kind[] = [
  { name: "xlsx", file: "b.xlsx", bytes: byLibrary("xlsx"), lost: [] },
  { name: "xlsm", file: "b.xlsm", bytes: byLibrary("xlsm"), lost: [] },
  { name: "xlsb", file: "b.xlsb", bytes: byLibrary("xlsb"), lost: [] },
  { name: "xls, BIFF8", file: "b.xls", bytes: byLibrary("biff8"), lost: ["hiddenRows"] },
  { name: "xls, BIFF5", file: "b.xls", bytes: asBiff5, lost: ["merges"] },
  { name: "xls, XML of 2003", file: "b.xls", bytes: byLibrary("xlml"), lost: [] },
  {
    name: "ods",
    file: "b.ods",
    bytes: byLibrary("ods", plain),
    lost: ["hiddenRows", "formats"],
  },
  { name: "et, as BIFF8", file: "b.et", bytes: byLibrary("biff8"), lost: ["hiddenRows"] },
  { name: "et, as a zip", file: "b.et", bytes: byLibrary("xlsx"), lost: [] },
  { name: "a kind that its ending hides", file: "b.csv", bytes: byLibrary("xlsx"), lost: [] },
  ...onlyTexts("xls, HTML in UTF-8", "b.xls", () => utf8(asHtml())),
  ...onlyTexts("xls, HTML in GBK", "b.xls", () => encodeGbk(asHtml())),
  ...onlyTexts("csv in UTF-8", "b.csv", () => utf8(`\ufeff${asCsv()}`)),
  ...onlyTexts("csv in GB 18030", "b.csv", () => encodeGbk(asCsv())),
];

/** Kinds that hold one sheet, as it is shown. */
function onlyTexts(name: string, file: string, bytes: () => Uint8Array): readonly Kind[] {
  const lost: Lost[] = ["hiddenRows", "secondSheet", "sheetName", "numbersInBrackets"];
  return [{ name, file, bytes, lost: file === "b.csv" ? [...lost, "merges"] : lost }];
}

describe.each(kinds)("$name", ({ file, bytes, lost }) => {
  const sheets = lost.includes("secondSheet") ? knownBook.slice(0, 1) : knownBook;

  test("gives the same facts in the same cells", async () => {
    const { grids } = await readBook(bytes(), file);
    const recognition = recognise(grids, { fiscalYear: 2023 });
    expect(
      recognition.statements.map((one) => factsOf({ ...recognition, statements: [one] })),
    ).toEqual(knownFacts.slice(0, sheets.length));
    const [, second] = recognition.statements;
    expect(second === undefined ? [] : ratesOf(second)).toEqual(
      lost.includes("secondSheet") ? [] : knownRates,
    );
    expect(recognition.problems.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual(
      [
        ...["D8", "D9", "D10", "D11"].map((cell) => `blankInside ${cell}`),
        ...(lost.includes("secondSheet") ? [] : ["cellNotAnAmount C5"]),
        ...(lost.includes("hiddenRows") ? [] : ["hiddenRowCounts C8", "hiddenRowCounts E8"]),
        ...(lost.includes("numbersInBrackets") ? ["textNumber C11", "textNumber E11"] : []),
      ].sort(),
    );
  });

  test("gives the same frame", async () => {
    const { grids } = await readBook(bytes(), file);
    expect(
      grids.map(({ sheet, merges, hiddenRows, hiddenColumns, visibility, origin }) => ({
        sheet: lost.includes("sheetName") ? "" : sheet,
        merges,
        hiddenRows: [...hiddenRows],
        hiddenColumns: [...hiddenColumns],
        visibility,
        origin,
      })),
    ).toEqual(
      sheets.map(({ name, merges, hiddenRows }) => ({
        sheet: lost.includes("sheetName") ? "" : name,
        merges: lost.includes("merges") ? [] : merges.map(areaOf),
        hiddenRows: lost.includes("hiddenRows") ? [] : hiddenRows,
        hiddenColumns: [],
        visibility: "visible",
        origin: { row: 0, column: 0 },
      })),
    );
  });

  test("gives the same values and shown texts", async () => {
    const { grids } = await readBook(bytes(), file);
    const shown = grids.map(({ rows }) =>
      rows.map((row) => Array.from(row, (cell) => cell?.text.trim() ?? null)),
    );
    const formatOf = lost.includes("formats") ? plain : asItIs;
    expect(shown).toEqual(
      sheets.map(({ rows }) => rows.map((row) => row.map((cell) => shownText(cell, formatOf)))),
    );
  });
});

function ratesOf({ printed }: Statement): readonly string[] {
  return printed.map(({ source, value }) => `${source.cell} ${value}`);
}

function areaOf(name: string) {
  const { s: first, e: last } = utils.decode_range(name);
  return { top: first.r, left: first.c, bottom: last.r, right: last.c };
}

function shownText(cell: KnownCell, formatOf: FormatOf = asItIs): string | null {
  return cell === null || typeof cell === "string"
    ? cell
    : utils.format_cell({ t: "n", v: cell.value, z: formatOf(cell.format) });
}

function byLibrary(bookType: BookType, formatOf: FormatOf = asItIs): () => Uint8Array {
  return () => {
    const book = utils.book_new();
    for (const sheet of knownBook) {
      utils.book_append_sheet(book, librarySheet(sheet, formatOf), sheet.name);
    }
    const bytes: unknown = write(book, { type: "buffer", bookType });
    return new Uint8Array(bytes as Uint8Array);
  };
}

function librarySheet({ rows, merges, hiddenRows }: KnownSheet, formatOf: FormatOf): WorkSheet {
  const sheet: WorkSheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (cell === null ? null : libraryCell(cell, formatOf)))),
  );
  sheet["!merges"] = merges.map((name) => utils.decode_range(name));
  sheet["!rows"] = rows.map((_row, row) => ({ hidden: hiddenRows.includes(row) }));
  return sheet;
}

function libraryCell(cell: Exclude<KnownCell, null>, formatOf: FormatOf): CellObject {
  return typeof cell === "string"
    ? { t: "s", v: cell }
    : { t: "n", v: cell.value, z: formatOf(cell.format) };
}

function asBiff5(): Uint8Array {
  const cells = knownBook.flatMap(({ rows }) => rows.flat());
  const formats = cells.flatMap((cell) =>
    cell === null || typeof cell === "string" ? [] : [cell.format],
  );
  const sheets = knownBook.map(({ name, rows, hiddenRows }) => {
    return { name, hiddenRows, cells: biff5Cells(rows, formats) };
  });
  return biff5File({ formats, sheets });
}

function biff5Cells(rows: KnownSheet["rows"], formats: readonly string[]): readonly Biff5Cell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Biff5Cell[] => {
      if (cell === null) {
        return [];
      }
      return typeof cell === "string"
        ? [{ row, column, value: cell }]
        : [{ row, column, value: cell.value, format: formats.indexOf(cell.format) + 1 }];
    }),
  );
}

function asHtml(): string {
  const rows =
    knownBook[0]?.rows.map((row, at) => {
      const cells = row.map((cell, column) => {
        const span = at === 0 ? ' colspan="5"' : at === 3 && column === 0 ? ' colspan="2"' : "";
        const isCovered = at === 3 && column === 1;
        const isCode = at > 3 && column === 0;
        const mark = isCode && typeof cell === "string" ? ` style='mso-number-format:"\\@"'` : "";
        return isCovered ? "" : `<td${span}${mark}>${shownText(cell) ?? "&nbsp;"}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    }) ?? [];
  return `<html><body><table border=1>${rows.join("\r\n")}</table></body></html>`;
}

function asCsv(): string {
  const rows = knownBook[0]?.rows ?? [];
  return rows.map((row) => row.map((cell) => quoted(shownText(cell) ?? "")).join(",")).join("\r\n");
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
