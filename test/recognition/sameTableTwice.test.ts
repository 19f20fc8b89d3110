import { keyOf } from "../../src/domain/factKey";
import type { Mappings, TableMapping } from "../../src/recognition/mapping";
import { recognise } from "../../src/recognition/recognise";
import type { Recognition } from "../../src/recognition/recognition";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

type Sheets = Readonly<Record<string, string>>;

/** Recognises drawn sheets on 2019; `draft.xlsx/支出` stands in a file of its own. */
function read(sheets: Sheets, mappings: Mappings = new Map()): Recognition {
  const grids = Object.entries(sheets).map(([name, drawing]) => {
    const [sheet = "", file = "book.xlsx"] = name.split("/").reverse();
    return drawGrid(drawing, { sheet, file });
  });
  return recognise(grids, { fiscalYear: 2019, mappings });
}

function table(basic: string, project: string, total: string): string {
  return `
    支出决算情况表 |
    单位：万元     |
    项目           | 决算数
    基本支出       | ${basic}
    项目支出       | ${project}
    支出合计       | ${total}
  `;
}

const final = table("5.00", "3.00", "8.00");
const draft = table("5.00", "4.00", "9.00");

/** What the question offers at a place, as a person would choose it. */
function choosing(place: string): Mappings {
  const [question] = read({ 支出: final, 草稿: draft }).questions();
  const places = question?.kind === "copy" ? question.candidates : [];
  const copies = Object.fromEntries(places.map((one) => [one, one === place]));
  return new Map<string, TableMapping>([[question?.fingerprint ?? "", { copies }]]);
}

describe("one table twice with different figures", () => {
  test("is said once with both places, asked about, and neither is taken", () => {
    const recognition = read({ 支出: final, 草稿: draft });
    expect(factsOf(recognition)).toEqual([]);
    expect(recognition.problems).toMatchObject([
      { code: "tablesDisagree", sheet: "支出", cell: "A3", text: "草稿!A3:B6", severity: "error" },
    ]);
    expect(recognition.questions()).toMatchObject([
      { kind: "copy", candidates: ["[book.xlsx]支出!A3:B6", "[book.xlsx]草稿!A3:B6"] },
    ]);
    expect(recognition.tables.map(({ statement }) => statement?.readings)).toEqual([[], []]);
  });

  test("in two files, the other file is named too", () => {
    const recognition = read({ "定稿.xlsx/支出": final, "草稿.xlsx/支出": draft });
    expect(factsOf(recognition)).toEqual([]);
    expect(recognition.problems).toMatchObject([
      { code: "tablesDisagree", file: "定稿.xlsx", text: "[草稿.xlsx]支出!A3:B6" },
    ]);
  });

  test("is read as a person says", () => {
    const recognition = read({ 支出: final, 草稿: draft }, choosing("[book.xlsx]支出!A3:B6"));
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B5 expenditure.project.finalAccounts 30000.00",
      "B6 expenditure.total.finalAccounts 80000.00",
    ]);
    expect(recognition.statements.map(({ sheet }) => sheet)).toEqual(["支出"]);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.questions()).toEqual([]);
  });

  test("under two titles, the one that a person takes out is not read", () => {
    const other = draft.replace("支出决算情况表", "2019年支出决算情况表（上报）");
    const { tables } = read({ 支出: final, 上报: other });
    const recognition = read(
      { 支出: final, 上报: other },
      new Map([[tables[1]?.fingerprint ?? "", { layout: null }]]),
    );
    expect(factsOf(recognition)).toHaveLength(3);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("one unit of the last digit is a difference where both print alike", () => {
    const recognition = read({ 支出: final, 草稿: table("5.00", "3.01", "8.01") });
    expect(factsOf(recognition)).toEqual([]);
  });

  test("a third that equals one of them does not decide", () => {
    const recognition = read({ 支出: final, 草稿: draft, 打印稿: final });
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tablesDisagree A3", "tablesDisagree A3"]);
  });
});

describe("what is not one table twice", () => {
  test("a copy for the printer, exact or rounded, is silent", () => {
    const rounded = table("5", "3", "8");
    const exact = table("50000", "30000", "80000").replace("万元", "元");
    const recognition = read({ 支出: final, 打印稿: final, 取整: rounded, 元: exact });
    expect(factsOf(recognition)).toHaveLength(12);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.questions()).toEqual([]);
  });

  test("rows that only one of them has are read from it", () => {
    const short = final.replace("项目支出       | 3.00\n", "\n");
    const recognition = read({ 支出: short, 打印稿: final });
    expect(factsOf(recognition)).toHaveLength(5);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("last year's final accounts beside this year's: the review names what contradicts", () => {
    const accounts = (year: number, now: string, before: string) => `
      ${String(year)}年支出决算情况表 |        |
      单位：万元             |        |
      项目                   | 决算数 | 上年决算数
      基本支出               | ${now} | ${before}
      项目支出               | 1.00   | 1.00
    `;
    const recognition = read({
      "2018.xlsx/支出": accounts(2018, "4.00", "3.00"),
      "2019.xlsx/支出": accounts(2019, "5.00", "4.50"),
    });
    const basic = recognition.statements.flatMap(({ readings }) =>
      readings.filter(
        ({ subject }) => keyOf(subject) === "expenditure.basic.priorYearFinalAccounts",
      ),
    );
    expect(basic.map(({ source }) => source.text)).toEqual(["4.00", "4.50"]);
    expect(problemsOf(recognition)).not.toContain("tablesDisagree A3");
  });

  test("two lists of projects share only their totals: these are not taken", () => {
    const list = (names: readonly string[], total: string) => `
      项目支出情况表 |
      单位：万元     |
      项目           | 决算数
      ${names.map((name) => `专项${name} | 2.00`).join("\n")}
      合计           | ${total}
    `;
    const recognition = read({
      一: list(["甲", "乙", "丙"], "6.00"),
      二: list(["丁", "戊"], "4.00"),
    });
    expect(factsOf(recognition)).toEqual([
      "B4 projectList.专项甲.spent.finalAccounts 20000.00",
      "B5 projectList.专项乙.spent.finalAccounts 20000.00",
      "B6 projectList.专项丙.spent.finalAccounts 20000.00",
      "B4 projectList.专项丁.spent.finalAccounts 20000.00",
      "B5 projectList.专项戊.spent.finalAccounts 20000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["figureTwice B7", "figureTwice B6"]);
    expect(recognition.questions()).toEqual([]);
  });
});

describe("the same counts", () => {
  test("that differ are in dispute as amounts are", () => {
    const staff = (count: string) => `\n人员情况表 |\n项目 | 人数\n编制人数 | ${count}\n`;
    const recognition = read({ 一: staff("20"), 二: staff("21") });
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tablesDisagree A2"]);
  });
});
