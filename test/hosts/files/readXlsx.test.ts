import { createHash } from "node:crypto";
import { cellAddress } from "../../../src/grid/address";
import type { Cell } from "../../../src/grid/grid";
import { readWorkbookFile } from "../../../src/hosts/files/readWorkbookFile";
import { drawXlsx, type DrawnSheet } from "./drawXlsx";
import { readBook, readFirstGrid, valuesOf } from "./readBook";

const general = { numberFormat: "General", isFormula: false };
const uncomputed = { value: null, text: "", numberFormat: "General", isFormula: true };

/** The first cell of a sheet with one row. */
async function readCell(cell: string, book: { strings?: string[]; formats?: string[] } = {}) {
  const rows = `<row r="1">${cell}</row>`;
  const grid = await readFirstGrid(drawXlsx({ ...book, sheets: [{ name: "S", rows }] }));
  return grid.rows[0]?.[0];
}

function readSheet(sheet: Omit<DrawnSheet, "name">) {
  return readFirstGrid(drawXlsx({ sheets: [{ name: "S", ...sheet }] }));
}

describe("cells", () => {
  const rich = "<r><rPr><b/></rPr><t>一般</t></r><r><t>公共预算</t></r><rPh><t>yiban</t></rPh>";
  const cells: { name: string; cell: string; strings?: string[]; formats?: string[]; is: Cell }[] =
    [
      {
        name: "whole number",
        cell: '<c r="A1"><v>42</v></c>',
        is: { value: 42, text: "42", ...general },
      },
      {
        name: "number with more digits than a sheet keeps",
        cell: '<c r="A1"><v>1423.3799999999999</v></c>',
        is: { value: 1423.38, text: "1423.38", ...general },
      },
      {
        name: "number format",
        cell: '<c r="A1" s="1"><v>-1234567.5</v></c>',
        formats: ["#,##0.00"],
        is: {
          value: -1234567.5,
          text: "-1,234,567.50",
          numberFormat: "#,##0.00",
          isFormula: false,
        },
      },
      {
        name: "zero shown as nothing",
        cell: '<c r="A1" s="1"><v>0</v></c>',
        formats: ['#,##0.00;-#,##0.00;""'],
        is: { value: 0, text: "", numberFormat: '#,##0.00;-#,##0.00;""', isFormula: false },
      },
      {
        name: "date",
        cell: '<c r="A1" s="1"><v>43830</v></c>',
        formats: ['yyyy"年"m"月"d"日"'],
        is: {
          value: 43830,
          text: "2019年12月31日",
          numberFormat: 'yyyy"年"m"月"d"日"',
          isFormula: false,
        },
      },
      {
        name: "shared text",
        cell: '<c r="A1" t="s"><v>1</v></c>',
        strings: ["<t>其他</t>", "<t>基本支出</t>"],
        is: { value: "基本支出", text: "基本支出", ...general },
      },
      {
        name: "rich text without its phonetic guide",
        cell: '<c r="A1" t="s"><v>0</v></c>',
        strings: [rich],
        is: { value: "一般公共预算", text: "一般公共预算", ...general },
      },
      {
        name: "text in place, with an escaped line break",
        cell: '<c r="A1" t="inlineStr"><is><t>项目_x000A_支出</t></is></c>',
        is: { value: "项目\n支出", text: "项目\n支出", ...general },
      },
      {
        name: "true",
        cell: '<c r="A1" t="b"><v>1</v></c>',
        is: { value: true, text: "TRUE", ...general },
      },
      {
        name: "error",
        cell: '<c r="A1" t="e"><f>Sheet9!A1</f><v>#REF!</v></c>',
        is: { value: { error: "#REF!" }, text: "#REF!", numberFormat: "General", isFormula: true },
      },
      {
        name: "formula with its cached value",
        cell: '<c r="A1"><f>1+2</f><v>3</v></c>',
        is: { value: 3, text: "3", numberFormat: "General", isFormula: true },
      },
      {
        name: "formula whose cached value is zero",
        cell: '<c r="A1"><f>1-1</f><v>0</v></c>',
        is: { value: 0, text: "0", numberFormat: "General", isFormula: true },
      },
      {
        name: "formula that was never computed",
        cell: '<c r="A1"><f>1+2</f></c>',
        is: { ...uncomputed, formula: { text: "1+2", writtenAt: { row: 0, column: 0 } } },
      },
      {
        name: "formula that was never computed, with an empty value",
        cell: '<c r="A1"><f>1+2</f><v></v></c>',
        is: { ...uncomputed, formula: { text: "1+2", writtenAt: { row: 0, column: 0 } } },
      },
      {
        name: "formula whose cached value is the empty text",
        cell: '<c r="A1" t="str"><f>""</f><v></v></c>',
        is: { value: "", text: "", numberFormat: "General", isFormula: true },
      },
      {
        name: "number as text",
        cell: '<c r="A1" t="str"><v>1,234.56</v></c>',
        is: { value: "1,234.56", text: "1,234.56", ...general },
      },
      {
        name: "prefixed elements",
        cell: '<x:c xmlns:x="x" r="A1"><x:v>7</x:v></x:c>',
        is: { value: 7, text: "7", ...general },
      },
    ];
  test.each(cells)("$name", async ({ cell, is, ...book }) => {
    expect(await readCell(cell, book)).toEqual(is);
  });

  test("a date of a workbook that counts from 1904 is brought to the usual count", async () => {
    const sheets = [
      {
        name: "S",
        rows: '<row r="1"><c r="A1" s="1"><v>42368</v></c><c r="B1"><v>42368</v></c></row>',
      },
    ];
    const workbookProperties = '<workbookPr date1904="1"/>';
    const grid = await readFirstGrid(
      drawXlsx({ sheets, formats: ["yyyy-mm-dd"], workbookProperties }),
    );
    expect(grid.rows[0]?.map((cell) => [cell?.value, cell?.text])).toEqual([
      [43830, "2019-12-31"],
      [42368, "42368"],
    ]);
  });

  test("all cells of an array formula are formulas", async () => {
    const grid = await readSheet({
      rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    });
    expect(grid.rows.map(([cell]) => cell?.isFormula)).toEqual([true, true, false]);
  });

  test("cells without names follow each other", async () => {
    const grid = await readSheet({
      rows: "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>",
    });
    expect(valuesOf(grid)).toEqual([[1, null, 3], [4]]);
  });
});

