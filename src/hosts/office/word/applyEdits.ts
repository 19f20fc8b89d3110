import type { WordEdit } from "../../../document/wordEdit";
import type { EditOutcome } from "../../documentHost";

/** How many controls travel in one round trip. */
const batchSize = 100;

/**
 * Replaces the texts of content controls, batch by batch: each is read again just before it is written,
 * and left where it is not as it was planned.
 *
 * Throws what the application refuses; `callOffice` turns it into a code.
 */
export async function applyEdits(edits: readonly WordEdit[]): Promise<EditOutcome> {
  const written: WordEdit[] = [];
  const changedMeanwhile: WordEdit[] = [];
  await Word.run(async (context) => {
    for (let at = 0; at < edits.length; at += batchSize) {
      const batch = await readBatch(context, edits.slice(at, at + batchSize));
      for (const { edit, control } of batch) {
        if (control?.text.trim() === edit.before) {
          control.insertText(edit.after, "Replace");
          written.push(edit);
        } else {
          changedMeanwhile.push(edit);
        }
      }
      await context.sync();
    }
  });
  return { written, changedMeanwhile };
}

type Found = { readonly edit: WordEdit; readonly control: Word.ContentControl | undefined };

async function readBatch(
  context: Word.RequestContext,
  edits: readonly WordEdit[],
): Promise<readonly Found[]> {
  const asked = edits.map((edit) => {
    const controls = context.document.contentControls.getByTag(edit.tag);
    controls.load("items/text");
    return { edit, controls };
  });
  await context.sync();
  return asked.map(({ edit, controls }) => ({ edit, control: controls.items[edit.place] }));
}
