import { strToU8, zipSync } from "fflate/browser";
import { type DraftModel, type DraftProblem, figureTag } from "../../../document/draft";
import type { ChartEdit, WordEdit } from "../../../document/wordEdit";
import { err, ok, type Result } from "../../../lib/result";
import { draftPart } from "../draftPart";
import { firstZipTime } from "../wordPackage";
import type { LocatedFigure } from "./draftText";
import { figureSplices, type Writing } from "./figureSplices";
import type { OpenDraft } from "./openDraft";
import { openDraftFile } from "./openDraftFile";
import { type PackageText, textOfFiles } from "./packageText";
import { redrawnCharts } from "./redrawnCharts";
import { type Splice, spliced } from "./splice";

/** What is to become of a draft file. `author` signs what is written as a revision. */
export type DraftUpdate = {
  readonly edits: readonly WordEdit[];
  readonly charts: readonly ChartEdit[];
  readonly model: DraftModel;
  readonly author: string;
};

/** `revisions`: whether the changes stand in the file as revisions, because it tracks them. */
export type UpdatedDraft = {
  readonly bytes: Uint8Array;
  readonly revisions: boolean;
};

/**
 * Writes new figures, pictures and the model that belongs to them into a draft file.
 *
 * Only the texts of those figures and the pictures change; all other parts of the file keep their content to the byte.
 */
export function applyEdits(
  bytes: Uint8Array,
  update: DraftUpdate,
): Result<UpdatedDraft, DraftProblem> {
  const opened = openDraftFile(bytes);
  if (!opened.ok) {
    return opened;
  }
  const { files, draft } = opened.value;
  const { modelPath, tracksChanges } = draft;
  if (modelPath === null) {
    return err("draft.noModel");
  }
  const changed = {
    ...changedParts(draft, update, textOfFiles(files)),
    [modelPath]: draftPart(update.model),
  };
  const packed = Object.entries(changed).map(([path, xml]) => [path, strToU8(xml)] as const);
  return ok({
    bytes: zipSync({ ...files, ...Object.fromEntries(packed) }, { mtime: firstZipTime }),
    revisions: tracksChanges && update.edits.length > 0,
  });
}

function changedParts(
  { parts, tracksChanges }: OpenDraft,
  { edits, charts, author }: DraftUpdate,
  source: PackageText,
): Readonly<Record<string, string>> {
  const writing: Writing = tracksChanges
    ? { kind: "revision", author, nextId: counterAfter(parts.map(({ xml }) => xml)) }
    : { kind: "plain" };
  const editAt = editsInOrder(edits);
  const changed: Record<string, string> = {};
  for (const part of parts) {
    const { path, xml, pieces } = part;
    const redrawn = redrawnCharts(part, charts, source);
    Object.assign(changed, redrawn.parts);
    const splices = pieces.flatMap((piece): readonly Splice[] => {
      const edit = piece.kind === "figure" ? editAt(piece) : undefined;
      return piece.kind !== "figure" || edit === undefined
        ? []
        : figureSplices(xml, { runs: piece.runs, text: edit.after }, writing);
    });
    if (splices.length + redrawn.splices.length > 0) {
      changed[path] = spliced(xml, [...splices, ...redrawn.splices]);
    }
  }
  return changed;
}

/** The step for each place of a figure, asked for in reading order. */
function editsInOrder(edits: readonly WordEdit[]): (figure: LocatedFigure) => WordEdit | undefined {
  const wanted = new Map(edits.map((edit) => [`${edit.tag} ${String(edit.place)}`, edit]));
  const places = new Map<number, number>();
  return ({ number, isFallback }) => {
    // the second copy of a text box follows the first, and goes with it
    const place = (places.get(number) ?? -1) + (isFallback ? 0 : 1);
    places.set(number, place);
    return wanted.get(`${figureTag(number)} ${String(place)}`);
  };
}

/** Numbers for revisions that no revision, bookmark or comment of these parts has. */
function counterAfter(parts: readonly string[]): () => number {
  let last = 0;
  for (const xml of parts) {
    for (const [, id] of xml.matchAll(/\sw:id="(\d+)"/g)) {
      last = Math.max(last, Number(id));
    }
  }
  return () => {
    last += 1;
    return last;
  };
}
