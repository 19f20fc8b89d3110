import { messageOf } from "../../app/messages";
import type { DocumentHost } from "../../hosts/documentHost";
import { text } from "../text";
import type { DraftImport } from "./draftImport";
import { comparePresent, readDraft } from "./documentCommands";
import { refusal } from "./refusal";
import { reviewIn } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import { tell } from "./workbookCommands";

/**
 * Brings a draft file into Word: at the cursor of the document around the pane, or as a document of its own.
 *
 * With workbooks open it is compared with them at once.
 */
export async function importDraft(
  host: DocumentHost,
  store: TaskpaneStore,
  { file, way }: DraftImport,
): Promise<void> {
  store.dispatch({ type: "writingStarted" });
  const { importDraft: read } = await import("../../app/importDraft");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const draft = read({ name: file.name, bytes });
  if (!draft.ok) {
    store.dispatch({ type: "failed", failure: refusal(messageOf(draft.error)) });
    return;
  }
  if (way === "openNew") {
    tell(store, await host.openNew(bytes), text.delivery.openedNew);
    return;
  }
  const { blanksLeft, report } = draft.value;
  const inserted = await host.insertReport(report);
  const isOpen = reviewIn(store.state()) !== null;
  if (!inserted.ok && inserted.error.code === "host.draftPresent" && isOpen) {
    await comparePresent(host, store);
    return;
  }
  tell(store, inserted, text.delivery.imported(blanksLeft.length));
  if (inserted.ok && isOpen) {
    await readDraft(host, store);
  } else if (inserted.ok) {
    store.dispatch({ type: "draftImported", blanksLeft });
  }
}
