import { numberDisplay } from "../../src/grid/numberFormat";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

/** One amount of basic expenditure in a table of some unit. */
function recogniseCell(cell: string, unitLine = "单位：万元") {
  return recogniseDrawing(`
    支出决算情况表 |
    ${unitLine}    |
    项目           | 决算数
    基本支出       | ${cell}
  `);
}

/** The size of the last digit that the table prints, in yuan. */
function stepOf(recognition: ReturnType<typeof recogniseCell>): string | undefined {
  const [value] = recognition.statements.flatMap(({ readings }) =>
    readings.map((one) => one.value),
  );
  return value?.kind === "amount" ? value.step.toYuanText() : undefined;
}

describe("texts that spell a number", () => {
  test.each([
    ["'△12.5", "-125000.00"],
    ["'▲ 12.50", "-125000.00"],
    ["'－3.20", "-32000.00"],
    ["'–3.20", "-32000.00"],
    ["'−3.20", "-32000.00"],
    ["'（¥3.20）", "-32000.00"],
    ["'¥ 1,234.50", "12345000.00"],
    ["'１，２３４．５", "12345000.00"],
    ["' 12.5 ", "125000.00"],
    ["'12 345.6", "123456000.00"],
    ["'12.5万元", "125000.00"],
    ["'12.5 万", "125000.00"],
    ["'1.2亿元", "120000000.00"],
  ])("%s is read and reported", (cell, yuan) => {
    const recognition = recogniseCell(cell);
    expect(factsOf(recognition)).toEqual([`B4 expenditure.basic.finalAccounts ${yuan}`]);
    expect(problemsOf(recognition)).toEqual(["textNumber B4"]);
  });

  test("its own unit holds where the table has none, or a smaller one", () => {
    const without = recogniseDrawing(`
      支出决算情况表 |
      项目           | 决算数
      基本支出       | '12.5万元
    `);
    expect(factsOf(without)).toEqual(["B3 expenditure.basic.finalAccounts 125000.00"]);
    expect(factsOf(recogniseCell("'12.5万元", "单位：元"))).toEqual([
      "B4 expenditure.basic.finalAccounts 125000.00",
    ]);
  });

  test.each([
    ["a smaller unit than the table's", "'5000元", "cellUnitUnclear B4"],
    ["a count", "'3人", "cellUnitUnclear B4"],
    ["an unknown unit", "'12.5美元", "cellNotAnAmount B4"],
    ["digits grouped otherwise than by thousands", "'12,34", "cellNotAnAmount B4"],
    ["two numbers", "'12 34", "cellNotAnAmount B4"],
    ["two signs", "'（-3.20）", "cellNotAnAmount B4"],
    ["a percent", "'43.16%", "cellNotAnAmount B4"],
    ["a date", "'2023-12-31", "cellNotAnAmount B4"],
    ["a sum in words", "'3+5", "cellNotAnAmount B4"],
  ])("%s is no amount", (_name, cell, problem) => {
    const recognition = recogniseCell(cell);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual([problem]);
  });

  test("counts may be written with their unit, and are never parts", () => {
    const recognition = recogniseDrawing(`
      “三公”经费相关信息统计表 |
      单位：万元               |
      项目                     | 统计数
      公务用车购置数           | '2辆
      公务用车保有量           | 2.5
      国内公务接待批次         | '12批次
      国内公务接待人次         | '3万元
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicCounts.vehiclesBought.finalAccounts 2",
      "B6 threePublicCounts.receptionBatches.finalAccounts 12",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "textNumber B4",
      "cellNotAnAmount B5",
      "textNumber B6",
      "cellNotAnAmount B7",
    ]);
  });
});

describe("numbers with a format", () => {
  test.each([
    ["percent", "0.4316 {0.00%}"],
    ["percent behind words", '0.4316 {"占"0.0%}'],
    ["date", "45291 {yyyy/m/d}"],
    ["date in Chinese", '45291 {yyyy"年"m"月"}'],
    ["time", "0.5 {h:mm}"],
  ])("a %s is no amount", (_name, cell) => {
    const recognition = recogniseCell(cell);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["cellNotAnAmount B4"]);
  });

  test.each([
    "#,##0.00_);[Red](#,##0.00)",
    "#,##0.00_);[Magenta]\\(#,##0.00\\)",
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '"¥"#,##0.00;"¥"-#,##0.00',
    "[$¥-804]#,##0.00",
    '#,##0.00;"△"#,##0.00',
  ])("%s shows an amount and its sign", (format) => {
    const recognition = recogniseCell(`-1234.5 {${format}}`);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts -12345000.00"]);
    expect(problemsOf(recognition)).toEqual([]);
    expect(stepOf(recognition)).toBe("100.00");
  });

  test.each([
    // the sheet is in yuan: the stored number is, whatever is shown
    ['0!.0000"万"', "单位：元"],
    ['0\\.0,"万元"', "单位：元"],
    ["#,##0.00,", "单位：元"],
    ["0.00,,", "单位：元"],
    // the unit line tells what is shown: 123.4567万 in a table in 万元
    ['0!.0000"万"', "单位：万元"],
    ['0"."0,"万元"', "单位：万元"],
  ])("1234567 shown by %s in %s is a number of whole yuan", (format, unitLine) => {
    const recognition = recogniseCell(`1234567 {${format}}`, unitLine);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 1234567.00"]);
    expect(stepOf(recognition)).toBe("1.00");
  });

  test.each([
    ["thousands shown in a table in 万元", "#,##0.00,", "单位：万元"],
    ["thousands shown in a table in 千元", "#,##0,", "单位：千元"],
    ["万元 written in a table in 元", '0.00"万元"', "单位：元"],
    ["元 written in a table in 万元", '0.00"元"', "单位：万元"],
    ["万 of what is 千元", '0!.0000"万"', "单位：千元"],
  ])("%s has two readings", (_name, format, unitLine) => {
    const recognition = recogniseCell(`1234567 {${format}}`, unitLine);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["cellUnitUnclear B4"]);
  });

  test("a unit written by the format itself is read, with or without a scale", () => {
    const drawing = (cell: string) => `\n支出决算情况表 |\n项目 | 决算数\n基本支出 | ${cell}\n`;
    expect(factsOf(recogniseDrawing(drawing('12.5 {0.00"万元"}')))).toEqual([
      "B3 expenditure.basic.finalAccounts 125000.00",
    ]);
    expect(factsOf(recogniseDrawing(drawing('12345.67 {0!.0000"亿"}')))).toEqual([
      "B3 expenditure.basic.finalAccounts 123456700.00",
    ]);
  });

  test.each([
    ["General", { decimals: 0, scale: 0, isPercent: false, words: "" }],
    ["#,##0.00,,", { decimals: 2, scale: 6, isPercent: false, words: "" }],
    ["#,##0,.0", { decimals: 1, scale: 3, isPercent: false, words: "" }],
    ["#,##0.00;[Red]-0,", { decimals: 2, scale: 0, isPercent: false, words: "" }],
    ['0!.0,"万"', { decimals: 0, scale: 4, isPercent: false, words: "万" }],
    ["0.0%", { decimals: 1, scale: 0, isPercent: true, words: "" }],
    ["_ * 0.00_ 千元", { decimals: 2, scale: 0, isPercent: false, words: "千元" }],
  ])("the format %s is taken apart", (format, display) => {
    expect(numberDisplay(format)).toEqual(display);
  });
});

describe("units of a row", () => {
  test("a unit behind a label or beside it holds for its row alone", () => {
    const recognition = recogniseDrawing(`
      年末资产情况表   |          |
      单位：元         |          |
      项目             | 计量单位 | 期末数
      资产总额（万元） |          | 12.50
      流动资产         | 万元     | 2.50
      非流动资产       | 元       | 100000.00
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 assets.total.finalAccounts 125000.00",
      "C5 assets.current.finalAccounts 25000.00",
      "C6 assets.nonCurrent.finalAccounts 100000.00",
    ]);
  });

  test("where row and column name different units, nobody knows which holds", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表   |
      项目             | 决算数（元）
      基本支出（万元） | 12.50
      项目支出         | 3.00
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.project.finalAccounts 3.00"]);
    expect(problemsOf(recognition)).toEqual(["cellUnitUnclear B3"]);
  });
});

