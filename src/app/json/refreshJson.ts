import { figureTag } from "../../document/draft";
import { listedFigures } from "../../writers/refresh/listedFigures";
import type {
  AddedFigure,
  ChartOutcome,
  FigureOutcome,
  FigureStatus,
} from "../../writers/refresh/refreshPlan";
import type { RefreshedDraft } from "../refreshDraft";
import { schema } from "./schema";

/** What a refresh did and left, as `juesuan refresh` tells it. */
export type RefreshSummary = {
  readonly schema: typeof schema;
  readonly template: string;
  readonly title: string;
  readonly path: string;
  readonly updated: readonly FigureChange[];
  /** Changed by somebody, and other in the new report: to be decided. */
  readonly conflicts: readonly FigureChange[];
  /** The words around it no longer fit: to be decided. */
  readonly held: readonly FigureChange[];
  /** Sentences that the new report words another way. */
  readonly clauses: readonly {
    readonly tags: readonly string[];
    readonly now: string;
    readonly new: string;
  }[];
  /** Changed by somebody, and the report has nothing new. */
  readonly kept: readonly FigureChange[];
  readonly deleted: readonly FigureChange[];
  /** Not in the new report any more. */
  readonly dropped: readonly FigureChange[];
  readonly added: readonly AddedFigure[];
  /** What the pictures state that were drawn anew, and those that only the draft or the report has. */
  readonly charts: Readonly<Record<"updated" | "dropped" | "added", readonly string[]>>;
  readonly duplicated: readonly { readonly tag: string; readonly copies: number }[];
  readonly unchanged: number;
  /** Whether the changes stand in the file as revisions. */
  readonly revisions: boolean;
  /** The files that the draft was made from, where none of them is among the workbooks by name. */
  readonly otherWorkbooks: readonly string[];
};

export type FigureChange = {
  readonly tag: string;
  readonly alias: string;
  readonly last: string;
  readonly now: string | null;
  readonly new: string | null;
  readonly sentence: string;
};

/** Lists what became of each figure. */
export function refreshSummary(refreshed: RefreshedDraft, path: string): RefreshSummary {
  const { plan, draft, revisions } = refreshed;
  const { figures, clauses, added, otherWorkbooks } = plan;
  const of = (status: FigureStatus): readonly FigureChange[] =>
    listedFigures(plan, status).map(figureChange);
  return {
    schema,
    template: draft.model.provenance.template,
    title: draft.model.title,
    path,
    updated: of("updated"),
    conflicts: of("conflict"),
    held: of("held"),
    clauses: clauses.map(({ numbers, now, next }) => ({
      tags: numbers.map(figureTag),
      now,
      new: next,
    })),
    kept: of("kept"),
    deleted: of("deleted"),
    dropped: of("dropped"),
    added,
    charts: {
      updated: chartsOf(plan.charts, "updated"),
      dropped: chartsOf(plan.charts, "dropped"),
      added: chartsOf(plan.charts, "added"),
    },
    duplicated: figures
      .filter(({ copies, place }) => copies > 1 && place === 0)
      .map(({ number, copies }) => ({ tag: figureTag(number), copies })),
    unchanged: of("unchanged").length,
    revisions,
    otherWorkbooks,
  };
}

/** How many things a person has to look at: what was not decided, and what the draft lacks or has too much. */
export function leftToDecide(summary: RefreshSummary): number {
  const { conflicts, held, clauses, dropped, added, charts } = summary;
  return [conflicts, held, clauses, dropped, added, charts.dropped, charts.added].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

function chartsOf(
  charts: readonly ChartOutcome[],
  wanted: ChartOutcome["status"],
): readonly string[] {
  return charts
    .filter(({ status }) => status === wanted)
    .map(({ last, next }) => (next ?? last).alternative);
}

function figureChange({ number, alias, last, now, next, sentence }: FigureOutcome): FigureChange {
  return { tag: figureTag(number), alias, last, now, new: next, sentence };
}
