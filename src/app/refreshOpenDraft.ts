import { controlAddress, type DraftDocument, figureTag } from "../document/draft";
import type { OpenWordEdit, WordEdit } from "../document/wordEdit";
import type { OpenDocument } from "../document/openDocument";
import { err, ok, type Result } from "../lib/result";
import { bearsFigures } from "../writers/docx/draft/bearsFigures";
import { readFlatDraft } from "../writers/docx/draft/readDraft";
import { draftPart } from "../writers/docx/draftPart";
import { decidePlan } from "../writers/refresh/decidePlan";
import { refreshEdits } from "../writers/refresh/refreshEdits";
import { refreshedModel } from "../writers/refresh/refreshedModel";
import type { RefreshChoices, RefreshPlan } from "../writers/refresh/refreshPlan";
import type { Analysis } from "./analyse";
import { words } from "./messages";
import { type DraftRefresh, planDraft } from "./refreshDraft";
import type { RefreshError } from "./refreshError";
import { refreshView, type RefreshView } from "./views/refreshView";

/** What lies between an open document and the workbooks, and how it is shown. */
export type PlannedRefresh = { readonly refresh: DraftRefresh; readonly view: RefreshView };

/** Compares the draft in an open document with the workbooks; writes nothing. */
export function planOpenDocument(
  document: OpenDocument,
  analysis: Analysis,
): Result<PlannedRefresh, RefreshError> {
  const draft = readOpenDraft(document);
  const refresh = draft.ok ? planOpenDraft(draft.value, analysis) : draft;
  return refresh.ok ? ok({ refresh: refresh.value, view: refreshView(refresh.value) }) : refresh;
}

/** Reads the draft in a document that is open in Word, its open blanks among the rest. */
export function readOpenDraft({
  flatPackage,
  model,
}: OpenDocument): Result<DraftDocument, RefreshError> {
  const draft = readFlatDraft(flatPackage, model);
  if (draft.ok) {
    return draft;
  }
  if (draft.error !== "draft.noModel") {
    return err({ code: draft.error, file: words.openDocument });
  }
  return err({ code: bearsFigures(flatPackage) ? "refresh.modelLost" : "refresh.noDraftOpen" });
}

/** Compares it with the workbooks; what comes of it is shown before anything is written. */
export function planOpenDraft(
  draft: DraftDocument,
  analysis: Analysis,
): Result<DraftRefresh, RefreshError> {
  return planDraft({ file: words.openDocument, draft }, analysis);
}

/** What is to be written, and of it what would cost somebody's comment: to be asked for first. */
export type OpenDraftSteps = {
  readonly plan: RefreshPlan;
  readonly edits: readonly OpenWordEdit[];
  readonly commented: readonly OpenWordEdit[];
};

/** The steps of a refresh with what was decided. */
export function openDraftSteps(
  { draft, plan }: DraftRefresh,
  choices: RefreshChoices,
): OpenDraftSteps {
  const decided = decidePlan(plan, choices);
  const tags = new Set(draft.commented.map(figureTag));
  const edits = refreshEdits(decided).map((edit) => ({
    ...edit,
    address: controlAddress(draft, edit),
  }));
  return { plan: decided, edits, commented: edits.filter(({ tag }) => tags.has(tag)) };
}

/**
 * The model for the document to keep once the steps are done. Pictures are not among them: Word lets
 * no program into a chart, so those with other amounts are told again next time.
 *
 * @param notWritten steps that were left out: their figures are asked about again next time
 */
export function openDraftModel(
  { draft, report }: DraftRefresh,
  plan: RefreshPlan,
  notWritten: readonly WordEdit[],
): string {
  const left = new Set(notWritten.map(({ tag }) => tag));
  const figures = plan.figures.map((outcome) =>
    left.has(figureTag(outcome.number)) ? { ...outcome, status: "conflict" as const } : outcome,
  );
  const charts = plan.charts.filter(({ status }) => status !== "updated");
  return draftPart(refreshedModel(draft, report, { ...plan, figures, charts }));
}
