import { conceptOf } from "../concepts/concept";
import { missingReason, subjectLabel } from "../concepts/subjectLabel";
import { type AmountFactKey, type FactKey, subjectOf } from "../factKey";
import { type FactSet, amountOf } from "../factSet";
import type { threePublicCounts, threePublicExpenses } from "../concepts/threePublicExpenses";
import { readingOf } from "../checks/figureTable";
import type { Evaluation, Rule } from "../rule";
import { cite } from "../sources";

const citation = cite("disclosureProcedure2016", "“三公”经费的细化公开");

type Expense = keyof (typeof threePublicExpenses)["members"];
type Count = keyof (typeof threePublicCounts)["members"];

/** What must be published beside an item that was spent on. */
type Refinement = { readonly spent: AmountFactKey; readonly beside: readonly FactKey[] };

const refinements: readonly Refinement[] = [
  {
    spent: "threePublicExpenses.officialVehicles.finalAccounts",
    beside: [
      "threePublicExpenses.vehiclePurchase.finalAccounts",
      "threePublicExpenses.vehicleRunning.finalAccounts",
    ],
  },
  counted("overseasTravel", ["overseasGroups", "overseasPersons"]),
  counted("vehiclePurchase", ["vehiclesBought"]),
  counted("vehicleRunning", ["vehiclesKept"]),
  counted("officialReception", ["receptionBatches", "receptionPersons"]),
];

/**
 * Notes three-public items of which the workbook gives neither the split nor the numbers that must be
 * published with them.
 *
 * Information: they may stand in a file that is not at hand. A workbook without any numbers is not meant
 * to give them.
 */
export const threePublicNotRefined: Rule = {
  id: "threePublicNotRefined",
  label: "“三公”经费细化内容",
  citation,
  evaluate: ({ facts }) => refinements.map((refinement) => evaluateItem(refinement, facts)),
};

function evaluateItem({ spent, beside }: Refinement, facts: FactSet): Evaluation {
  if (beside.every(isCount) && !hasCounts(facts)) {
    return { status: "notApplicable", reason: "没有列出“三公”经费相关数量" };
  }
  const fact = facts.facts.get(spent);
  const amount = amountOf(facts, spent);
  if (fact === undefined || amount === undefined) {
    return { status: "notApplicable", reason: missingReason([spent]) };
  }
  const absent = beside.filter((key) => !facts.facts.has(key) && !facts.blanks.has(key));
  if (amount.isZero || absent.length === 0) {
    return { status: "passed", subject: spent };
  }
  const finding = {
    rule: "threePublicNotRefined",
    severity: "info",
    message: "{line}为{amount}，公开时应同时列明：{absent}；表中没有列出。",
    values: {
      line: { kind: "text", text: subjectLabel(subjectOf(spent)) },
      amount: { kind: "amount", amount },
      absent: {
        kind: "text",
        text: absent.map((key) => subjectLabel(subjectOf(key))).join("、"),
      },
    },
    sources: [readingOf(fact).source],
    citation,
  } as const;
  return { status: "found", subject: spent, finding };
}

function hasCounts({ facts, blanks }: FactSet): boolean {
  return [...facts.keys(), ...blanks.keys()].some((key) => key.startsWith("threePublicCounts."));
}

function isCount(key: FactKey): boolean {
  return conceptOf(subjectOf(key).concept).kind === "count";
}

function counted(expense: Expense, counts: readonly Count[]): Refinement {
  return {
    spent: `threePublicExpenses.${expense}.finalAccounts`,
    beside: counts.map((count) => `threePublicCounts.${count}.finalAccounts` as const),
  };
}
