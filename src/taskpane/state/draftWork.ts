import type { WorkspaceViews } from "../../app/workspace";
import type { OpenDraftSteps, PlannedRefresh } from "../../app/refreshOpenDraft";
import type { BlankLeftView, FigureChangeView } from "../../app/views/refreshView";

/** How far bringing the draft in the open document up to date is. */
export type DraftWork =
  | (PlannedRefresh & {
      readonly kind: "planned";
      readonly choices: DraftChoices;
      /** Steps that are asked about before they are taken: some would cost somebody's comment. */
      readonly asked: OpenDraftSteps | null;
    })
  | ({ readonly kind: "written" } & WrittenDraft);

/** What the accountant decided, by the figures' numbers: the draft's text or the new one. */
export type DraftChoices = ReadonlyMap<number, DraftChoice>;

export type DraftChoice = "keep" | "take";

/** What came of it. */
export type WrittenDraft = {
  readonly written: number;
  /** Not written, because somebody typed there meanwhile, or a revision stands there. */
  readonly changedMeanwhile: readonly FigureChangeView[];
  /** Not written: what is left of their controls cannot be reached in this Word. */
  readonly outOfReach: readonly FigureChangeView[];
  /** Not written, for the sake of somebody's comment. */
  readonly spared: readonly FigureChangeView[];
  readonly blanksLeft: readonly BlankLeftView[];
};

/** Where the draft stands now; `of`: the work that it was compared with, which may be gone by then. */
export type DraftNews = { readonly of: WorkspaceViews; readonly work: DraftWork };
