import type { DraftDocument, DraftFigure } from "../../document/draft";
import type { ReportDocument } from "../../document/reportDocument";
import { sentenceText } from "../../document/sentence";
import { bareSentences } from "./bareSentences";
import { blankPrompts } from "./blankPrompts";
import { chartOutcomes, unitLineChanges } from "./chartOutcomes";
import { clauseChanges } from "./clauseChanges";
import { err, ok, type Result } from "../../lib/result";
import { compareSides, type Comparison, fitsWords } from "./compareSides";
import { otherWorkbooks, refreshObstacle } from "./refreshObstacle";
import type {
  AddedFigure,
  ClauseChange,
  FigureOutcome,
  FigureStatus,
  RefreshObstacle,
  RefreshPlan,
} from "./refreshPlan";

/**
 * Compares a draft three ways, figure by figure: as it was last written, as it stands now, and as a
 * new report has it.
 *
 * Nothing is decided here that a person must decide, and nothing is written.
 *
 * @returns err where the two are about different things
 */
export function planRefresh(
  draft: DraftDocument,
  report: ReportDocument,
): Result<RefreshPlan, RefreshObstacle> {
  const { provenance } = draft.model;
  const obstacle = refreshObstacle(provenance, report.provenance);
  if (obstacle !== null) {
    return err(obstacle);
  }
  const comparison = compareSides(draft, report);
  const charts = chartOutcomes(draft, report);
  const clauses = [
    ...clauseChanges(comparison),
    ...bareSentences(comparison),
    ...blankPrompts(draft, report),
    ...unitLineChanges(charts),
  ];
  return ok({
    otherWorkbooks: otherWorkbooks(provenance, report.provenance),
    figures: draft.model.figures.flatMap((figure) => outcomesOf(figure, comparison)),
    clauses,
    added: addedFigures(comparison).filter((figure) => !isTold(figure, clauses)),
    charts,
  });
}

function outcomesOf(figure: DraftFigure, comparison: Comparison): readonly FigureOutcome[] {
  const { number, alias, text: last } = figure;
  const texts = comparison.placed.get(number) ?? [];
  const next = comparison.pairs.get(number)?.text ?? null;
  const hasOtherWords = !fitsWords(number, comparison);
  const sentence = sentenceText(comparison.now.sentence(number) ?? []);
  const known = { number, alias, last, next, sentence, copies: texts.length };
  const outcomes = texts.map((now, place): FigureOutcome => {
    const status = statusOf({ last, now, next, hasOtherWords });
    return { ...known, place, now: now === "" ? null : now, status };
  });
  return outcomes.length > 0 ? outcomes : [{ ...known, status: "deleted", place: 0, now: null }];
}

type ThreeTexts = {
  readonly last: string;
  readonly now: string;
  readonly next: string | null;
  readonly hasOtherWords: boolean;
};

function statusOf({ last, now, next, hasOtherWords }: ThreeTexts): FigureStatus {
  if (now === "") {
    return "deleted";
  }
  if (next === null) {
    return "dropped";
  }
  if (now === next) {
    return "unchanged";
  }
  if (now !== last) {
    return last === next ? "kept" : "conflict";
  }
  return hasOtherWords ? "held" : "updated";
}

/** A sentence that is worded anew is listed whole, with the figures that come with it. */
function isTold({ sentence }: AddedFigure, clauses: readonly ClauseChange[]): boolean {
  return sentence !== "" && clauses.some(({ next }) => next.includes(sentence));
}

function addedFigures({ next, pairs }: Comparison): readonly AddedFigure[] {
  const paired = new Set([...pairs.values()].map(({ number }) => number));
  return next.figures
    .filter(({ number }) => !paired.has(number))
    .map(({ number, alias, text }) => ({
      alias,
      text,
      sentence: sentenceText(next.words.sentence(number) ?? []),
    }));
}
