import { causeBlankId, type Difference, type GivenCause, givenCause } from "./causes";
import { comparisonParts, completionParts, pairOf } from "./budgetParts";
import {
  isUnbudgeted,
  lineDifferences,
  overallDifferences,
  threePublicDifferences,
} from "./differences";
import { amountFigure } from "./factFigures";
import type { ComparisonBase } from "./phrases/comparisonPhrase";
import { joined, type Part, runsOf, sentence } from "./prose";
import { proseName, proseSubject } from "./proseNames";
import type { ReportContext } from "./reportContext";

/** One difference that wants its cause, as the accountant is asked about it. */
export type Variance = {
  readonly blankId: string;
  readonly label: string;
  /** Both amounts, how they stand to each other and in percent, as a sentence. */
  readonly statement: string;
  /** The facts that are set against each other. */
  readonly keys: { readonly current: string; readonly base: string };
  readonly against: ComparisonBase;
  readonly cause: GivenCause | null;
};

/** Every difference that a report will ask the cause of: three public expenses, totals, large lines. */
export function variancesToExplain(context: ReportContext): readonly Variance[] {
  return [
    ...overallDifferences(context),
    ...threePublicDifferences(context),
    ...lineDifferences(context),
  ].map((difference) => varianceOf(context, difference));
}

function varianceOf(context: ReportContext, difference: Difference): Variance {
  return {
    blankId: causeBlankId(difference),
    label: proseName(difference.topic),
    statement: plainText(statementOf(context, difference)),
    keys: pairOf(difference),
    against: difference.against,
    cause: givenCause(context, difference),
  };
}

function statementOf({ facts }: ReportContext, difference: Difference): Part {
  const { topic, phase, against } = difference;
  const name = proseName(topic);
  if (isUnbudgeted({ facts }, difference)) {
    return [
      name,
      "年初预算数未填列，支出决算为",
      amountFigure(facts, pairOf(difference).current),
      "。",
    ];
  }
  const comparison = comparisonParts(facts, difference);
  if (phase === "finalAccounts" && against === "originalBudget") {
    return sentence(joined("，", [[name, completionParts(facts, topic)], comparison]), "。");
  }
  const { current } = pairOf(difference);
  return sentence(
    proseSubject(topic, phase),
    "为",
    amountFigure(facts, current),
    "，",
    comparison,
    "。",
  );
}

function plainText(part: Part): string {
  return runsOf(part)
    .map((run) => (run.kind === "blank" ? run.prompt : run.text))
    .join("");
}
