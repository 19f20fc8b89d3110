import type { ControlAddress } from "../../document/controlAddress";
import {
  type BlankLeft,
  controlAddress,
  type DraftDocument,
  figureTag,
} from "../../document/draft";
import { listedFigures } from "../../writers/refresh/listedFigures";
import type { FigureOutcome, FigureStatus } from "../../writers/refresh/refreshPlan";
import type { DraftRefresh } from "../refreshDraft";

/** What a refresh of the open draft would do, for a person to look at before anything is written. */
export type RefreshView = {
  /** The files that the draft was made from, where none of them is among the workbooks by name. */
  readonly otherWorkbooks: readonly string[];
  readonly unchanged: number;
  readonly updated: readonly FigureChangeView[];
  /** Somebody changed it, and the report has something else: to be decided. */
  readonly conflicts: readonly FigureChangeView[];
  /** The words around it no longer fit: to be decided. */
  readonly held: readonly FigureChangeView[];
  /** Sentences that the report words another way; nobody but the accountant rewrites them. */
  readonly clauses: readonly ClauseView[];
  /** Somebody changed it, and the report has nothing new. */
  readonly kept: readonly FigureChangeView[];
  readonly deleted: readonly FigureChangeView[];
  /** Not in the report any more. */
  readonly dropped: readonly FigureChangeView[];
  readonly added: readonly AddedView[];
  /** Pictures with other amounts than the report's, or that only one of the two has. */
  readonly charts: readonly ChartChangeView[];
  /** What nobody has filled yet, in reading order. */
  readonly blanksLeft: readonly BlankLeftView[];
  /** Whether what is written now is to be marked as a revision. */
  readonly tracksChanges: boolean;
};

/** Which content control it is: the one at `place` (from 0) among those of the tag; `address`: where to look for it. */
export type ControlView = {
  readonly tag: string;
  readonly place: number;
  readonly address: ControlAddress;
};

/** `number`: by which a decision about it is given. `now` is null where it stands nowhere, `next` where the report has none. */
export type FigureChangeView = {
  readonly number: number;
  readonly alias: string;
  readonly last: string;
  readonly now: string | null;
  readonly next: string | null;
  readonly sentence: string;
  readonly control: ControlView;
};

/** `now` or `next` is empty where only the other has the sentence. `control`: of a figure in it; null where it has none. */
export type ClauseView = {
  readonly now: string;
  readonly next: string;
  readonly control: ControlView | null;
};

export type AddedView = {
  readonly alias: string;
  readonly text: string;
  readonly sentence: string;
};

/** What a picture states; empty where only the other has it. */
export type ChartChangeView = { readonly now: string; readonly next: string };

/** `sentence`: in which it stands; a prompt alone is the same everywhere. */
export type BlankLeftView = {
  readonly prompt: string;
  readonly sentence: string;
  readonly control: ControlView;
};

/** Lists what would become of each figure. */
export function refreshView({ plan, draft }: DraftRefresh): RefreshView {
  const of = (status: FigureStatus): readonly FigureChangeView[] =>
    listedFigures(plan, status).map((outcome) => figureChangeView(outcome, draft));
  return {
    otherWorkbooks: plan.otherWorkbooks,
    unchanged: of("unchanged").length,
    updated: of("updated"),
    conflicts: of("conflict"),
    held: of("held"),
    clauses: plan.clauses.map(({ numbers, now, next }) => ({
      now,
      next,
      control: numbers[0] === undefined ? null : controlView(figureTag(numbers[0]), 0, draft),
    })),
    kept: of("kept"),
    deleted: of("deleted"),
    dropped: of("dropped"),
    added: plan.added,
    charts: plan.charts
      .filter(({ status }) => status !== "unchanged")
      .map(({ last, next }) => ({ now: last?.alternative ?? "", next: next?.alternative ?? "" })),
    blanksLeft: draft.blanksLeft.map((blank) => blankLeftView(blank, draft)),
    tracksChanges: draft.tracksChanges,
  };
}

/** A blank that is left, and the way to it. */
export function blankLeftView(
  { tag, prompt, sentence }: BlankLeft,
  draft: Controls,
): BlankLeftView {
  return { prompt, sentence, control: controlView(tag, 0, draft) };
}

/** What a draft knows of its controls. */
type Controls = Pick<DraftDocument, "untagged">;

function figureChangeView(outcome: FigureOutcome, draft: Controls): FigureChangeView {
  const { number, alias, last, now, next, sentence, place } = outcome;
  const control = controlView(figureTag(number), place, draft);
  return { number, alias, last, now, next, sentence, control };
}

function controlView(tag: string, place: number, draft: Controls): ControlView {
  return { tag, place, address: controlAddress(draft, { tag, place }) };
}
