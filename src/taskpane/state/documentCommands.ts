import { messageOf } from "../../app/messages";
import type { OpenDraftSteps } from "../../app/refreshOpenDraft";
import type { ControlView, FigureChangeView, RefreshView } from "../../app/views/refreshView";
import type { WordEdit } from "../../document/wordEdit";
import type { DocumentHost } from "../../hosts/documentHost";
import { text } from "../text";
import type { DraftChoices, DraftWork } from "./draftWork";
import { draftRequest } from "./draftRequest";
import { refusal } from "./refusal";
import { reviewIn, type OpenReview } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import { tell } from "./workbookCommands";

/** What to do with figures that have somebody's comment, which a new text would take away. */
export type CommentedFigures = "ask" | "write" | "spare";

/** Puts the report where the cursor is; a document that has a draft already is compared with it instead. */
export async function insertReport(host: DocumentHost, store: TaskpaneStore): Promise<void> {
  const review = begin(store);
  if (review === null) {
    return;
  }
  const { running, draft } = review;
  const report = await running.engine.insertableReport(draftRequest(review));
  const inserted = await host.insertReport(report);
  if (!inserted.ok && inserted.error.code === "host.draftPresent") {
    await comparePresent(host, store);
    return;
  }
  tell(store, inserted, text.delivery.inserted(draft.report.blanks.length));
}

/** Compares a draft that was in the document already, in place of putting another beside it. */
export async function comparePresent(host: DocumentHost, store: TaskpaneStore): Promise<void> {
  await plan(host, store, new Map());
  if (store.state().status === "reviewing") {
    store.dispatch({ type: "noticed", words: { warning: text.delivery.draftPresent } });
  }
}

/** Opens the report beside the document, as one that is not saved yet. */
export async function openReport(host: DocumentHost, store: TaskpaneStore): Promise<void> {
  const review = begin(store);
  if (review !== null) {
    const { bytes } = await review.running.engine.exportReport(draftRequest(review));
    tell(store, await host.openNew(bytes), text.delivery.openedNew);
  }
}

/** Compares the draft in the document with the workbooks; what was decided so far stays decided. */
export async function readDraft(host: DocumentHost, store: TaskpaneStore): Promise<void> {
  const work = begin(store)?.draftWork ?? null;
  await plan(host, store, work?.kind === "planned" ? work.choices : new Map());
}

/** Brings the draft in the document up to date as it was decided. */
export async function updateDraft(
  host: DocumentHost,
  store: TaskpaneStore,
  commented: CommentedFigures,
): Promise<void> {
  const review = reviewIn(store.state());
  const work = review?.draftWork ?? null;
  if (review === null || work?.kind !== "planned") {
    return;
  }
  begin(store);
  const { engine } = review.running;
  const steps = work.asked ?? (await engine.refreshSteps(work.refresh, work.choices));
  if (commented === "ask" && steps.commented.length > 0) {
    show(store, review, { ...work, asked: steps });
    return;
  }
  const done = await write(host, steps, commented);
  if (!done.ok) {
    // some of it may stand there by now: what was planned is no longer true
    await plan(host, store, work.choices);
    tell(store, done, null);
    return;
  }
  const { written, changedMeanwhile, outOfReach, spared } = done.value;
  const notWritten = [...spared, ...changedMeanwhile, ...outOfReach];
  const model = await engine.refreshModel(work.refresh, steps.plan, notWritten);
  const stored = await host.storeModel(model);
  show(store, review, {
    kind: "written",
    written: written.length,
    changedMeanwhile: changesOf(work.view, changedMeanwhile),
    outOfReach: changesOf(work.view, outOfReach),
    spared: changesOf(work.view, spared),
    blanksLeft: work.view.blanksLeft,
  });
  tell(store, stored, null);
}

/** Leads to a place of the document, which may have been taken out of it. */
export async function showControl(
  host: DocumentHost,
  store: TaskpaneStore,
  control: ControlView,
): Promise<void> {
  const shown = await host.showControl(control.address);
  tell(store, shown, null);
  if (shown.ok) {
    store.dispatch({ type: "noticed", words: { warning: shown.value ? null : text.draft.gone } });
  }
}

async function write(host: DocumentHost, steps: OpenDraftSteps, commented: CommentedFigures) {
  const spared = commented === "spare" ? steps.commented : [];
  const keys = new Set(spared.map(keyOf));
  const outcome = await host.applyEdits(steps.edits.filter((edit) => !keys.has(keyOf(edit))));
  return outcome.ok ? { ...outcome, value: { ...outcome.value, spared } } : outcome;
}

async function plan(
  host: DocumentHost,
  store: TaskpaneStore,
  choices: DraftChoices,
): Promise<void> {
  const review = reviewIn(store.state());
  if (review === null) {
    return;
  }
  const read = await host.readDocument();
  const planned = read.ok ? await review.running.engine.planRefresh(read.value) : read;
  if (!planned.ok) {
    store.dispatch({ type: "draftChanged", change: { kind: "left" } });
    const wayOut = planned.error.code === "refresh.noDraftOpen" ? "insertReport" : null;
    const failure = { ...refusal(messageOf(planned.error)), wayOut } as const;
    store.dispatch({ type: "failed", failure });
    return;
  }
  show(store, review, { kind: "planned", ...planned.value, choices, asked: null });
}

function begin(store: TaskpaneStore): OpenReview | null {
  const review = reviewIn(store.state());
  store.dispatch({ type: "writingStarted" });
  return review;
}

function show({ dispatch }: TaskpaneStore, { views }: OpenReview, work: DraftWork): void {
  dispatch({ type: "draftNews", news: { of: views, work } });
}

function changesOf(view: RefreshView, edits: readonly WordEdit[]): readonly FigureChangeView[] {
  const keys = new Set(edits.map(keyOf));
  return [...view.updated, ...view.conflicts, ...view.held, ...view.kept].filter(({ control }) =>
    keys.has(keyOf(control)),
  );
}

function keyOf({ tag, place }: Pick<ControlView, "tag" | "place">): string {
  return `${tag} ${String(place)}`;
}
