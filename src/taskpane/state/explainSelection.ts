import { cellBeside, rowVariances } from "../../app/rowVariances";
import { withCause } from "../../app/withCause";
import type { CellLink } from "../../app/views/views";
import type { VarianceView } from "../../app/views/varianceView";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import { draftRequest, isSameRequest } from "./draftRequest";
import { keepNotes, recallNotes } from "./notesMemory";
import type { OpenReview } from "./taskpaneState";
import type { Outcome, Refusal, WorkbookDesk, WorkOfWorkbook } from "./workbookDesk";

/** Leads to the difference that the selected row is about; of several to that of the very cell. */
export async function findVariance(desk: WorkbookDesk, work: WorkOfWorkbook): Promise<Outcome> {
  const found = await ofSelection(desk, work, work.review.draft.variances);
  if (!found.ok) {
    return found;
  }
  const [first] = found.value.variances;
  desk.store.dispatch({
    type: "workbook",
    news: { kind: "varianceSought", blankId: first.blankId },
  });
  return ok(null);
}

/** Writes the explanation of the selected row into a column of that row. */
export async function writeExplanation(
  desk: WorkbookDesk,
  work: WorkOfWorkbook,
  column: string,
): Promise<Outcome> {
  const { workbook, memory, store } = desk;
  const found = await ofSelection(desk, work, await newestVariances(work.review));
  if (!found.ok) {
    return found;
  }
  const { selected, variances } = found.value;
  const { noteIn, withNote } = await import("../../app/workbookNotes");
  const place = { sheet: selected.sheet, cell: cellBeside(selected.cell, column) };
  const texts = await Promise.all(variances.map((each) => explanationOf(work.review, each)));
  const note = { ...place, text: texts.join("") };
  const notes = await recallNotes(work.file, memory);
  const { text: words } = note;
  const written = await workbook.writeBeside({
    place,
    text: words,
    replaces: noteIn(notes, place),
  });
  if (!written.ok) {
    return written;
  }
  keepNotes(work.file, memory, withNote(notes, column, note));
  store.dispatch({ type: "workbook", news: { kind: "columnChosen", column } });
  return ok(text.explanation.written(place.sheet, place.cell));
}

/** With the lines that drive it, where the tables list them. */
async function explanationOf(
  review: OpenReview,
  { blankId, cause, explanation }: VarianceView,
): Promise<string> {
  const explained = await review.running.engine.explain({ ...draftRequest(review), blankId });
  return explained === null ? explanation : withCause(explained.sentences.standard, cause);
}

type Found = {
  readonly selected: CellLink;
  readonly variances: readonly [VarianceView, ...VarianceView[]];
};

async function ofSelection(
  { workbook }: WorkbookDesk,
  { file }: WorkOfWorkbook,
  among: readonly VarianceView[],
): Promise<Result<Found, Refusal>> {
  const selection = await workbook.selection();
  if (!selection.ok) {
    return selection;
  }
  const selected = { file, ...selection.value };
  const [first, ...others] = rowVariances(among, selected);
  return first === undefined
    ? err({ code: "selection.nothingToExplain", ...selection.value })
    : ok({ selected, variances: [first, ...others] });
}

/** The draft may be a moment behind what is typed; what is written into a workbook must not be. */
async function newestVariances(review: OpenReview): Promise<readonly VarianceView[]> {
  const { running, draft } = review;
  return isSameRequest(draft, review)
    ? draft.variances
    : (await running.engine.draft(draftRequest(review))).variances;
}
