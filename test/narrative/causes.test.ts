import { causeBlankId, clauseOf, givenCause } from "../../src/narrative/causes";
import type { Difference } from "../../src/narrative/causes";
import { drawContext, type DrawnContext } from "../support/narrative/context";

const clauses: readonly (readonly [string, string])[] = [
  ["人员减少", "人员减少"],
  ["人员减少。", "人员减少"],
  ["  人员减少；。 ", "人员减少"],
  ["人员减少.", "人员减少"],
  ["一是人员减少。二是项目增加。", "一是人员减少。二是项目增加"],
  ["人员减少，\n项目增加。\n\n", "人员减少；项目增加"],
  ["主要原因是人员减少。", "人员减少"],
  ["原因：人员减少", "人员减少"],
  ["主要是由于人员减少", "人员减少"],
  ["因为人员减少", "人员减少"],
  ["主要是因为人员减少", "人员减少"],
  ["按“厉行节约。”", "按“厉行节约”"],
  ["落实“过紧日子”要求", "落实“过紧日子”要求"],
  ["。", ""],
  ["", ""],
];

test.each(clauses)("%j stands in a sentence as %j", (text, clause) => {
  expect(clauseOf(text)).toBe(clause);
});

const reception: Difference = {
  topic: "threePublicExpenses.officialReception",
  phase: "finalAccounts",
  against: "originalBudget",
};
const onPriorYear: Difference = { ...reception, against: "priorYearFinalAccounts" };

test("the blank of a cause is named by the fact and its base", () => {
  expect(causeBlankId(reception)).toBe(
    "cause.threePublicExpenses.officialReception.finalAccounts.originalBudget",
  );
});

const row = "threePublicExpenses.officialReception";
const both = { originalBudget: "5", finalAccounts: "4", priorYearFinalAccounts: "3" };

type Row = readonly [
  name: string,
  drawn: DrawnContext,
  budget: string | null,
  prior: string | null,
];

const given: readonly Row[] = [
  ["nobody gave one", { facts: { [row]: both } }, null, null],
  [
    "one column speaks of the budget",
    { facts: { [row]: both }, causes: { [row]: "批次减少。" } },
    "批次减少",
    null,
  ],
  [
    "without a budget it speaks of the prior year",
    {
      facts: { [row]: { finalAccounts: "4", priorYearFinalAccounts: "3" } },
      causes: { [row]: "批次减少" },
    },
    null,
    "批次减少",
  ],
  [
    "a column of its own speaks of the prior year",
    { facts: { [row]: both }, causes: { [`${row}@priorYearFinalAccounts`]: "批次增加" } },
    null,
    "批次增加",
  ],
  ["an empty cell is no cause", { facts: { [row]: both }, causes: { [row]: " " } }, null, null],
  [
    "another row's cause does not count",
    { facts: { [row]: both }, causes: { "threePublicExpenses.total": "从严控制" } },
    null,
    null,
  ],
];

test.each(given)("%s", (_name, drawn, budget, prior) => {
  const context = drawContext(drawn);
  expect(givenCause(context, reception)?.text ?? null).toBe(budget);
  expect(givenCause(context, onPriorYear)?.text ?? null).toBe(prior);
});

test("an answer goes before the column", () => {
  const context = drawContext({
    facts: { [row]: both },
    causes: { [row]: "批次减少。" },
    answers: { [causeBlankId(reception)]: "厉行节约。" },
  });
  expect(givenCause(context, reception)).toEqual({ text: "厉行节约", origin: "answer" });
});

test("an empty answer leaves the column's cause", () => {
  const context = drawContext({
    facts: { [row]: both },
    causes: { [row]: "批次减少。" },
    answers: { [causeBlankId(reception)]: "  " },
  });
  expect(givenCause(context, reception)).toEqual({ text: "批次减少", origin: "workbook" });
});

test("a column does not explain how the budget was adjusted", () => {
  const context = drawContext({
    facts: {
      "expenditure.project": { originalBudget: "5", adjustedBudget: "6", finalAccounts: "4" },
    },
    causes: { "expenditure.project": "追加预算" },
  });
  const adjustment: Difference = {
    topic: "expenditure.project",
    phase: "adjustedBudget",
    against: "originalBudget",
  };
  expect(givenCause(context, adjustment)).toBeNull();
});
