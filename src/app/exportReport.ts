import type { ReportDocument } from "../document/reportDocument";
import type { InsertableReport } from "../document/openDocument";

/** The media type of a Word file. */
export const docxMediaType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Word file of a report; the writer is loaded when it is first needed. */
export async function exportReport(document: ReportDocument): Promise<Uint8Array> {
  const { writeDocx } = await import("../writers/docx/writeDocx");
  return writeDocx(document);
}

/** Makes of a report what an open document takes in. */
export async function insertableReport(document: ReportDocument): Promise<InsertableReport> {
  const { writeFlatPackage } = await import("../writers/docx/writeFlatPackage");
  return writeFlatPackage(document);
}
