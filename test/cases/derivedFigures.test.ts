import { analyse } from "../../src/app/analyse";
import { keyOf } from "../../src/domain/factKey";
import { rules } from "../../src/domain/review";
import type { Evaluation, ReviewContext } from "../../src/domain/rule";
import { readSample } from "../support/readSample";

/**
 * Every figure that the five published reports derive, from the workbook's bytes to the outcome.
 *
 * `equal`, `tail` and `partial` are no errors; `finding` is one; `undefined` is a rate of nothing.
 * What each must come to was recomputed from the reports' own figures, not by this program.
 */
type Expected = "equal" | "tail" | "partial" | "finding" | "undefined";

type Derived = readonly [name: string, rule: string, subject: string, expected: Expected];

const parts = "partsDoNotAddUp";
const codes = "hierarchyDoesNotAddUp";
const projects = "namedProjectsDoNotAddUp";
const balance = "carryOverDoesNotBalance";
const printed = "printedFigureDoesNotFollow";

const balanceSubject = "carryOver.opening.finalAccounts+income.total.finalAccounts";

const derived: Readonly<Record<string, readonly Derived[]>> = {
  "tianxin-industry-2019.xlsx": [
    ["total = basic + project, original budget", parts, "expenditure.total.originalBudget", "equal"],
    ["total = basic + project, adjusted budget", parts, "expenditure.total.adjustedBudget", "equal"],
    ["total = basic + project, final accounts", parts, "expenditure.total.finalAccounts", "equal"],
    ["asset purchase = basic + project", parts, "assetPurchase.total.finalAccounts", "equal"],
    ["total = sum of economic classes", codes, "expenditure.total.finalAccounts", "finding"],
    ["project expenditure = sum of its uses", projects, "expenditure.project.finalAccounts", "partial"],
  ],
  "furong-industry-2020.xlsx": [
    ["expenditure = basic + project", parts, "expenditure.total.finalAccounts", "equal"],
    ["closing = opening + income - expenditure", balance, balanceSubject, "tail"],
    ["basic = sum of economic classes", codes, "expenditure.basic.finalAccounts", "tail"],
    ["special = sum of functional classes", codes, "specialExpenditure.total.finalAccounts", "equal"],
    ["201 = its sub-classes", codes, "specialExpenditure.201.total.finalAccounts", "equal"],
    ["206 = its sub-classes", codes, "specialExpenditure.206.total.finalAccounts", "equal"],
    ["215 = its sub-classes", codes, "specialExpenditure.215.total.finalAccounts", "partial"],
    [
      "three public completion",
      printed,
      "threePublicExpenses.total.finalAccounts/threePublicExpenses.total.originalBudget",
      "undefined",
    ],
  ],
  "wangcheng-zone-2019.xlsx": [
    ["budgeted income = general + fund", parts, "income.total.originalBudget", "equal"],
    ["budgeted expenditure = basic + project", parts, "expenditure.total.originalBudget", "equal"],
    ["income = appropriation + other", parts, "income.total.finalAccounts", "equal"],
    [
      "appropriation share of income",
      printed,
      "income.fiscalAppropriation.finalAccounts/income.total.finalAccounts",
      "equal",
    ],
    [
      "other share of income",
      printed,
      "income.other.finalAccounts/income.total.finalAccounts",
      "equal",
    ],
    ["expenditure = basic + project", parts, "expenditure.total.finalAccounts", "equal"],
    [
      "basic share of expenditure",
      printed,
      "expenditure.basic.finalAccounts/expenditure.total.finalAccounts",
      "equal",
    ],
    [
      "project share of expenditure",
      printed,
      "expenditure.project.finalAccounts/expenditure.total.finalAccounts",
      "equal",
    ],
    ["closing carry-over", balance, balanceSubject, "equal"],
    [
      "execution progress (expenditure / income)",
      printed,
      "expenditure.total.finalAccounts/income.total.finalAccounts",
      "equal",
    ],
    ["three public total", parts, "threePublicExpenses.total.finalAccounts", "equal"],
    ["three public total, budget", parts, "threePublicExpenses.total.originalBudget", "equal"],
    ["three public completion", printed, onBudget("total"), "equal"],
    ["abroad completion", printed, onBudget("overseasTravel"), "equal"],
    ["abroad change on prior year", printed, onPriorYear("overseasTravel"), "equal"],
    ["reception completion", printed, onBudget("officialReception"), "equal"],
    ["reception growth on prior year", printed, onPriorYear("officialReception"), "tail"],
    ["vehicles completion", printed, onBudget("officialVehicles"), "finding"],
    ["vehicles growth on prior year", printed, onPriorYear("officialVehicles"), "tail"],
    ["assets = current + non-current", parts, "assets.total.finalAccounts", "equal"],
    ["non-current assets", parts, "assets.nonCurrent.finalAccounts", "equal"],
    ["current share of assets", printed, "assets.current.finalAccounts/assets.total.finalAccounts", "equal"],
    [
      "non-current share of assets",
      printed,
      "assets.nonCurrent.finalAccounts/assets.total.finalAccounts",
      "equal",
    ],
  ],
  "lusong-science-2019.xlsx": [
    ["income variance and its percent", printed, variance("income.total"), "equal"],
    ["income = general public budget + other", parts, "income.total.finalAccounts", "finding"],
    ["expenditure variance and its percent", printed, variance("expenditure.total"), "equal"],
    ["expenditure = sum of functional classes", codes, "expenditure.total.finalAccounts", "equal"],
    ["budget = sum of functional classes", codes, "expenditure.total.originalBudget", "equal"],
    ["201 variance and its percent", printed, variance("expenditure.201.total"), "equal"],
    ["206 variance and its percent", printed, variance("expenditure.206.total"), "equal"],
    ["prose: expenditure = project + basic", parts, "expenditure.total.finalAccounts", "equal"],
    ["prose: basic = personnel + operating", parts, "expenditure.basic.finalAccounts", "equal"],
    ["prose: closing carry-over", balance, balanceSubject, "equal"],
  ],
  "tianxin-office-2019.xlsx": [
    ["total = basic + project, original budget", parts, "expenditure.total.originalBudget", "equal"],
    ["total = basic + project, adjusted budget", parts, "expenditure.total.adjustedBudget", "finding"],
    ["total = basic + project, final accounts", parts, "expenditure.total.finalAccounts", "finding"],
    ["three public total, budget", parts, "threePublicExpenses.total.originalBudget", "equal"],
    ["three public total, final", parts, "threePublicExpenses.total.finalAccounts", "equal"],
    [
      "project funds used",
      printed,
      "projectFunds.used.finalAccounts/projectFunds.received.finalAccounts",
      "equal",
    ],
    ["project use = its parts", parts, "projectFunds.used.finalAccounts", "equal"],
  ],
};

