import type { KeptAnswers } from "../../app/keptAnswers";
import type { EngineProgress } from "../../app/engine";
import type { DraftRequest, WorkspaceViews } from "../../app/workspace";
import { assertNever } from "../../lib/assertNever";
import { withRestored } from "./answersMemory";
import { changedDraftWork, type DraftChange } from "./changedDraftWork";
import type { DraftNews } from "./draftWork";
import {
  idle,
  reviewIn,
  type Draft,
  type Failure,
  type Idle,
  type OpenReview,
  type PageName,
  type Said,
  type ShownCells,
  type TaskpaneState,
} from "./taskpaneState";

/** Everything that can happen in the pane. */
export type TaskpaneAction =
  | { readonly type: "readingProgressed"; readonly progress: EngineProgress }
  | { readonly type: "readingCancelled" }
  | { readonly type: "opened"; readonly review: OpenReview }
  | { readonly type: "saidAnew"; readonly said: Said }
  | { readonly type: "understood"; readonly understood: Understood }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failureDismissed" }
  | { readonly type: "pageChosen"; readonly page: PageName }
  | { readonly type: "cellsShown"; readonly shown: ShownCells | null }
  | { readonly type: "causeWritten"; readonly blankId: string; readonly words: string }
  | {
      readonly type: "answersImported";
      readonly answers: KeptAnswers;
      readonly notice: string;
    }
  | { readonly type: "draftChosen"; readonly draft: DraftChoice; readonly notice?: string }
  | { readonly type: "drafted"; readonly of: WorkspaceViews; readonly draft: Draft }
  | { readonly type: "writingStarted" }
  | { readonly type: "written"; readonly notice: string }
  | { readonly type: "draftNews"; readonly news: DraftNews }
  | { readonly type: "draftImported"; readonly blanksLeft: Idle["blanksLeft"] }
  | { readonly type: "draftChanged"; readonly change: DraftChange }
  | { readonly type: "workbook"; readonly news: WorkbookNews }
  | { readonly type: "noticed"; readonly words: Partial<Pick<OpenReview, "notice" | "warning">> };

/** What happened in the workbook around the pane, or is to be seen of its selection. */
export type WorkbookNews =
  | { readonly kind: "changed" }
  | { readonly kind: "varianceSought"; readonly blankId: string }
  | { readonly kind: "columnChosen"; readonly column: string };

/** The open workbooks understood anew; `restored`: causes that were kept for what they turned out to be. */
export type Understood = Pick<OpenReview, "running" | "views" | "said" | "draft" | "notice"> & {
  readonly restored: KeptAnswers;
};

/** The one place where the pane's state changes. */
export function taskpaneReducer(state: TaskpaneState, action: TaskpaneAction): TaskpaneState {
  switch (action.type) {
    case "draftNews":
      return withNews(state, action.news);
    case "draftChanged":
      return withDraftChange(state, action.change);
    case "draftImported":
      return state.status === "idle" ? { ...state, blanksLeft: action.blanksLeft } : state;
    default:
      return usualReducer(state, action);
  }
}

/** The kind of report, from when on a difference is to be explained, or what last year's causes were. */
type DraftChoice =
  Pick<DraftRequest, "template"> | Pick<DraftRequest, "materiality"> | Pick<DraftRequest, "prior">;

type UsualAction = Exclude<
  TaskpaneAction,
  { readonly type: "draftNews" | "draftChanged" | "draftImported" }
>;

function usualReducer(state: TaskpaneState, action: UsualAction): TaskpaneState {
  switch (action.type) {
    case "readingProgressed":
      return { status: "reading", progress: action.progress, before: reviewIn(state) };
    case "readingCancelled":
    case "failureDismissed":
      return backTo(settled(reviewIn(state)));
    case "opened":
      return { status: "reviewing", review: action.review };
    case "saidAnew":
      return withReview(state, { pending: action.said, notice: null });
    case "understood":
      return withUnderstood(state, action.understood);
    case "failed":
      return { status: "failed", failure: action.failure, before: settled(reviewIn(state)) };
    case "pageChosen":
      return withReview(state, { page: action.page, sought: null, notice: null });
    case "cellsShown":
      return withReview(state, { shown: action.shown });
    case "causeWritten":
      return withAnswer(state, action.blankId, action.words);
    case "answersImported":
      return withImported(state, action.answers, action.notice);
    case "draftChosen":
      return withReview(state, { ...action.draft, notice: action.notice ?? null });
    case "drafted":
      return withDraft(state, action.of, action.draft);
    case "writingStarted":
      return startWriting(state);
    case "written":
      return finishWriting(state, action.notice);
    case "workbook":
      return withWorkbookNews(state, action.news);
    case "noticed":
      return withReview(state, action.words);
    default:
      return assertNever(action);
  }
}

