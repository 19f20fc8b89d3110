import { figureOfTag } from "../../../document/draft";
import type { InsertableReport } from "../../../document/openDocument";
import { HostRefused } from "../../hostRefused";
import { readModel, storeModel } from "./modelPart";

/**
 * Puts a report after the selection, whose own text stays, and keeps its model in the document.
 *
 * A second draft in one document would bear the tags of the first, also where another program has dropped
 * that one's model: it is refused before anything is written.
 */
export async function insertReport({ flatPackage, model }: InsertableReport): Promise<void> {
  if ((await readModel()) !== null) {
    throw draftPresent();
  }
  await Word.run(async (context) => {
    const { contentControls } = context.document.body;
    contentControls.load("items/tag");
    await context.sync();
    if (contentControls.items.some(isFigure)) {
      throw draftPresent();
    }
    context.document.getSelection().insertOoxml(flatPackage, "End");
    await context.sync();
  });
  await storeModel(model);
}

/** Word gives null for a tag that is not there, whatever its types say. */
function isFigure({ tag }: { readonly tag: string | null }): boolean {
  return figureOfTag(tag ?? "") !== null;
}

function draftPresent(): HostRefused {
  return new HostRefused({ code: "host.draftPresent" });
}
