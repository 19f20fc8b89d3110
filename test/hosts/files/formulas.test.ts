import type { Cell } from "../../../src/grid/grid";
import { recognise } from "../../../src/recognition/recognise";
import { factsOf, problemsOf } from "../../support/recogniseDrawing";
import { drawXlsx } from "./drawXlsx";
import { readBook, readFirstGrid } from "./readBook";

/** The column of one sheet, its cells drawn one a row. */
async function readColumn(cells: readonly string[], workbookEnd = "") {
  const rows = cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join("");
  const grid = await readFirstGrid(drawXlsx({ sheets: [{ name: "S", rows }], workbookEnd }));
  return grid.rows.map(([cell]) => cell);
}

const formulaOf = (cell: Cell | undefined) => cell?.formula?.text;

describe("what is kept of a formula", () => {
  test("nothing where its result is stored, in whatever form", async () => {
    const cells = await readColumn([
      '<c r="A1"><f>1+2</f><v>3</v></c>',
      '<c r="A2"><f>1-1</f><v>0</v></c>',
      '<c r="A3" t="str"><f>IF(A2=0,"",A1)</f><v></v></c>',
      '<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="A5" t="b"><f>TRUE</f><v>1</v></c>',
    ]);
    expect(cells.map(formulaOf)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  test("its text where no result is stored, as openpyxl writes it", async () => {
    const [, cell] = await readColumn([
      '<c r="A1"><v>1</v></c>',
      '<c r="A2"><f>SUM(A1:A1)+&apos;2&amp;3&apos;!A1</f><v></v></c>',
    ]);
    expect(cell?.value).toBeNull();
    expect(cell?.formula).toEqual({
      text: "SUM(A1:A1)+'2&3'!A1",
      writtenAt: { row: 1, column: 0 },
    });
  });

  test("one text for all cells that share a formula", async () => {
    const cells = await readColumn([
      '<c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(B1:C1)</f></c>',
      '<c r="A2"><f t="shared" si="0"/></c>',
      '<c r="A3"><f t="shared" si="0"></f></c>',
      '<c r="A4"><f t="shared" si="1"/></c>',
    ]);
    const shared = { text: "SUM(B1:C1)", writtenAt: { row: 0, column: 0 } };
    expect(cells.map((cell) => cell?.formula)).toEqual([shared, shared, shared, undefined]);
    expect(cells[2]?.formula).toBe(cells[0]?.formula);
    expect(cells[3]).toMatchObject({ value: null, isFormula: true });
  });

  test("nothing of an array formula", async () => {
    const cells = await readColumn([
      '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2)</f></c>',
      '<c r="A2"/>',
      '<c r="A3"><f t="array" ref="A3">B1:B2+C1:C2</f></c>',
    ]);
    expect(cells.map(formulaOf)).toEqual([undefined, undefined, undefined]);
  });

  test("all of it in a workbook that its reader is to compute, whatever stands there", async () => {
    const computed = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
    const cells = await readColumn(
      [
        '<c r="A1"><v>5</v></c>',
        '<c r="A2"><f>A1</f><v>0</v></c>',
        '<c r="A3"><f>A1+A1</f><v>7</v></c>',
        '<c r="A4" t="str"><f>"x"</f><v>y</v></c>',
      ],
      computed,
    );
    expect(cells.map((cell) => cell?.value)).toEqual([5, null, null, null]);
    expect(cells.map(formulaOf)).toEqual([undefined, "A1", "A1+A1", '"x"']);
  });

  test("nothing more in one that was computed", async () => {
    const cells = await readColumn(
      ['<c r="A1"><f>1-1</f><v>0</v></c>'],
      '<calcPr calcId="191029"/>',
    );
    expect(cells).toMatchObject([{ value: 0, text: "0" }]);
    expect(cells.map(formulaOf)).toEqual([undefined]);
  });
});

describe("what is kept in other kinds of files", () => {
  const encoder = new TextEncoder();
  const values = ({ rows }: { readonly rows: readonly (readonly (Cell | undefined)[])[] }) =>
    rows.map(([cell]) => [cell?.value, formulaOf(cell)]);

  test("formulas with a zero, an empty text or nothing for a result, in the XML of 2003", async () => {
    const cell = (formula: string, type: string, result: string) =>
      `<Row><Cell ss:Formula="${formula}"><Data ss:Type="${type}">${result}</Data></Cell></Row>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${cell("=SUM(RC[1]:RC[2])", "Number", "0")}${cell("=SUM(R[-1]C)", "Number", "4")}${cell("=R[-1]C+R1C2", "String", "")}<Row><Cell ss:Formula="=RC[2]"/></Row><Row><Cell ss:Formula="=RC[2]+RC[1]" ss:StyleID="s1"> </Cell></Row></Table></Worksheet></Workbook>`;
    expect(values(await readFirstGrid(encoder.encode(xml)))).toEqual([
      [0, "SUM(B1:C1)"],
      [4, undefined],
      ["", "A2+$B$1"],
      ["", "C4"],
      ["", "C5+B5"],
    ]);
  });

  test("formulas without a text in a page saved as .xls", async () => {
    const html =
      '<table><tr><td x:num x:fmla="=SUM(B1:B2)+&#39;2&#39;!A1"></td></tr><tr><td x:num="3" x:fmla="=B1">3</td></tr><tr><td x:num="0" x:fmla="=B1"></td></tr></table>';
    expect(values(await readFirstGrid(encoder.encode(html)))).toEqual([
      ["", "=SUM(B1:B2)+'2'!A1"],
      [3, undefined],
      [0, undefined],
    ]);
  });
});

describe("from a file to its facts", () => {
  /** A table in 元: basic 10.10 + 0.05, project 5, their sums as formulas with some `<v>`. */
  const book = (stored: string, workbookEnd = "") => {
    const texts = ["支出决算情况表", "单位：元", "项目", "决算数", "基本支出", "项目支出", "合计"];
    const text = (cell: string, index: number) => `<c r="${cell}" t="s"><v>${index}</v></c>`;
    const rows = [
      text("A1", 0),
      text("A2", 1),
      text("A3", 2) + text("B3", 3),
      `${text("A4", 4)}<c r="B4"><f>SUM(D4:E4)</f>${stored}</c><c r="D4"><v>10.1</v></c><c r="E4"><v>0.05</v></c>`,
      `${text("A5", 5)}<c r="B5"><f>明细!A1</f>${stored}</c>`,
      `${text("A6", 6)}<c r="B6"><f>B4+B5</f>${stored}</c>`,
    ];
    return drawXlsx({
      strings: texts.map((one) => `<t>${one}</t>`),
      sheets: [
        { name: "表", rows: rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("") },
        { name: "明细", rows: '<row r="1"><c r="A1"><v>5</v></c></row>', state: "hidden" },
      ],
      workbookEnd,
    });
  };
  const sums = [
    "B4 expenditure.basic.finalAccounts 10.15",
    "B5 expenditure.project.finalAccounts 5.00",
    "B6 expenditure.total.finalAccounts 15.15",
  ];

  test.each([
    ["no results are stored", "", ""],
    ["zeros stand for results", "<v>0</v>", '<calcPr calcId="124519" fullCalcOnLoad="1"/>'],
    ["results of other cells stand there", "<v>99</v>", '<calcPr fullCalcOnLoad="true"/>'],
  ])("%s", async (_name, stored, workbookEnd) => {
    const { grids } = await readBook(book(stored, workbookEnd));
    const recognition = recognise(grids, { fiscalYear: 2019 });
    expect(factsOf(recognition)).toEqual(sums);
    expect(problemsOf(recognition)).toEqual(
      expect.arrayContaining(["formulaAddedUp B4", "formulaAddedUp B5", "formulaAddedUp B6"]),
    );
  });

  test("stored results are what the sheet shows", async () => {
    const { grids } = await readBook(book("<v>7</v>"));
    const recognition = recognise(grids, { fiscalYear: 2019 });
    expect(factsOf(recognition).every((fact) => fact.endsWith(" 7.00"))).toBe(true);
    expect(problemsOf(recognition).join(" ")).not.toContain("formula");
  });
});
