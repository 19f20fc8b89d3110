import type { Grid } from "../../../src/grid/grid";
import { ComputedSheet } from "../../support/computeSheet";
import { drawGrid } from "../../support/drawGrid";
import { computedAnalysis } from "../../support/writtenSheets";

/** A table of one workbook; its rows begin in row 4. */
function execution(body: string, frame: Partial<Grid> & { readonly unit?: string } = {}): Grid {
  const { unit = "万元", ...rest } = frame;
  const drawing = `
2023年度预算执行情况表
部门：青河县统计局 | 单位：${unit}
项目 | 年初预算数 | 调整预算数 | 决算数 | 上年决算数
${body}
`;
  return drawGrid(drawing, { sheet: "执行", ...rest });
}

function threePublic(body: string, frame: Partial<Grid> = {}): Grid {
  const drawing = `
2023年度“三公”经费支出决算表
部门：青河县统计局 | 单位：元
项目 | 决算数
${body}
`;
  return drawGrid(drawing, { sheet: "三公", ...frame });
}

/** The formula in a cell of the written sheet. */
function formulaAt({ sheet }: ComputedSheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.cells[column];
  return cell?.kind === "formula" ? cell.formula : String(cell?.kind);
}

describe("what a row computes", () => {
  // name|code|original|adjusted|final|prior|−original|change|completion|−adjusted|execution|−prior|change|note
  test.each([
    ["all four", "100.00 | 120.00 | 90.00 | 80.00", "100|120|90|80|-10|-0.1|0.9|-30|0.75|10|0.125"],
    ["nothing spent", "60.00 | 50.00 | 0.00 | 40.00", "60|50|0|40|-60|-1|0|-50|0|-40|-1"],
    ["bases of zero", "0.00 | 0.00 | 9.00 | 0.00", "0|0|9|0|9|||9||9|"],
    ["empty cells and a dash", " | - | 9.00 | —", "||9||||||||"],
    ["no accounts", "5.00 | 5.00 |  | 5.00", "5|5||5|||||||"],
    ["a negative amount has no percent", "5.00 | 5.00 | -1.00 | 4.00", "5|5|-1|4|-6|||-6||-5|"],
    ["a negative base has none", "-5.00 | 5.00 | 1.00 | -4.00", "-5|5|1|-4|6|||-4|0.2|5|"],
  ])("%s", (_name, given, computed) => {
    // the line above fills every column, so that all are there
    const sheet = computedAnalysis([
      execution(`本年支出合计 | 1 | 1 | 1 | 1\n项目支出 | ${given}`),
    ]);
    expect(sheet.lines()[2]).toBe(`项目支出||${computed}|`);
  });

  test("the forms of the formulas", () => {
    const sheet = computedAnalysis([execution("本年支出合计 | 1 | 1 | 1 | 1")]);
    const formulas = [2, 6, 7, 8].map((column) => formulaAt(sheet, 5, column));
    expect(formulas).toEqual([
      `=IF(ISNUMBER('执行'!B4),'执行'!B4,"")`,
      `=IF(COUNT(E6,C6)=2,E6-C6,"")`,
      `=IF(AND(COUNT(E6,C6)=2,C6>0,E6>=0),(E6-C6)/C6,"")`,
      `=IF(AND(COUNT(E6,C6)=2,C6>0,E6>=0),E6/C6,"")`,
    ]);
  });

  test("what is filled in later appears, what is emptied goes", () => {
    const { sheet } = computedAnalysis([execution("本年支出合计 | 100.00 |  | 90.00 | 80.00")]);
    const later = new ComputedSheet(sheet, [execution("本年支出合计 |  | 200.00 | 90.00 | 80.00")]);
    expect(later.lines()[1]).toBe("本年支出合计|||200|90|80||||-110|0.45|10|0.125|");
  });
});

describe("units", () => {
  test.each([
    ["元", "5000000.00", `'执行'!D4/10000`, 500],
    ["千元", "5000.00", `'执行'!D4/10`, 500],
    ["万元", "500.00", `'执行'!D4`, 500],
    ["亿元", "0.05", `'执行'!D4*10000`, 500],
  ])("a table in %s", (unit, printed, reference, value) => {
    const sheet = computedAnalysis([execution(`本年支出合计 |  |  | ${printed} | `, { unit })]);
    expect(formulaAt(sheet, 5, 4)).toBe(`=IF(ISNUMBER('执行'!D4),${reference},"")`);
    expect(sheet.value("E6")).toBe(value);
  });

  test("a number of people is referred to as it is", () => {
    const sheet = computedAnalysis([
      drawGrid(
        `
2023年度机构运行信息表
单位：万元
项目 | 决算数
公务用车保有量 | 3
`,
        { sheet: "运行" },
      ),
    ]);
    expect(sheet.lines()).toEqual(["“三公”经费相关数量|||", "公务用车保有量||3|"]);
    expect(formulaAt(sheet, 5, 2)).toBe(`=IF(ISNUMBER('运行'!B4),'运行'!B4,"")`);
  });
});

