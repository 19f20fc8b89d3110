import type { CellLink, FindingView } from "../../app/views/views";
import { err, ok } from "../../lib/result";
import { text } from "../text";
import type { Outcome, WorkbookDesk, WorkOfWorkbook } from "./workbookDesk";

/** Colours the cells of all findings that stand in the workbook around the pane. */
export async function highlightFindings(
  { workbook }: WorkbookDesk,
  { review, file }: WorkOfWorkbook,
): Promise<Outcome> {
  const places = placesIn(file, review.views.findings);
  if (places.length === 0) {
    return err({ code: "findings.nothingToMark" });
  }
  const marked = await workbook.highlight(places);
  return marked.ok ? ok(text.marks.highlighted(places.length)) : marked;
}

/** Takes the colours away again. */
export async function clearHighlight({ workbook }: WorkbookDesk): Promise<Outcome> {
  const cleared = await workbook.clearHighlight();
  return cleared.ok ? ok(text.marks.cleared) : cleared;
}

/** Adds a finding as a comment to the first of its cells: the same words at each of them would help nobody. */
export async function commentFinding(
  { workbook }: WorkbookDesk,
  { file }: WorkOfWorkbook,
  finding: FindingView,
): Promise<Outcome> {
  const [place] = placesIn(file, [finding]);
  if (place === undefined) {
    return err({ code: "findings.nothingToMark" });
  }
  const { message, citation } = finding;
  const commented = await workbook.comment(place, text.marks.words(message, citation));
  return commented.ok ? ok(text.marks.commented(place.sheet, place.cell)) : commented;
}

/** Each cell once, however many findings are about it. */
function placesIn(
  file: string,
  findings: readonly FindingView[],
): readonly Omit<CellLink, "file">[] {
  const found = findings
    .flatMap(({ places }) => places)
    .filter((place) => place.file === file)
    .map(({ sheet, cell }) => [JSON.stringify([sheet, cell]), { sheet, cell }] as const);
  return [...new Map(found).values()];
}
