import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

/** Recognises several drawn sheets of one workbook on 2019. */
function recogniseSheets(sheets: Readonly<Record<string, string>>) {
  const grids = Object.entries(sheets).map(([sheet, drawing]) => drawGrid(drawing, { sheet }));
  return recognise(grids, { fiscalYear: 2019 });
}

describe("where a table ends", () => {
  test("lines in which people sign are no rows, not even of a list of any names", () => {
    const recognition = recogniseDrawing(`
      项目支出情况表 |
      单位：万元     |
      项目           | 决算数
      专项A          | 25
      合计           | 25
      填表人：       | 审核人：
      联系电话       | 88886666
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 projectList.专项A.spent.finalAccounts 250000.00",
      "B5 expenditure.project.finalAccounts 250000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("numbers below the total and an empty row are not of the list", () => {
    const recognition = recogniseDrawing(`
      项目支出情况表 |
      单位：万元     |
      项目           | 决算数
      专项A          | 25
      合计           | 25
                     |
      备查           | 7
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A7"]);
  });

  test("a note with its words in the next cell", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 5
      注：           | 含上年结转
      项目支出       | 3
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A6"]);
  });

  test("20,000 empty rows between two tables, and scratch figures far below", () => {
    const gap = "                 |\n".repeat(20_000);
    const recognition = recogniseDrawing(
      `\n支出决算情况表 |\n单位：万元 |\n项目 | 决算数\n基本支出 | 5\n${gap}收入决算情况表 |\n单位：元 |\n项目 | 决算数\n其他收入 | 7\n${gap}项目支出 | 9\n`,
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B20008 income.other.finalAccounts 7.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A40009"]);
  });

  test("a title far above is not the title of a table", () => {
    const recognition = recogniseDrawing(
      `\n支出决算情况表 |\n${" |\n".repeat(30)}单位：万元 |\n项目 | 决算数\n基本支出 | 5\n`,
    );
    expect(factsOf(recognition)).toEqual([]);
  });
});

describe("another header in mid-sheet", () => {
  test("begins another table, which has no title and is asked about", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |            |
      单位：万元     |            |
      项目           | 年初预算数 | 决算数
      基本支出       | 5          | 4
      项目           | 决算数     | 上年决算数
      项目支出       | 3          | 2
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.originalBudget 50000.00",
      "C4 expenditure.basic.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A5"]);
  });

  test("an unknown title above it belongs to it, with the upper row of its header", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表   |        |
      单位：万元       |        |
      项目             | 决算数 |
      基本支出         | 4      |
      工会经费收支情况 |        |
                       | 2019年 |
      项目             | 决算数 | 备注
      项目支出         | 3      |
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 40000.00"]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A5"]);
  });

  test("a header repeated for the next page is no data, with its row of column numbers", () => {
    const recognition = recogniseDrawing(`
      项目支出情况表 |            |
      单位：万元     |            |
      项目           | 年初预算数 | 决算数
      栏次           | 1          | 2
      专项A          | 25         | 24
      项目           | 年初预算数 | 决算数
      栏次           | 1          | 2
      专项B          | 5          | 4
    `);
    expect(factsOf(recognition)).toEqual([
      "B5 projectList.专项A.spent.originalBudget 250000.00",
      "C5 projectList.专项A.spent.finalAccounts 240000.00",
      "B8 projectList.专项B.spent.originalBudget 50000.00",
      "C8 projectList.专项B.spent.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("the same header in another unit is another header", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      项目           | 决算数（万元）
      基本支出       | 4
      项目           | 决算数（元）
      项目支出       | 30000
    `);
    expect(factsOf(recognition)).toEqual(["B3 expenditure.basic.finalAccounts 40000.00"]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A4"]);
  });
});

describe("tables that run on", () => {
  test("with title and header on the next page they are one table", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表     |
      单位：万元         |
      项目               | 决算数
      基本支出           | 5
                         |
      支出决算情况表(续) |
      项目               | 决算数
      项目支出           | 3
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B8 expenditure.project.finalAccounts 30000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.statements.map(({ range }) => range)).toEqual(["A3:B8"]);
  });

  test.each(["支出决算情况表（续表）", "支出决算情况表", "续表"])(
    "without a header the words above tell: %s",
    (title) => {
      const recognition = recogniseDrawing(`
        支出决算情况表 |
        单位：万元     |
        项目           | 决算数
        基本支出       | 5
                       |
        ${title}       |
        项目支出       | 3
      `);
      expect(factsOf(recognition)).toEqual([
        "B4 expenditure.basic.finalAccounts 50000.00",
        "B7 expenditure.project.finalAccounts 30000.00",
      ]);
      expect(problemsOf(recognition)).toEqual([]);
    },
  );

  const firstPage = `
      支出决算表 |              |              |          |
      单位：万元 |              |              |          |
      科目编码   | 科目名称     | 本年支出合计 | 基本支出 | 项目支出
      201        | 一般公共服务 | 9.00         | 5.00     | 4.00
      20113      | 商贸事务     | 9.00         | 5.00     | 4.00
    `;

  test("over sheets the codes tell that they go on", () => {
    const recognition = recogniseSheets({
      公开03表: firstPage,
      Sheet2: `
        2011301 | 行政运行 | 5.00 | 5.00 |
        2011302 | 一般行政 | 4.00 |      | 4.00
      `,
    });
    expect(factsOf(recognition).slice(6)).toEqual([
      "C1 expenditure.2011301.total.finalAccounts 50000.00",
      "D1 expenditure.2011301.basic.finalAccounts 50000.00",
      "C2 expenditure.2011302.total.finalAccounts 40000.00",
      "E2 expenditure.2011302.project.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).not.toContain("tableNotUnderstood A1");
  });

  const splitCodes = `
      支出决算表 |    |    |              |              |          |
      单位：万元 |    |    |              |              |          |
      科目编码   |    |    | 科目名称     | 本年支出合计 | 基本支出 | 项目支出
      类         | 款 | 项 |              |              |          |
      201        |    |    | 一般公共服务 | 9.00         | 5.00     | 4.00
      201        | 13 |    | 商贸事务     | 9.00         | 5.00     | 4.00
    `;

  test.each([
    ["as text", "201 | '13 | '01", "201 | '13 | '02"],
    ["as numbers that lost their zeros", "201 | 13 | 1", "201 | 13 | 2"],
  ])("codes in three columns go on without their header: %s", (_name, first, second) => {
    const recognition = recogniseSheets({
      公开03表: splitCodes,
      Sheet2: `
        续表 |
        ${first}  | 行政运行         | 5.00 | 5.00 |
        ${second} | 一般行政管理事务 | 4.00 |      | 4.00
      `,
    });
    expect(factsOf(recognition).slice(6)).toEqual([
      "E2 expenditure.2011301.total.finalAccounts 50000.00",
      "F2 expenditure.2011301.basic.finalAccounts 50000.00",
      "E3 expenditure.2011302.total.finalAccounts 40000.00",
      "G3 expenditure.2011302.project.finalAccounts 40000.00",
    ]);
  });

  test.each([
    ["without a word that they go on", "201 | '13 | '01 | 行政运行 | 5.00 | 5.00 |"],
    ["in one column more", "续表 |\n201 | '13 | '01 | 行政运行 | 备注 | 5.00 | 5.00 | 1.00"],
  ])("codes in three columns %s are no proof", (_name, rows) => {
    const recognition = recogniseSheets({ 公开03表: splitCodes, Sheet2: `\n${rows}\n` });
    expect(factsOf(recognition)).toHaveLength(6);
    expect(problemsOf(recognition)).toContain("tableNotUnderstood A1");
  });

  test.each([
    ["codes that begin anew", "201 | 一般公共服务 | 8.00 | 5.00 | 3.00"],
    ["no codes", "其他 | 某项 | 8.00 | 5.00 | 3.00"],
    ["another classification", "301 | 工资福利支出 | 8.00 | 5.00 | 3.00"],
    ["more columns", "208 | 社会保障 | 8.00 | 5.00 | 3.00 | 1.00"],
  ])("over sheets %s are no proof", (_name, row) => {
    const recognition = recogniseSheets({ 公开03表: firstPage, Sheet2: `\n${row}\n` });
    expect(factsOf(recognition)).toHaveLength(6);
    expect(problemsOf(recognition)).toContain("tableNotUnderstood A1");
  });
});

describe("titles", () => {
  test("a list of titles is above no table", () => {
    const recognition = recogniseDrawing(`
      财政拨款收入支出决算总表 |
      一般公共预算财政拨款支出决算表 |
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 5
    `);
    expect(factsOf(recognition)).toEqual(["B6 expenditure.basic.finalAccounts 50000.00"]);
  });

  test("a title broken over two lines is not the shorter title of its second line", () => {
    const recognition = recogniseDrawing(`
      2019年度政府性基金预算 |        |
      支出决算表             |        |
      单位：万元             |        |
      科目编码 | 科目名称     | 本年支出合计
      212      | 城乡社区支出 | 9.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });

  test("a sentence that names a table is no title", () => {
    const recognition = recogniseDrawing(`
      具体情况，详见附件，即支出决算情况表。 |
      单位：万元 |
      项目       | 决算数
      基本支出   | 5
    `);
    expect(factsOf(recognition)).toEqual([]);
  });

  test("the sheet's name is that of its first table only", () => {
    const recognition = recogniseDrawing(
      `
      单位：万元       |
      项目             | 决算数
      基本支出         | 5
                       |
      工会经费收支情况 |
      项目             | 决算数
      项目支出         | 3
    `,
      { sheet: "支出决算情况表" },
    );
    expect(factsOf(recognition)).toEqual(["B3 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A5"]);
  });
});

