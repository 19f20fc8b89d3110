import { causes } from "../../../../src/domain/explanation/causes/catalogue/index";
import { causeCandidates } from "../../../../src/domain/explanation/causes/causeCandidates";
import { judgeCause } from "../../../../src/domain/explanation/causes/judge/judgeCause";
import { clauseOf } from "../../../../src/narrative/causes";
import {
  ask,
  type AskedPhases,
  ofAdjustment,
  onAdjusted,
  onBudget,
  onOpening,
  onPriorYear,
} from "../../../support/domain/causeQuestion";
import type { DrawnRow } from "../../../support/narrative/facts";

test("every cause has a name of its own", () => {
  expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);
});

test("none of the field's 75 reasons is missing", () => {
  const known = new Set(causes.map(({ reason }) => reason));
  expect([...known].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 75 }, (_unused, index) => index + 1),
  );
});

test.each(causes.map((cause) => [cause.id, cause] as const))(
  "%s is a clause without any figure that can stand in a sentence",
  (_id, { text, about, directions }) => {
    expect(text).not.toMatch(/[\d０-９％%]/);
    expect(text).not.toMatch(/[。；：\s]|[，、]$/);
    expect(clauseOf(text)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(36);
    expect(about).not.toHaveLength(0);
    expect(directions).not.toHaveLength(0);
  },
);

/** One row for each thing that a cause can be about. */
const rows = [
  "income.total",
  "income.governmentFundsBudget",
  "income.other",
  "expenditure.total",
  "expenditure.basic",
  "expenditure.personnel",
  "expenditure.publicUse",
  "expenditure.project",
  "expenditure.total/2010101/行政运行",
  "expenditure.total/2060499/其他技术研究与开发支出",
  "expenditure.total/2080501/行政单位离退休",
  "expenditure.total/2080505/机关事业单位基本养老保险缴费支出",
  "expenditure.total/2080801/死亡抚恤",
  "expenditure.total/2101101/行政单位医疗",
  "expenditure.total/2210201/住房公积金",
  "expenditure.total/2210203/购房补贴",
  "expenditure.basic/30399/其他对个人和家庭的补助",
  "expenditure.total/31299/其他对企业补助",
  "governmentFundsBudget.expenditure/2120801/征地和拆迁补偿支出",
  "operatingFunds.total",
  "procurement.total",
  "restrainedExpenses.training",
  "threePublicExpenses.total",
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
];

const situations: readonly (readonly [string, AskedPhases, DrawnRow])[] = [
  ["more than budgeted", onBudget, { originalBudget: "10", finalAccounts: "14" }],
  ["never budgeted", onBudget, { originalBudget: "0", finalAccounts: "14" }],
  ["less than budgeted", onBudget, { originalBudget: "10", finalAccounts: "4" }],
  ["nothing of the budget", onBudget, { originalBudget: "10", finalAccounts: "0" }],
  ["less than the adjusted budget", onAdjusted, { adjustedBudget: "10", finalAccounts: "4" }],
  ["a raised budget", ofAdjustment, { originalBudget: "10", adjustedBudget: "14" }],
  ["a lowered budget", ofAdjustment, { originalBudget: "10", adjustedBudget: "4" }],
  ["more than last year", onPriorYear, { priorYearFinalAccounts: "10", finalAccounts: "14" }],
  ["for the first time", onPriorYear, { priorYearFinalAccounts: "0", finalAccounts: "14" }],
  ["less than last year", onPriorYear, { priorYearFinalAccounts: "10", finalAccounts: "4" }],
  ["no more this year", onPriorYear, { priorYearFinalAccounts: "10", finalAccounts: "0" }],
];

const offered = [
  ...situations.flatMap(([name, phases, amounts]) =>
    rows.map((row) => [name, row, ask(row, { [row]: amounts }, phases)] as const),
  ),
  ...["1", "9"].map(
    (closing) =>
      [
        "a balance",
        closing,
        ask(
          "carryOver.closing",
          {
            "carryOver.opening": { finalAccounts: "5" },
            "carryOver.closing": { finalAccounts: closing },
          },
          onOpening,
        ),
      ] as const,
  ),
].map(
  ([name, row, { question, facts }]) =>
    [name, row, { question, facts, candidates: causeCandidates(question, facts) }] as const,
);

test("every cause is offered somewhere, unless figures must speak for it", () => {
  const ids = new Set(offered.flatMap(([, , { candidates }]) => candidates.map(({ id }) => id)));
  const missing = causes.filter(({ id }) => !ids.has(id));
  expect(missing.filter((cause) => cause.offered !== "withEvidence")).toEqual([]);
});

test.each(offered)("%s, %s: nothing is wrong with what is offered", (_name, _row, asked) => {
  const { question, facts, candidates } = asked;
  for (const { text } of candidates) {
    const filled = text.replace(/【[^】]*】/g, "甲");
    expect([text, judgeCause(filled, question, facts)]).toEqual([text, []]);
  }
});

test("of amounts that are equal no cause is offered", () => {
  const row = "expenditure.project";
  const { question, facts } = ask(row, { [row]: { originalBudget: "5", finalAccounts: "5" } });
  expect(causeCandidates(question, facts)).toEqual([]);
});