describe("the used part", () => {
  const rows =
    '<row r="2"><c r="A2" s="1"/></row>' +
    '<row r="4"><c r="B4" s="1"/><c r="C4" t="str"><v>支出决算表</v></c></row>' +
    '<row r="5" hidden="1"/>' +
    '<row r="6" hidden="1"><c r="D6"><v>1.5</v></c></row>' +
    '<row r="9" hidden="1"><c r="A9" s="1"/></row>';

  test("begins at the first filled cell and ends at the last", async () => {
    const grid = await readSheet({ rows });
    expect(grid.origin).toEqual({ row: 3, column: 2 });
    expect(valuesOf(grid)).toEqual([["支出决算表"], [], [null, 1.5]]);
    expect(cellAddress(grid, { row: 2, column: 1 })).toBe("D6");
  });

  test("hidden rows and columns count from its first cell; those outside are gone", async () => {
    const before =
      '<cols><col min="1" max="1" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>';
    const grid = await readSheet({ before, rows });
    expect([...grid.hiddenRows]).toEqual([1, 2]);
    expect([...grid.hiddenColumns]).toEqual([1]);
  });

  test("a merged title stays whole, a merge that reaches in is cut, one outside is gone", async () => {
    const after =
      '<mergeCells><mergeCell ref="C4:H4"/><mergeCell ref="A6:D6"/><mergeCell ref="A1:B2"/></mergeCells>';
    const grid = await readSheet({ rows, after });
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 2, left: 0, bottom: 2, right: 1 },
    ]);
  });

  test("a far column costs no more than its own cell", async () => {
    const grid = await readSheet({
      rows: '<row r="1048576"><c r="B1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>',
    });
    expect(grid.origin).toEqual({ row: 1_048_575, column: 1 });
    expect(grid.rows).toHaveLength(1);
    expect(grid.rows[0]?.[16_382]?.value).toBe(2);
  });

  test("an element that only looks blank, in a comment or as text, is left alone", async () => {
    const grid = await readSheet({
      rows: '<row r="1"><c r="A1" t="str"><v><![CDATA[<c r="A1"/>]]></v></c><!-- <row r="2"/> --></row>',
    });
    expect(valuesOf(grid)).toEqual([['<c r="A1"/>']]);
  });
});

describe("sheets", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test("keep their order and visibility; charts are left out", async () => {
    const bytes = drawXlsx({
      sheets: [
        { name: "公开01表", rows },
        { name: "图", rows: "", type: "chartsheet" },
        { name: "底稿", rows, state: "hidden" },
        { name: "参数 &amp; 代码", rows, state: "veryHidden" },
        { name: "空", rows: "" },
      ],
    });
    const { grids, file } = await readBook(bytes, "决算.xlsx");
    expect(file).toBe("决算.xlsx");
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["公开01表", "visible"],
      ["底稿", "hidden"],
      ["参数 & 代码", "veryHidden"],
      ["空", "visible"],
    ]);
    expect(grids.map((grid) => grid.file)).toEqual(Array.from({ length: 4 }, () => "决算.xlsx"));
  });

  test("the file's own hash comes with it", async () => {
    const bytes = drawXlsx({ sheets: [{ name: "S", rows }] });
    const { sha256 } = await readBook(bytes);
    expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});

describe("progress and cancel", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = drawXlsx({ sheets: ["一", "二", "三"].map((name) => ({ name, rows })) });

  test("each sheet is announced, then the whole", async () => {
    const steps: unknown[] = [];
    await readWorkbookFile(
      { name: "b.xlsx", bytes },
      { progress: (step) => steps.push(step), signal: null },
    );
    expect(steps).toEqual([
      { sheet: "一", done: 0, total: 3 },
      { sheet: "二", done: 1, total: 3 },
      { sheet: "三", done: 2, total: 3 },
      { sheet: "三", done: 3, total: 3 },
    ]);
  });

  test("cancelling stops before the next sheet", async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const read = await readWorkbookFile(
      { name: "b.xlsx", bytes },
      {
        signal: stop.signal,
        progress: ({ sheet }) => {
          seen.push(sheet);
          if (sheet === "二") {
            stop.abort();
          }
        },
      },
    );
    expect(read).toEqual({ ok: false, error: { code: "host.cancelled" } });
    expect(seen).toEqual(["一", "二"]);
  });
});
