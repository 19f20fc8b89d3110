import type { EngineProgress } from "../../app/engine";
import type { Mappings } from "../../app/mappings";
import type { BlankLeftView } from "../../app/views/refreshView";
import type { CellLink } from "../../app/views/views";
import type { DraftRequest, DraftViews, WorkspaceViews } from "../../app/workspace";
import type { DraftWork } from "./draftWork";
import type { RunningEngine } from "./startEngine";

/** The pages in the order of the work. */
export const pageNames = ["data", "indicators", "findings", "variances", "report"] as const;

export type PageName = (typeof pageNames)[number];

/** What the pane is doing. Whatever it does, work that was open before stays at hand (`before`). */
export type TaskpaneState =
  | Idle
  | {
      readonly status: "reading";
      readonly progress: EngineProgress;
      readonly before: OpenReview | null;
    }
  | { readonly status: "reviewing"; readonly review: OpenReview }
  | { readonly status: "writing"; readonly review: OpenReview }
  | { readonly status: "failed"; readonly failure: Failure; readonly before: OpenReview | null };

/** No work is open; what is said is about a draft that was brought into the document around the pane. */
export type Idle = Pick<OpenReview, "notice" | "warning"> & {
  readonly status: "idle";
  /** What is to be filled in in that draft. */
  readonly blanksLeft: readonly BlankLeftView[];
};

/** Workbooks that were read, and what the accountant has done with them so far. */
export type OpenReview = DraftRequest & {
  readonly running: RunningEngine;
  readonly views: WorkspaceViews;
  /** The name of the workbook that is open around the pane, where it is among those that were read. */
  readonly around: string | null;
  /** Whether that workbook changed since it was read. */
  readonly isChanged: boolean;
  /** The column of that workbook, by its letters, into which explanations go; null until it was chosen. */
  readonly column: string | null;
  /** The difference that was asked for, counted so that asking again is seen; null where none was. */
  readonly sought: Sought | null;
  /** What the workbooks were understood by. */
  readonly said: Said;
  /** What they are being understood by anew, while the page stays as it is. */
  readonly pending: Said | null;
  /** As it was made last: what is written a moment ago may not be in it yet. */
  readonly draft: Draft;
  /** Bringing the draft in the document around the pane up to date; null while nobody asked for it. */
  readonly draftWork: DraftWork | null;
  readonly page: PageName;
  readonly shown: ShownCells | null;
  /** What was done just now. */
  readonly notice: string | null;
  /** What the accountant should know, and would take for done if it stood among the notices. */
  readonly warning: string | null;
};

export type Sought = { readonly blankId: string; readonly time: number };

/** What the accountant said of the workbooks, and of other tables before. */
export type Said = { readonly fiscalYear: number | null; readonly mappings: Mappings };

/** The draft, and what it was made of. */
export type Draft = DraftRequest & DraftViews;

/** The cell that was asked for, and those that belong to the same finding. */
export type ShownCells = { readonly place: CellLink; readonly together: readonly CellLink[] };

/** One sentence that says what happened, what can be tried again, and what else leads on. */
export type Failure = {
  readonly sentence: string;
  readonly retry: Retry | null;
  readonly wayOut: WayOut | null;
};

/** `openFile`: another workbook instead; `insertReport`: the report has to stand in the document first. */
export type WayOut = "openFile" | "insertReport";

/** Does once more what failed. */
export type Retry = () => void;

/** Nothing is open yet, and nothing to be said. */
export const idle: Idle = { status: "idle", notice: null, warning: null, blanksLeft: [] };

/** The work that is open, whatever the pane is doing with it. */
export function reviewIn(state: TaskpaneState): OpenReview | null {
  switch (state.status) {
    case "idle":
      return null;
    case "reading":
    case "failed":
      return state.before;
    case "reviewing":
    case "writing":
      return state.review;
  }
}
