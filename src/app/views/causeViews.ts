import { causeCandidates } from "../../domain/explanation/causes/causeCandidates";
import type { CauseQuestion } from "../../domain/explanation/causes/causeQuestion";
import { judgeCause } from "../../domain/explanation/causes/judge/judgeCause";
import { remembered } from "../../lib/remembered";
import { relationOf } from "../../narrative/budgetParts";
import { causeQuestion } from "../../narrative/causeQuestion";
import { findingMessage } from "../../narrative/phrases/findingMessage";
import type { Variance } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import { cellLink } from "./cellLink";
import type { CauseCandidateView, CauseWarningView } from "./varianceView";

/** What may be the cause of a difference, with what in the figures speaks for it. */
export function candidateViews(
  analysis: Analysis,
  variance: Variance,
): readonly CauseCandidateView[] {
  return askedOf(analysis, variance).candidates;
}

/** What is wrong with the cause of a difference, as it is so far; an empty one is not wrong. */
export function warningViews(analysis: Analysis, variance: Variance): readonly CauseWarningView[] {
  const { cause } = variance;
  return cause === null
    ? []
    : judgeCause(cause.text, askedOf(analysis, variance).question, analysis.facts).map(
        (warning) => ({ message: findingMessage(warning) }),
      );
}

type Asked = {
  readonly question: CauseQuestion;
  readonly candidates: readonly CauseCandidateView[];
};

/** Answers come letter by letter, and change nothing of what is asked. */
const askedBefore = remembered((_analysis: Analysis) => new Map<string, Asked>());

function askedOf(analysis: Analysis, { blankId, difference }: Variance): Asked {
  const known = askedBefore(analysis);
  const asked = known.get(blankId) ?? ask(analysis, difference);
  known.set(blankId, asked);
  return asked;
}

function ask({ facts, recognition }: Analysis, difference: Variance["difference"]): Asked {
  const question = causeQuestion({ facts, fiscalYear: recognition.fiscalYear }, difference);
  // what reads as level needs no cause, whatever lies below the last digit
  const possible =
    relationOf(facts, difference) === "level" ? [] : causeCandidates(question, facts);
  const candidates = possible.map(({ id, text, evidence }) => ({
    id,
    text,
    evidence: evidence === null ? null : findingMessage(evidence),
    places: (evidence?.sources ?? []).map(cellLink),
  }));
  return { question, candidates };
}
