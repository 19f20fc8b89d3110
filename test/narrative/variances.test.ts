import { everyDifference } from "../../src/domain/explanation/materiality";
import { blanksOf } from "../../src/narrative/blanksOf";
import { composeReport } from "../../src/narrative/composeReport";
import { varianceNote } from "../../src/narrative/templates/varianceNote";
import { variancesToExplain } from "../../src/narrative/variances";
import { drawContext, type DrawnContext } from "../support/narrative/context";
import { type SeedName, seeds } from "../support/narrative/seeds";

function statements(drawn: DrawnContext): readonly string[] {
  return variancesToExplain(drawContext(drawn)).map(({ statement }) => statement);
}

test("totals, carry-over and three public expenses are asked about", () => {
  expect(
    statements({
      facts: {
        "income.total": { originalBudget: "10", finalAccounts: "12" },
        "expenditure.total": { originalBudget: "10", finalAccounts: "10" },
        "expenditure.project": { originalBudget: "4", adjustedBudget: "6", finalAccounts: "5" },
        "carryOver.opening": { finalAccounts: "1" },
        "carryOver.closing": { finalAccounts: "3" },
        "threePublicExpenses.officialReception": {
          originalBudget: "2",
          finalAccounts: "1",
          priorYearFinalAccounts: "4",
        },
      },
    }),
  ).toEqual([
    "收入年初预算为10.00万元，收入决算为12.00万元，完成年初预算的120.00%，比年初预算数增加2.00万元，增长20.00%。",
    "项目支出年初预算为4.00万元，支出决算为5.00万元，完成年初预算的125.00%，比年初预算数增加1.00万元，增长25.00%。",
    "项目支出调整预算数为6.00万元，比年初预算数增加2.00万元，增长50.00%。",
    "项目支出决算数为5.00万元，比调整预算数减少1.00万元，下降16.67%。",
    "年末结转和结余为3.00万元，比年初增加2.00万元，增长200.00%。",
    "公务接待费年初预算为2.00万元，支出决算为1.00万元，完成年初预算的50.00%，比年初预算数减少1.00万元，下降50.00%。",
    "公务接待费决算数为1.00万元，比上年减少3.00万元，下降75.00%。",
  ]);
});

const spending = "expenditure.total";

const lines: DrawnContext = {
  facts: {
    [`${spending}/201/一般公共服务支出`]: { originalBudget: "10", finalAccounts: "20" },
    [`${spending}/20101/人大事务`]: { originalBudget: "4", finalAccounts: "14" },
    [`${spending}/20102/政协事务`]: { originalBudget: "6", finalAccounts: "6" },
    [`${spending}/205/教育支出`]: { originalBudget: "10", finalAccounts: "11" },
    [`${spending}/206/科学技术支出`]: { originalBudget: "0", finalAccounts: "1" },
    [`${spending}/207/文化支出`]: { originalBudget: "", finalAccounts: "2" },
    [`${spending}/208/社会保障支出`]: { finalAccounts: "2" },
    "expenditure.basic/210/卫生健康支出": { originalBudget: "1", finalAccounts: "9" },
  },
};

const lineStatements = {
  people:
    "人大事务年初预算为4.00万元，支出决算为14.00万元，完成年初预算的350.00%，比年初预算数增加10.00万元，增长250.00%。",
  education:
    "教育支出年初预算为10.00万元，支出决算为11.00万元，完成年初预算的110.00%，比年初预算数增加1.00万元，增长10.00%。",
  science:
    "科学技术支出年初预算为0.00万元，支出决算为1.00万元，比年初预算数增加1.00万元（年初预算数为0，增长率无可比性）。",
  culture: "文化支出年初预算数未填列，支出决算为2.00万元。",
};

test("of a classification the deepest lines that differ are asked about", () => {
  const { people, education, science, culture } = lineStatements;
  expect(statements(lines)).toEqual([people, education, science, culture]);
});

test.each([
  ["percent", { ...everyDifference, percent: "10.01" }, ["people", "science", "culture"]],
  ["amount", { ...everyDifference, amountYuan: "10000.01" }, ["people", "culture"]],
  ["shortfall", { ...everyDifference, sides: "shortfall" }, ["culture"]],
] as const)("what does not reach the limit of %s is not", (_name, materiality, left) => {
  expect(statements({ ...lines, materiality })).toEqual(left.map((line) => lineStatements[line]));
});

test("the three public expenses are asked about whatever the limit", () => {
  const row = { originalBudget: "2.00", finalAccounts: "1.99" };
  const facts = { "threePublicExpenses.officialReception": row, "expenditure.total": row };
  const materiality = { ...everyDifference, percent: "50" };
  expect(statements({ facts, materiality })).toHaveLength(1);
});

test("a variance leads to its facts and carries the cause so far", () => {
  expect(
    variancesToExplain(
      drawContext({
        facts: { "threePublicExpenses.total": { originalBudget: "2", finalAccounts: "1" } },
        causes: { "threePublicExpenses.total": "厉行节约。" },
      }),
    ),
  ).toEqual([
    {
      blankId: "cause.threePublicExpenses.total.finalAccounts.originalBudget",
      difference: {
        topic: "threePublicExpenses.total",
        phase: "finalAccounts",
        against: "originalBudget",
      },
      label: "“三公”经费",
      statement:
        "“三公”经费年初预算为2.00万元，支出决算为1.00万元，完成年初预算的50.00%，比年初预算数减少1.00万元，下降50.00%。",
      keys: {
        current: "threePublicExpenses.total.finalAccounts",
        base: "threePublicExpenses.total.originalBudget",
      },
      cause: { text: "厉行节约", origin: "workbook" },
    },
  ]);
});

test.each(Object.keys(seeds) as SeedName[])("%s: the note asks what the list asks", (seed) => {
  const context = drawContext(seeds[seed]);
  const asked = variancesToExplain(context).filter(({ cause }) => cause === null);
  const document = composeReport(varianceNote, context, {
    productVersion: "",
    workbooks: [],
    settings: {},
  });
  expect(new Set(blanksOf(document).map(({ id }) => id))).toEqual(
    new Set(asked.map(({ blankId }) => blankId)),
  );
});
