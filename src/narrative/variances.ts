import { causeBlankId, type Difference, type GivenCause, givenCause } from "./causes";
import { pairOf } from "./budgetParts";
import { differenceStatement } from "./differenceStatement";
import { lineDifferences, overallDifferences, threePublicDifferences } from "./differences";
import { plainText } from "./prose";
import { proseName } from "./proseNames";
import type { ReportContext } from "./reportContext";

/** One difference that wants its cause, as the accountant is asked about it. */
export type Variance = {
  readonly blankId: string;
  readonly difference: Difference;
  readonly label: string;
  /** Both amounts, how they stand to each other and in percent, as a sentence. */
  readonly statement: string;
  /** The facts that are set against each other. */
  readonly keys: { readonly current: string; readonly base: string };
  readonly cause: GivenCause | null;
};

/** Every difference that a report will ask the cause of: three public expenses, totals, lines. */
export function variancesToExplain(context: ReportContext): readonly Variance[] {
  return differencesToExplain(context).map((difference) => varianceOf(context, difference));
}

/** One of these, by the blank for its cause. */
export function differenceOfBlank(context: ReportContext, blankId: string): Difference | undefined {
  return differencesToExplain(context).find((difference) => causeBlankId(difference) === blankId);
}

function differencesToExplain(context: ReportContext): readonly Difference[] {
  return [
    ...overallDifferences(context),
    ...threePublicDifferences(context),
    ...lineDifferences(context),
  ];
}

/** One difference as the accountant is asked about it, whether or not a report asks. */
export function varianceOf(context: ReportContext, difference: Difference): Variance {
  return {
    blankId: causeBlankId(difference),
    difference,
    label: proseName(difference.topic),
    statement: plainText(differenceStatement(context.facts, difference)),
    keys: pairOf(difference),
    cause: givenCause(context, difference),
  };
}
