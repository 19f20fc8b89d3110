import type { Grid } from "../../src/grid/grid";
import { recognise } from "../../src/recognition/recognise";
import { withFormulaSums } from "../../src/recognition/withFormulaSums";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

/** A table in 万元 whose total, in B8, is some formula. */
function recogniseTotal(total: string, frame: Partial<Grid> = {}) {
  return recogniseDrawing(
    `
    支出决算情况表     |
    单位：万元         |
    项目               | 决算数
    基本支出           | 12.35
    项目支出           | 24.1
    上缴上级支出       |
    经营支出           | 0.05
    合计               | ${total}
  `,
    frame,
  );
}

describe("a sum of what was read", () => {
  // 12.35 + 24.1 + 0.05 = 36.50, in 万元
  test.each([
    "==SUM(B4:B7)",
    "==B4+B5+B6+B7",
    "==SUM(B4,B5)+B7",
    "==SUM($B$4:$B$7,C4:C7)",
    "==SUM(B$1:B2,B4:B7)",
  ])("%s is added up, and said to be", (total) => {
    const recognition = recogniseTotal(total);
    expect(factsOf(recognition)).toContain("B8 expenditure.total.finalAccounts 365000.00");
    expect(problemsOf(recognition)).toContain("formulaAddedUp B8");
  });

  test("the sentence shows it as the cell would", () => {
    const formula = { text: "SUM(B4:B7)", writtenAt: { row: 7, column: 1 } };
    const drawn = drawGrid(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 12.35
      项目支出       | 24.1
    `);
    const total = { value: null, text: "", numberFormat: "#,##0.00", isFormula: true, formula };
    const label = { value: "合计", text: "合计", numberFormat: "General", isFormula: false };
    const grid = { ...drawn, rows: [...drawn.rows, [], [], [label, total]] };
    const { problems } = recognise([grid], { fiscalYear: 2019 });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "formulaAddedUp", severity: "info", text: "36.45" }),
    );
  });

  test("is exact, where numbers of the platform would not be", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：元       |
      项目           | 决算数
      基本支出       | 0.1
      项目支出       | 0.2
      合计           | ==B4+B5
    `);
    expect(factsOf(recognition)).toContain("B6 expenditure.total.finalAccounts 0.30");
  });

  test("counts hidden rows, and sums below sums, wherever they stand", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      合计           | ==B5+B8
      基本支出       | ==SUM(B6:B7)
      其中：人员经费 | 3.00
      公用经费       | 1.50
      项目支出       | 2.00
    `,
      { hiddenRows: new Set([6]) },
    );
    expect(factsOf(recognition)).toEqual(
      expect.arrayContaining([
        "B4 expenditure.total.finalAccounts 65000.00",
        "B5 expenditure.basic.finalAccounts 45000.00",
      ]),
    );
  });

  test("of nothing but blanks is zero, as the sheet would show", () => {
    const recognition = recogniseTotal("==SUM(C4:C7)");
    expect(factsOf(recognition)).toContain("B8 expenditure.total.finalAccounts 0.00");
  });

  test("counts cells from the sheet's first, not from the first that is used", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 2.00
      项目支出       | 1.50
      合计           | ==D8+D9
    `,
      { origin: { row: 4, column: 2 } },
    );
    expect(factsOf(recognition)).toContain("D10 expenditure.total.finalAccounts 35000.00");
  });
});