function backTo(review: OpenReview | null): TaskpaneState {
  return review === null ? idle : { status: "reviewing", review };
}

/** The work as it was understood last. */
function settled(review: OpenReview | null): OpenReview | null {
  return review === null ? null : { ...review, pending: null };
}

/** The accountant stays where she is, with what she wrote meanwhile. */
function withUnderstood(
  state: TaskpaneState,
  { restored, ...understood }: Understood,
): TaskpaneState {
  const review = reviewIn(state);
  if (review?.running !== understood.running) {
    return state;
  }
  const answers = withRestored(review.answers, restored);
  return withReview(state, { ...understood, answers, pending: null, draftWork: null });
}

function withReview(state: TaskpaneState, change: Partial<OpenReview>): TaskpaneState {
  switch (state.status) {
    case "idle": {
      const { notice = state.notice, warning = state.warning } = change;
      return { ...state, notice, warning };
    }
    case "reviewing":
    case "writing":
      return { ...state, review: { ...state.review, ...change } };
    case "reading":
    case "failed":
      return state.before === null ? state : { ...state, before: { ...state.before, ...change } };
    default:
      return assertNever(state);
  }
}

/** A draft of work that is no longer open comes too late. */
function withDraft(state: TaskpaneState, of: WorkspaceViews, draft: Draft): TaskpaneState {
  return reviewIn(state)?.views === of ? withReview(state, { draft }) : state;
}

/** A cause is kept with the amounts that it is written for. */
function withAnswer(state: TaskpaneState, blankId: string, words: string): TaskpaneState {
  const review = reviewIn(state);
  const answers = new Map(review?.answers);
  const variance = review?.draft.variances.find((other) => other.blankId === blankId);
  if (words.trim() === "") {
    answers.delete(blankId);
  } else {
    answers.set(blankId, { text: words, figures: variance?.figures ?? null });
  }
  return withReview(state, { answers });
}

function withWorkbookNews(state: TaskpaneState, news: WorkbookNews): TaskpaneState {
  switch (news.kind) {
    case "changed":
      return withReview(state, { isChanged: true });
    case "varianceSought": {
      const time = (reviewIn(state)?.sought?.time ?? 0) + 1;
      return withReview(state, { page: "variances", sought: { blankId: news.blankId, time } });
    }
    case "columnChosen":
      return withReview(state, { column: news.column });
    default:
      return assertNever(news);
  }
}

function withImported(state: TaskpaneState, imported: KeptAnswers, notice: string): TaskpaneState {
  const answers = new Map([...(reviewIn(state)?.answers ?? []), ...imported]);
  return withReview(state, { answers, notice });
}

function startWriting(state: TaskpaneState): TaskpaneState {
  const review = reviewIn(state);
  return review === null
    ? withReview(state, { notice: null, warning: null })
    : { status: "writing", review: { ...review, notice: null, warning: null } };
}

/** What was compared with work that is no longer open comes too late. */
function withNews(state: TaskpaneState, { of, work }: DraftNews): TaskpaneState {
  const review = reviewIn(state);
  const next = review?.views === of ? withReview(state, { draftWork: work }) : state;
  return next.status === "writing" ? { status: "reviewing", review: next.review } : next;
}

function withDraftChange(state: TaskpaneState, change: DraftChange): TaskpaneState {
  const work = reviewIn(state)?.draftWork ?? null;
  return withReview(state, { draftWork: changedDraftWork(work, change) });
}

function finishWriting(state: TaskpaneState, notice: string): TaskpaneState {
  return state.status === "writing"
    ? { status: "reviewing", review: { ...state.review, notice } }
    : withReview(state, { notice });
}
