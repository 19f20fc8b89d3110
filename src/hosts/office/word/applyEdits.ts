import type { OpenWordEdit } from "../../../document/wordEdit";
import type { EditOutcome } from "../../documentHost";
import { findPlaces, type FoundPlace, readUntagged } from "./findPlaces";

/** How many places are read in one round trip. */
const batchSize = 100;

/**
 * Replaces the texts of figures: all are read again just before they are written, and left where they
 * are not as they were planned. What is written goes in one round trip, so that a refusal finds a
 * document with all of it or with nothing.
 *
 * Throws what the application refuses; `callOffice` turns it into a code.
 */
export async function applyEdits(edits: readonly OpenWordEdit[]): Promise<EditOutcome> {
  const outcome = { written: noEdits(), changedMeanwhile: noEdits(), outOfReach: noEdits() };
  await Word.run(async (context) => {
    const untagged = await readUntagged(
      context,
      edits.map(({ address }) => address),
    );
    const places: FoundPlace[] = [];
    for (let at = 0; at < edits.length; at += batchSize) {
      const addresses = edits.slice(at, at + batchSize).map(({ address }) => address);
      places.push(...(await findPlaces(context, addresses, untagged)));
    }
    for (const [index, edit] of edits.entries()) {
      outcome[carryOut(edit, places[index])].push(edit);
    }
    await context.sync();
  });
  return outcome;
}

function noEdits(): OpenWordEdit[] {
  return [];
}

/** What is written is marked anew: with the old text Word may drop the bookmark that it was known by. */
function carryOut(edit: OpenWordEdit, found: FoundPlace | undefined): keyof EditOutcome {
  switch (found?.kind) {
    case "control":
      if (found.control.text.trim() !== edit.before) {
        return "changedMeanwhile";
      }
      found.control.insertText(edit.after, "Replace");
      if (edit.address.kind === "title") {
        found.control.tag = edit.tag;
      }
      return "written";
    case "bookmark":
      if (found.range.text.trim() !== edit.before) {
        return "changedMeanwhile";
      }
      found.range.insertText(edit.after, "Replace").insertBookmark(found.name);
      return "written";
    case "outOfReach":
      return "outOfReach";
    default:
      return "changedMeanwhile";
  }
}