describe("merged amounts", () => {
  test("one amount for two rows, or for two columns, belongs to neither", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |        |
      单位：万元     |        |
      项目           | 预算数 | 决算数
      基本支出       | 5.00   | 4.00
      项目支出       | 3.00   |
      经营支出       | 2.00   |
    `,
      {
        merges: [
          { top: 3, left: 2, bottom: 4, right: 2 },
          { top: 5, left: 1, bottom: 5, right: 2 },
        ],
      },
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.originalBudget 50000.00",
      "B5 expenditure.project.originalBudget 30000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["mergedAmount C4", "mergedAmount B6"]);
  });

  test("a row that is two rows high is one row", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 4.00
                     |
      项目支出       | 3.00
    `,
      {
        merges: [
          { top: 3, left: 0, bottom: 4, right: 0 },
          { top: 3, left: 1, bottom: 4, right: 1 },
        ],
      },
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 40000.00",
      "B6 expenditure.project.finalAccounts 30000.00",
    ]);
  });
});

test("a formula whose result is not stored is listed, not taken for zero", () => {
  const recognition = recogniseCell("==ROUND(B5/B6,2)");
  expect(factsOf(recognition)).toEqual([]);
  expect(problemsOf(recognition)).toEqual(["formulaWithoutValue B4"]);
});
