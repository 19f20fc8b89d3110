import type { DraftDocument, DraftProblem } from "../../../document/draft";
import { err, ok, type Result } from "../../../lib/result";
import { blanksLeft } from "./blanksLeft";
import { type DraftPiece, draftSentences } from "./draftText";
import { textOfFlatPackage } from "./flatPackage";
import { type OpenDraft, openDraft } from "./openDraft";
import { openDraftFile } from "./openDraftFile";
import { untaggedControls } from "./untaggedControls";

/**
 * Reads a draft file as people have left it: its figures, its words and the model that it carries.
 *
 * Text that a revision deletes does not count, text that one inserts does.
 */
export function readDraft(bytes: Uint8Array): Result<DraftDocument, DraftProblem> {
  const opened = openDraftFile(bytes);
  return opened.ok ? ok(documentOf(opened.value.draft)) : opened;
}

/**
 * The same for an open document, as Word hands it out (flat OPC).
 *
 * `model` is the draft's own part, where the host got it another way: Word leaves it out of what it
 * hands out of a document's body.
 */
export function readFlatDraft(
  xml: string,
  model: string | null,
): Result<DraftDocument, DraftProblem> {
  const source = textOfFlatPackage(xml);
  if (source === null) {
    return err("draft.damaged");
  }
  const draft = openDraft(source, model);
  return draft.ok ? ok(documentOf(draft.value)) : draft;
}

function documentOf({ model, parts, tracksChanges }: OpenDraft): DraftDocument {
  return {
    model,
    sentences: parts.flatMap(({ pieces }) => draftSentences(pieces)),
    pictures: parts.flatMap(({ charts }) => charts.map(({ alternative }) => alternative)),
    commented: parts.flatMap(({ pieces }) => commentedFigures(pieces)),
    blanksLeft: blanksLeft(
      parts.flatMap(({ pieces }) => pieces),
      model,
    ),
    untagged: untaggedControls(parts),
    tracksChanges,
  };
}

function commentedFigures(pieces: readonly DraftPiece[]): readonly number[] {
  return pieces.flatMap((piece) =>
    piece.kind === "figure" && piece.hasComment ? [piece.number] : [],
  );
}
