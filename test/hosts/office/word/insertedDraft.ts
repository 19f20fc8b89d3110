import type { DocumentHost } from "../../../../src/hosts/documentHost";
import { writeFlatPackage } from "../../../../src/writers/docx/writeFlatPackage";
import { drawnReport } from "../../../writers/refresh/drawnDraft";
import type { OpenedDocument } from "./openDocument";
import { openWord } from "./openWord";

/** A Word with a document into which a report was inserted; what was counted until then is forgotten. */
export async function insertedDraft(host: DocumentHost): Promise<OpenedDocument> {
  const opened = openWord();
  expect(await host.insertReport(writeFlatPackage(drawnReport()))).toMatchObject({ ok: true });
  opened.application.log.clear();
  return opened;
}
