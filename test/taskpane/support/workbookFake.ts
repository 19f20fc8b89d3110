import type { WorkbookHost } from "../../../src/hosts/workbookHost";

/** A workbook around the pane that answers what a test expects of it, and breaks at all else. */
export function workbookThat(expected: Partial<WorkbookHost>): WorkbookHost {
  return {
    id: "excel",
    readWorkbook: unexpected("readWorkbook"),
    showCell: unexpected("showCell"),
    highlight: unexpected("highlight"),
    clearHighlight: unexpected("clearHighlight"),
    comment: unexpected("comment"),
    readStoredText: unexpected("readStoredText"),
    storeText: unexpected("storeText"),
    watchChanges: unexpected("watchChanges"),
    selection: unexpected("selection"),
    writeSheets: unexpected("writeSheets"),
    writeBeside: unexpected("writeBeside"),
    ...expected,
  };
}

function unexpected(member: keyof WorkbookHost): () => never {
  return () => {
    throw new Error(`nobody expected ${member}`);
  };
}
