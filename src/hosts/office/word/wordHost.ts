import type { OpenDocument } from "../../../document/openDocument";
import type { ControlAddress } from "../../../document/controlAddress";
import type { DocumentHost } from "../../documentHost";
import { callOffice, type Patience, usualPatience } from "../callOffice";
import { applyEdits } from "./applyEdits";
import { base64 } from "../../../lib/base64";
import { findPlaces, readUntagged } from "./findPlaces";
import { insertReport } from "./insertReport";
import { readModel, storeModel } from "./modelPart";

/** The document around us, over the JavaScript library of Office. `patience` is shorter in tests. */
export function createWordHost(patience: Patience = usualPatience): DocumentHost {
  const read = <Value>(work: () => Promise<Value>) =>
    callOffice({ application: "Word", work, again: "once", patience, signal: null });
  // what was done before a refusal stays done: whoever asked decides whether to ask again
  const write = <Value>(work: () => Promise<Value>) =>
    callOffice({ application: "Word", work, again: "never", patience, signal: null });
  return {
    id: "word",
    canOpenNew,
    insertReport: (report) => write(() => insertReport(report)),
    openNew: (docx) => write(() => openNew(docx)),
    readDocument: () => read(readDocument),
    applyEdits: (edits) => write(() => applyEdits(edits)),
    storeModel: (model) => write(() => storeModel(model)),
    showControl: (address) => read(() => showControl(address)),
  };
}

/** Word on the web asks where to save first, and often opens nothing. */
function canOpenNew(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("WordApi", "1.3") &&
    !requirements.isSetSupported("WordApiOnline", "1.1")
  );
}

async function openNew(docx: Uint8Array): Promise<void> {
  await Word.run(async (context) => {
    context.application.createDocument(base64(docx)).open();
    await context.sync();
  });
}

async function readDocument(): Promise<OpenDocument> {
  const model = await readModel();
  const flatPackage = await Word.run(async (context) => {
    const markup = context.document.body.getOoxml();
    await context.sync();
    return markup.value;
  });
  return { flatPackage, model };
}

async function showControl(address: ControlAddress): Promise<boolean> {
  return Word.run(async (context) => {
    const untagged = await readUntagged(context, [address]);
    const [found] = await findPlaces(context, [address], untagged);
    if (found?.kind === "control") {
      found.control.select();
    } else if (found?.kind === "bookmark") {
      found.range.select();
    } else {
      return false;
    }
    await context.sync();
    return true;
  });
}
