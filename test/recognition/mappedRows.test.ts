import type { MappedRow } from "../../src/recognition/mapping";
import type { Recognition } from "../../src/recognition/recognition";
import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

function read(drawing: string, rows: Readonly<Record<string, MappedRow>> = {}): Recognition {
  const grids = [drawGrid(drawing)];
  const [table] = recognise(grids, { fiscalYear: 2023 }).tables;
  const mappings = new Map([[table?.fingerprint ?? "", { rows }]]);
  return recognise(grids, { fiscalYear: 2023, mappings });
}

const reception = { use: "concept", concept: "threePublicExpenses.officialReception" } as const;
const ignored = { use: "ignored" } as const;

const threePublic = `
2023年度“三公”经费支出决算表
单位：元
项目 | 预算数 | 决算数
合计 | 9 | 7
因公出国（境）费 | 4 | 3
1.招商接待 | 5 | 4
`;

const total = [
  "B4 threePublicExpenses.total.originalBudget 9.00",
  "C4 threePublicExpenses.total.finalAccounts 7.00",
  "B5 threePublicExpenses.overseasTravel.originalBudget 4.00",
  "C5 threePublicExpenses.overseasTravel.finalAccounts 3.00",
];

describe("a row that is said to be a concept", () => {
  test("gives exactly that fact", () => {
    const recognition = read(threePublic, { 招商接待: reception });
    expect(factsOf(recognition)).toEqual([
      ...total,
      "B6 threePublicExpenses.officialReception.originalBudget 5.00",
      "C6 threePublicExpenses.officialReception.finalAccounts 4.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.questions()).toEqual([]);
  });

  test("is known by its bare label, however that is numbered next year", () => {
    const next = threePublic.replace("1.招商接待", "（三）招商接待（元）");
    expect(factsOf(read(next, { "1.招商接待": reception }))).toHaveLength(6);
  });

  test("is not taken where its label stands twice: nobody knows which of them was meant", () => {
    const twice = `${threePublic}招商接待 | 1 | 1\n`;
    expect(factsOf(read(twice, { 招商接待: reception }))).toEqual(total);
  });

  test("is not taken beside another row with another amount for the same figure", () => {
    const both = `${threePublic}公务接待费 | 2 | 1\n`;
    expect(factsOf(read(both, { 招商接待: reception }))).toEqual(total);
  });

  test("is nothing that the table does not hold", () => {
    const other = { use: "concept", concept: "expenditure.basic" } as const;
    expect(factsOf(read(threePublic, { 招商接待: other }))).toEqual(total);
  });

  test("is what it was said to be and no more what it was taken for", () => {
    const facts = factsOf(read(threePublic, { "因公出国(境)费": reception }));
    expect(facts).toContain("C5 threePublicExpenses.officialReception.finalAccounts 3.00");
    expect(facts.join()).not.toContain("overseasTravel");
  });
});

describe("a row that is said to be no figure", () => {
  test("is left out without a problem", () => {
    const recognition = read(threePublic, { 招商接待: ignored });
    expect(factsOf(recognition)).toEqual(total);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.tables[0]?.statement?.confidence).toBe(1);
  });

  test("is left out wherever its label stands", () => {
    const twice = `${threePublic}招商接待 | 1 | 1\n`;
    expect(problemsOf(read(twice, { 招商接待: ignored }))).toEqual([]);
  });
});

describe("a row that is said to be a line", () => {
  const lines = `
支出决算表
单位：元
科目编码 | 科目名称 | 本年支出合计 | 基本支出
 | 合计 | 9 | 9
201 | 一般公共服务支出 | 9 | 9
20103 | 政府办公厅（室）及相关机构事务 | 9 | 9
2010399 | 政府热线运行 | 3 | 3
2010301 | 住房公积金 | 6 | 6
`;

  test("is asked about with the code and with those of its name", () => {
    const [question, ...others] = read(lines).questions();
    expect(others).toEqual([]);
    expect(question).toMatchObject({ kind: "row", row: "住房公积金" });
    expect(question?.candidates.slice(0, 2)).toEqual([
      { use: "line", code: "2010301" },
      { use: "line", code: "2210201" },
    ]);
  });

  test("is that line, by its own name", () => {
    const said = { use: "line", code: "2010301" } as const;
    const facts = factsOf(read(lines, { 住房公积金: said }));
    expect(facts).toContain("C8 expenditure.2010301.total.finalAccounts 6.00");
  });

  test("is no line of a code that there cannot be", () => {
    const before = factsOf(read(lines));
    const said = { use: "line", code: "9990101" } as const;
    expect(factsOf(read(lines, { 住房公积金: said }))).toEqual(before);
  });
});

describe("what is asked of rows", () => {
  test("one that was not understood: what no other row bears, the likeliest first", () => {
    const [question, ...others] = read(threePublic).questions();
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      kind: "row",
      row: "招商接待",
      problem: { code: "rowNotUnderstood", cell: "A6", text: "1.招商接待" },
    });
    expect(question?.candidates[0]).toEqual(reception);
    expect(question?.candidates).not.toContainEqual({
      use: "concept",
      concept: "threePublicExpenses.total",
    });
    expect(question?.candidates.slice(-1)).toEqual([ignored]);
  });

  test("nothing of a label that stands twice", () => {
    expect(read(`${threePublic}招商接待 | 1 | 1\n`).questions()).toEqual([]);
  });
});

describe("a sum of all rows", () => {
  const budget = `
2023年收入预算表
单位：元
项目 | 预算数
财政拨款收入 | 5
往年余款 | 2
合计 | 7
`;
  const ownFunds = ["B4 income.fiscalAppropriation.originalBudget 5.00"];

  test("may count in what is said to be no figure, and stays untaken", () => {
    const recognition = read(budget, { 往年余款: ignored });
    expect(factsOf(recognition)).toEqual(ownFunds);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood A6"]);
  });

  test("is what a person says it is", () => {
    const said = { use: "concept", concept: "income.total" } as const;
    expect(factsOf(read(budget, { 往年余款: ignored, 合计: said }))).toEqual([
      ...ownFunds,
      "B6 income.total.originalBudget 7.00",
    ]);
  });
});
