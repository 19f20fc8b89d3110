import type { SheetCell, SheetFormatName, SheetRow } from "../../document/sheetDocument";

/** A text; it leads nowhere and is not indented. */
export function textCell(text: string, format: SheetFormatName = "text"): SheetCell {
  return { kind: "text", text, format, indent: 0, link: null };
}

export function emptyCell(format: SheetFormatName): SheetCell {
  return { kind: "empty", format };
}

/** A row of which only the first cell says something. */
export function textRow(text: string, format: SheetFormatName): SheetRow {
  return { cells: [textCell(text, format)], emphasis: "none" };
}