describe("no sum", () => {
  test.each([
    ["of a text", "'12.00", "==SUM(B4:B5)"],
    ["of words", "见说明", "==B4+B5"],
    ["of a dash, which is not zero", "—", "==SUM(B4:B5)"],
    ["of an error", "#REF!", "==SUM(B4:B5)"],
    ["of a date", "43830 {yyyy-mm-dd}", "==SUM(B4:B5)"],
    ["of a percent", "0.5 {0.00%}", "==SUM(B4:B5)"],
    ["of what is shown in another scale", '123456 {0!.0000"万"}', "==SUM(B4:B5)"],
    ["of what is shown in another unit", '12 {0.00"元"}', "==SUM(B4:B5)"],
    ["of a formula of another kind", "==B4*2", "==SUM(B4:B5)"],
    ["of itself", "1.00", "==SUM(B4:B6)"],
    ["of a whole column with itself in it", "1.00", "==SUM(B:B)"],
    ["round a corner", "==B6", "==B4+B5"],
    ["of another sheet that is not there", "1.00", "==B4+Sheet9!B5"],
    ["with anything else in it", "1.00", "==SUM(B4:B5)-B4"],
  ])("%s", (_name, part, total) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 2.00
      项目支出       | ${part}
      合计           | ${total}
    `);
    expect(factsOf(recognition).filter((fact) => fact.startsWith("B6"))).toEqual([]);
    expect(problemsOf(recognition)).toContain("formulaWithoutValue B6");
    expect(problemsOf(recognition)).not.toContain("formulaAddedUp B6");
  });

  test("in a cell that shows a percent or a date", () => {
    const total = { text: "B4+B5", writtenAt: { row: 5, column: 1 } };
    for (const numberFormat of ["0.00%", "yyyy-mm-dd"]) {
      const drawn = drawGrid(`
        支出决算情况表 |
        单位：万元     |
        项目           | 决算数
        基本支出       | 2.00
        项目支出       | 1.00
      `);
      const cell = { value: null, text: "", numberFormat, isFormula: true, formula: total };
      const label = { value: "合计", text: "合计", numberFormat: "General", isFormula: false };
      const grid = { ...drawn, rows: [...drawn.rows, [label, cell]] };
      const recognition = recognise([grid], { fiscalYear: 2019 });
      expect(factsOf(recognition)).toHaveLength(2);
      expect(problemsOf(recognition)).toContain("formulaWithoutValue B6");
    }
  });
});

describe("sums over sheets", () => {
  const detail = (frame: Partial<Grid>) =>
    drawGrid("\n明细 |\n差旅费 | 1.25\n会议费 | 2.00\n", { sheet: "底稿", ...frame });
  const statement = drawGrid(
    `
    支出决算情况表 |
    单位：万元     |
    项目           | 决算数
    基本支出       | ==SUM(底稿!B2:B3)
    项目支出       | ==底稿!B3
  `,
    { sheet: "公开" },
  );

  test("take the sheet of the same workbook, hidden or not", () => {
    const grids = [detail({ file: "other.xlsx", rows: [] }), statement];
    const recognition = recognise([...grids, detail({ visibility: "hidden" })], {
      fiscalYear: 2019,
    });
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 32500.00",
      "B5 expenditure.project.finalAccounts 20000.00",
    ]);
  });

  test("take none of two that bear one name", () => {
    const recognition = recognise([detail({}), statement, detail({})], { fiscalYear: 2019 });
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(
      expect.arrayContaining(["formulaWithoutValue B4", "formulaWithoutValue B5"]),
    );
  });
});

describe("zeros that old writers store for results", () => {
  const zero = (text: string, row: number) => ({
    value: 0,
    text: "0",
    numberFormat: "0.00",
    isFormula: true,
    formula: { text, writtenAt: { row, column: 1 } },
  });
  const label = (text: string) => ({
    value: text,
    text,
    numberFormat: "General",
    isFormula: false,
  });
  const book = (basic: string) => {
    const drawn = drawGrid(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | ${basic}
    `);
    const rows = [
      ...drawn.rows,
      [label("项目支出"), zero("B4*0.5", 4)],
      [label("合计"), zero("B4+C5", 5)],
    ];
    return recognise([{ ...drawn, rows }], { fiscalYear: 2019 });
  };

  test("are not believed in a file in which one contradicts its own cells", () => {
    const recognition = book("2.00");
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 20000.00",
      "B6 expenditure.total.finalAccounts 20000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["formulaWithoutValue B5", "formulaAddedUp B6"]);
  });

  test("are zeros otherwise", () => {
    const recognition = book("0.00");
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 0.00",
      "B5 expenditure.project.finalAccounts 0.00",
      "B6 expenditure.total.finalAccounts 0.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("long sheets", () => {
  const rows = 20_000;
  const sheet = (formulaAt: (row: number) => string) => {
    const drawn = drawGrid("\n支出决算情况表 |\n单位：元 |\n项目 | 决算数\n");
    const body = Array.from({ length: rows }, (_unused, index) => {
      const writtenAt = { row: 3 + index, column: 2 };
      const formula = { text: formulaAt(4 + index), writtenAt };
      return [
        undefined,
        { value: 1, text: "1", numberFormat: "General", isFormula: false },
        { value: null, text: "", numberFormat: "General", isFormula: true, formula },
      ];
    });
    return { ...drawn, rows: [...drawn.rows, ...body] };
  };
  const lastOf = (grid: Grid) => withFormulaSums([grid])[0]?.rows[3]?.[2]?.value;

  test("a running total that goes up the whole sheet is added up", () => {
    const grid = sheet((row) => `SUM(B${String(row)},C${String(row + 1)})`);
    expect(lastOf(grid)).toBe(rows);
  });

  test("whole columns end with the sheet", () => {
    expect(lastOf(sheet((row) => (row === 4 ? "SUM(B4:B1048576)+SUM(D:D)" : "1/2")))).toBe(rows);
  });

  test("as many sums over as many cells are given up", () => {
    const settled = withFormulaSums([sheet(() => "SUM(B$4:B$1048576)")])[0];
    expect(settled?.rows[3]?.[2]?.value).toBe(rows);
    expect(settled?.rows[rows]?.[2]?.value).toBeNull();
  });
});
