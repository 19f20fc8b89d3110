import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

/** A workbook on 2019 with a front sheet, and a table each for what its lines above say of the unit. */
function read(front: { readonly sheet: string; readonly line: string }, units: readonly string[]) {
  const titles = ["支出决算情况表", "收入决算情况表"];
  const rows = ["基本支出", "其他收入"];
  const tables = units.map((unit, index) =>
    drawGrid(
      `
      ${titles[index] ?? ""} |
      ${unit} |
      项目 | 决算数
      ${rows[index] ?? ""} | 5.00
    `,
      { sheet: `Sheet${String(index + 1)}` },
    ),
  );
  const cover = drawGrid(`\n2019年度部门决算报表 |\n${front.line}\n`, { sheet: front.sheet });
  return recognise([cover, ...tables], { fiscalYear: 2019 });
}

const basic = (yuan: string) => `B4 expenditure.basic.finalAccounts ${yuan}`;
const other = (yuan: string) => `B4 income.other.finalAccounts ${yuan}`;

describe("one unit for the workbook", () => {
  test.each([
    ["封面", "金额单位：万元 |"],
    ["封面", "金额单位： | 万元"],
    ["编制说明", "三、本套报表金额单位为万元，保留两位小数。 |"],
    ["编制说明", "除另有注明外，本套报表以万元为单位。 |"],
    ["填报说明", "单位：人民币万元 |"],
  ])("%s: %s", (sheet, line) => {
    const recognition = read({ sheet, line }, [""]);
    expect(factsOf(recognition)).toEqual([basic("50000.00")]);
    // the line above the header is empty
    expect(problemsOf(recognition)).toEqual(["unitBorrowed A3"]);
  });

  test("a table with a unit of its own stays with it", () => {
    const recognition = read({ sheet: "封面", line: "金额单位：万元" }, ["", "单位：万元"]);
    expect(factsOf(recognition)).toEqual([basic("50000.00"), other("50000.00")]);
  });

  test("of tables in two units, those without one have the cover's", () => {
    const front = drawGrid("\n金额单位：元 |\n", { sheet: "封面" });
    const table = (title: string, unit: string, row: string) =>
      drawGrid(`\n${title} |\n${unit} |\n项目 | 决算数\n${row} | 5.00\n`, { sheet: title });
    const recognition = recognise(
      [
        front,
        table("支出决算情况表", "单位：元", "基本支出"),
        table("“三公”经费支出决算表", "单位：万元", "公务接待费"),
        table("收入决算情况表", "", "其他收入"),
      ],
      { fiscalYear: 2019 },
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 5.00",
      "B4 threePublicExpenses.officialReception.finalAccounts 50000.00",
      "B4 income.other.finalAccounts 5.00",
    ]);
  });
});

describe("asked, not taken", () => {
  test.each([
    ["two units", "除“三公”经费表以元为单位外，其他表以万元为单位。"],
    ["an exception without its unit", "除“三公”经费表外，金额单位为万元。"],
    ["words of an amount, no unit", "“三公”经费决算数12万元，较上年减少3万元。"],
    ["a unit that is an organisation", "填报单位：示例县统计局"],
  ])("%s", (_name, line) => {
    const recognition = read({ sheet: "编制说明", line }, [""]);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["unitMissing B4"]);
    expect(recognition.questions()).toMatchObject([{ kind: "unit" }]);
  });

  test("where the cover says one unit and every table with one says another", () => {
    const recognition = read({ sheet: "封面", line: "金额单位：万元" }, ["", "单位：元"]);
    expect(factsOf(recognition)).toEqual([other("5.00")]);
    expect(problemsOf(recognition)).toEqual(["unitMissing B4"]);
  });

  test("the list of contents and other sheets say nothing for the workbook", () => {
    const recognition = read({ sheet: "备查", line: "金额单位：万元" }, [""]);
    expect(factsOf(recognition)).toEqual([]);
  });
});
