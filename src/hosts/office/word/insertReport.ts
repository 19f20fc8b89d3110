import type { InsertableReport } from "../../../document/openDocument";
import { HostRefused } from "../../hostRefused";
import { readModel, storeModel } from "./modelPart";

/**
 * Puts a report after the selection, whose own text stays, and keeps its model in the document.
 *
 * A second draft in one document would bear the tags of the first: it is refused before anything is written.
 */
export async function insertReport({ flatPackage, model }: InsertableReport): Promise<void> {
  if ((await readModel()) !== null) {
    throw new HostRefused({ code: "host.draftPresent" });
  }
  await Word.run(async (context) => {
    context.document.getSelection().insertOoxml(flatPackage, "End");
    await context.sync();
  });
  await storeModel(model);
}