describe("tables side by side", () => {
  test("with titles of their own and an empty column between them", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |  | 收入决算情况表 |
      单位：万元     |        |  | 单位：元       |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5      |  | 其他收入       | 700
      项目支出       | 3      |  |                |
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B5 expenditure.project.finalAccounts 30000.00",
      "E4 income.other.finalAccounts 700.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("an unknown one is not read by the header of the known one", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |  | 工会经费收支表 |
      单位：万元     |        |  |                |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5      |  | 项目支出       | 7
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood D1"]);
  });

  test("what stands above and below them is read by itself", () => {
    const recognition = recogniseDrawing(`
      人员情况表     |        |  |                |
      单位：人       |        |  |                |
      项目           | 人数   |  |                |
      编制人数       | 20     |  |                |
                     |        |  |                |
      支出决算情况表 |        |  | 收入决算情况表 |
      单位：万元     |        |  | 单位：万元     |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5      |  | 其他收入       | 7
                     |        |  |                |
      年末资产情况表 |        |  |                |
      项目           | 期末数 | 备注 |              |
      资产总额       | 9      | 无   |              |
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 staffing.establishment.finalAccounts 20",
      "B9 expenditure.basic.finalAccounts 50000.00",
      "E9 income.other.finalAccounts 70000.00",
      "B13 assets.total.finalAccounts 90000.00",
    ]);
  });
});

describe("sheets that hold no statement", () => {
  test("a header with no row below, and a sheet of prose", () => {
    const recognition = recogniseSheets({
      支出决算表: `
        支出决算表 |            |
        单位：万元 |            |
        项目       | 年初预算数 | 决算数
      `,
      说明: `
        一、本部门2019年度支出决算表反映全部支出，共计1,234.50万元。
        二、收入支出决算总表中，基本支出500.00万元；项目支出734.50万元。
        其中：基本支出 | 500.00万元。
      `,
    });
    expect(factsOf(recognition)).toEqual([]);
  });

  test("a working paper of thirty columns", () => {
    const header = Array.from({ length: 29 }, (_unused, index) => `核算${String(index)}`);
    const numbers = header.map((_text, index) => String(index + 1.5));
    const recognition = recogniseDrawing(
      `\n支出决算情况表 |\n单位：万元 |\n项目 | ${header.join(" | ")}\n基本支出 | ${numbers.join(" | ")}\n`,
    );
    expect(factsOf(recognition)).toEqual([]);
    expect(
      problemsOf(recognition).filter((one) => one.startsWith("columnNotUnderstood")),
    ).toHaveLength(29);
  });
});

describe("totals", () => {
  test.each([
    ["above", "合计 | 8\n基本支出 | 5\n项目支出 | 3"],
    ["below", "基本支出 | 5\n项目支出 | 3\n合计 | 8"],
    ["nowhere", "基本支出 | 5\n项目支出 | 3"],
  ])("%s", (_name, rows) => {
    const recognition = recogniseDrawing(
      `\n支出决算情况表 |\n单位：万元 |\n项目 | 决算数\n${rows}\n`,
    );
    const facts = factsOf(recognition).map((fact) => fact.replace(/^\S+ /, ""));
    expect(facts).toContain("expenditure.basic.finalAccounts 50000.00");
    expect(facts).toContain("expenditure.project.finalAccounts 30000.00");
    expect(facts).toHaveLength(rows.split("\n").length);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

test("a header row of years, or of units, is no line above another table", () => {
  const recognition = recogniseDrawing(
    `
    支出决算情况表 |            |
    项目           | 决算数     |
                   | 2018年     | 2019年
                   | （万元）   | （万元）
    基本支出       | 4          | 5
  `,
    { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] },
  );
  expect(recognition.statements.map(({ range }) => range)).toEqual(["A2:C5"]);
});