describe.each(Object.keys(derived))("%s", (file) => {
  test.each(derived[file] ?? [])("%s", async (_name, rule, subject, expected) => {
    const ends = endsOf(await evaluationsOf(file, rule), subject);
    expect(ends).toContain(expected);
    // nothing else that the rule says of the same figures may be worse
    const worst: readonly Expected[] = [expected, "equal", "tail"];
    expect(ends.filter((end) => !worst.includes(end))).toEqual([]);
  });
});

async function evaluationsOf(file: string, id: string): Promise<readonly Evaluation[]> {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return rule.evaluate(await contextOf(file));
}

const contexts = new Map<string, Promise<ReviewContext>>();

/** Each sample is read once for all its derived figures. */
function contextOf(file: string): Promise<ReviewContext> {
  const context = contexts.get(file) ?? readContext(file);
  contexts.set(file, context);
  return context;
}

async function readContext(file: string): Promise<ReviewContext> {
  const analysis = analyse([await readSample(file)], { fiscalYear: null });
  if (!analysis.ok) {
    throw new Error(`${file}: ${analysis.error.code}`);
  }
  const { facts, recognition } = analysis.value;
  const explained = new Set(
    recognition.statements.flatMap(({ causes }) => causes.map((cause) => keyOf(cause.subject))),
  );
  return { facts, explained, ...recognition };
}

function endsOf(evaluations: readonly Evaluation[], subject: string): readonly Expected[] {
  return evaluations.flatMap((evaluation) =>
    evaluation.status !== "notApplicable" && evaluation.subject === subject
      ? [endOf(evaluation)]
      : [],
  );
}

function endOf(evaluation: Exclude<Evaluation, { status: "notApplicable" }>): Expected {
  switch (evaluation.status) {
    case "passed":
      return "equal";
    case "tail":
    case "partial":
      return evaluation.status;
    case "found":
      return { error: "finding", warning: "undefined", info: "partial" }[
        evaluation.finding.severity
      ] as Expected;
  }
}

function onBudget(item: string): string {
  return `threePublicExpenses.${item}.finalAccounts/threePublicExpenses.${item}.originalBudget`;
}

function onPriorYear(item: string): string {
  return `threePublicExpenses.${item}.finalAccounts/threePublicExpenses.${item}.priorYearFinalAccounts`;
}

function variance(line: string): string {
  return `${line}.finalAccounts/${line}.originalBudget`;
}
