import { causeCandidates } from "../../domain/explanation/causes/causeCandidates";
import type { CauseQuestion } from "../../domain/explanation/causes/causeQuestion";
import { judgeCause } from "../../domain/explanation/causes/judge/judgeCause";
import type { CauseWarning } from "../../domain/explanation/causes/judge/causeWarning";
import { staleNumbers } from "../../domain/explanation/causes/judge/staleNumbers";
import { turnedDirection } from "../../domain/explanation/causes/judge/turnedDirection";
import { remembered } from "../../lib/remembered";
import { Money } from "../../money/money";
import { relationOf } from "../../narrative/budgetParts";
import { causeQuestion } from "../../narrative/causeQuestion";
import { namedAmounts } from "../../narrative/changedAmounts";
import { findingMessage } from "../../narrative/phrases/findingMessage";
import type { Variance } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import type { AnswerFigures } from "../keptAnswers";
import type { PriorCause } from "../priorCauses/priorCause";
import { cellLink } from "./cellLink";
import type { CauseCandidateView, CauseWarningView, PriorCauseView } from "./varianceView";

/** What may be the cause of a difference, with what in the figures speaks for it. */
export function candidateViews(
  analysis: Analysis,
  variance: Variance,
): readonly CauseCandidateView[] {
  return askedOf(analysis, variance).candidates;
}

/**
 * What is wrong with the cause of a difference, as it is so far, numbers left in it from one of last
 * year's included; an empty one is not wrong.
 */
export function warningViews(
  analysis: Analysis,
  variance: Variance,
  prior: readonly PriorCause[],
): readonly CauseWarningView[] {
  const { cause } = variance;
  if (cause === null) {
    return [];
  }
  const { question } = askedOf(analysis, variance);
  const stale = prior
    .map((before) => staleNumbers(cause.text, before.text, question))
    .find((warning) => warning !== null);
  return viewsOf([...judgeCause(cause.text, question, analysis.facts), stale ?? null]);
}

/** Causes of last year, judged by the figures of this one. */
export function priorCauseViews(
  analysis: Analysis,
  variance: Variance,
  prior: readonly PriorCause[],
): readonly PriorCauseView[] {
  return prior.map(({ text, file, sentence, figures, direction }) => {
    const { question } = askedOf(analysis, variance);
    const turned = turnedDirection(direction, question);
    // what is said of last year's direction says the same of the words
    const judged = judgeCause(text, question, analysis.facts).filter(
      ({ rule }) => rule !== turned?.rule,
    );
    return {
      text,
      file,
      said: sentence ?? (figures === null ? "" : amountsThen(variance.difference, figures)),
      warnings: viewsOf([turned, ...judged, staleNumbers(text, text, question)]),
    };
  });
}

function amountsThen(difference: Variance["difference"], { current, base }: AnswerFigures): string {
  return namedAmounts(difference, { current: Money.of(current), base: Money.of(base) });
}

function viewsOf(warnings: readonly (CauseWarning | null)[]): readonly CauseWarningView[] {
  return warnings
    .flatMap((warning) => warning ?? [])
    .map((warning) => ({ message: findingMessage(warning) }));
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