describe("cells that cannot be referred to", () => {
  test.each([
    ["text with a comma", "'1,234.50", 0.12345],
    ["full width", "'１２３４．５０", 0.12345],
    ["brackets", "'(1234.50)", -0.12345],
    ["its own unit", "'12.5万元", 12.5],
  ])("a number as text, %s", (_name, text, value) => {
    const sheet = computedAnalysis([threePublic(`公务接待费 | ${text}`)]);
    expect(sheet.lines()[1]).toBe(
      `公务接待费||${String(value)}|决算数所在的“三公”B4是文本，此处为生成时的数值`,
    );
    expect(formulaAt(sheet, 5, 2)).toBe("number");
  });

  test("another workbook's figures are values, and its empty cells nothing", () => {
    const sheet = computedAnalysis([
      threePublic("公务接待费 | 800\n公务用车购置及运行维护费 | 50"),
      drawGrid(
        `
2022年度“三公”经费支出决算表
部门：青河县统计局 | 单位：元
项目 | 决算数
公务接待费 | 640
公务用车购置及运行维护费 |
`,
        { file: "去年.xlsx", sheet: "三公" },
      ),
    ]);
    expect(sheet.lines().slice(1)).toEqual([
      "公务用车购置及运行维护费||0.005||||",
      "公务接待费||0.08|0.064|0.016|0.25|上年决算数取自另一工作簿“去年.xlsx”的“三公”B4，此处为生成时的数值",
    ]);
  });

  test("a formula whose result is not stored is referred to: it will be there when the sheet is", () => {
    const sheet = computedAnalysis([
      threePublic("公务接待费 | 800\n公务用车购置及运行维护费 | 50\n合计 | ==B4+B5"),
    ]);
    expect(formulaAt(sheet, 5, 2)).toBe(`=IF(ISNUMBER('三公'!B6),'三公'!B6/10000,"")`);
  });

  test("an apostrophe in the name of a sheet is doubled", () => {
    const sheet = computedAnalysis([threePublic("公务接待费 | 800", { sheet: "局's 表" })]);
    expect(formulaAt(sheet, 5, 2)).toBe(`=IF(ISNUMBER('局''s 表'!B4),'局''s 表'!B4/10000,"")`);
    expect(sheet.value("C6")).toBe(0.08);
  });
});

describe("a figure that stands in several tables", () => {
  const inTenThousand = (printed: string): Grid =>
    drawGrid(
      `
2023年度“三公”经费支出决算表
部门：青河县统计局 | 单位：万元
项目 | 年初预算数 | 决算数
公务接待费 | 1.00 | ${printed}
`,
      { sheet: "概况" },
    );

  test("the cell that the report takes it from is referred to, the others are named", () => {
    const sheet = computedAnalysis([inTenThousand("0.08"), threePublic("公务接待费 | 812.50")]);
    expect(sheet.lines()[1]).toBe(
      "公务接待费||1|0.08125|-0.91875|-0.91875|0.08125|决算数另见“概况”C4",
    );
  });

  test("the same amount as a number serves where the taken cell holds text", () => {
    const sheet = computedAnalysis([inTenThousand("0.08"), threePublic("公务接待费 | '800.00")]);
    expect(formulaAt(sheet, 5, 3)).toBe(`=IF(ISNUMBER('概况'!C4),'概况'!C4,"")`);
    expect(sheet.lines()[1]).toMatch(/\|决算数另见“三公”B4$/);
  });
});

describe("colours by the limits of the review", () => {
  // of original 100: adjusted, accounts → colour of the adjusted budget, change, completion, execution
  test.each([
    ["within every limit", "100 | 130 | 117", "null null null null"],
    ["executed just below 90 %", "100 | 130 | 116.99", "null null null attention"],
    ["executed whole", "100 | 100 | 100", "null null null null"],
    ["executed beyond the budget", "100 | 100 | 100.01", "null null null alarm"],
    ["adjusted just beyond 30 %", "100 | 130.01 | 120", "attention null null null"],
    ["cut just beyond 30 %", "100 | 69.99 | 69.99", "attention attention null null"],
    [
      "a difference of 30 %, whatever the last bit says",
      "0.10 | 0.13 | 0.13",
      "null attention null null",
    ],
    ["a difference just below", "100 | 129.99 | 129.99", "null null null null"],
    ["ten times the budget", "100 | 1000 | 1000", "attention attention null null"],
    ["more than ten times", "100 | 1000.01 | 1000.01", "attention attention alarm null"],
    ["without an original budget", "0 | 10 | 9", "null null null null"],
  ])("%s", (_name, amounts, colours) => {
    const sheet = computedAnalysis([
      execution(`本年支出合计 | 1 | 1 | 1 | 1\n项目支出 | ${amounts} | `),
    ]);
    expect(["D7", "H7", "I7", "K7"].map((cell) => String(sheet.colour(cell))).join(" ")).toBe(
      colours,
    );
  });

  test("a balance has no rate and no colour", () => {
    const sheet = computedAnalysis([
      execution("本年支出合计 | 1 | 1 | 1 | 1\n年末结转和结余 | 10 | 20 | 40 | 10"),
    ]);
    expect(sheet.lines()[3]).toBe("年末结转和结余||10|20|40|10|30|3||20||30|3|");
    expect(["D8", "H8", "I8", "K8"].map((cell) => sheet.colour(cell))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
