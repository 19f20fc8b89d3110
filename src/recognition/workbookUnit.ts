import type { Grid } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import { theOnly } from "../lib/theOnly";
import type { AmountUnit } from "../money/units";
import { frontSheets } from "./aliases/sheets";
import { unitOf } from "./readTable";
import { textsOf } from "./sheetLines";
import { namedException } from "./sheetWords";
import type { TableBlock } from "./tableBlock";
import { declaredUnits } from "./units";

/**
 * The unit of a table that declares none: that of its sheet, or of its workbook.
 *
 * The workbook's stands on its cover, or is the one that its tables have in common. Where the cover
 * names two, or exceptions, or one that no table bears, nobody knows which holds.
 */
export function sharedUnit(
  blocks: readonly TableBlock[],
  covers: readonly Grid[],
  { grid }: TableBlock,
): AmountUnit | null {
  const inFile = blocks.filter((block) => block.grid.file === grid.file);
  const ofSheet = theOnly(unitsOf(inFile.filter((block) => block.grid.sheet === grid.sheet)));
  if (ofSheet !== null) {
    return ofSheet;
  }
  const onTables = unitsOf(inFile);
  const lines = unitLines(covers.filter(({ file }) => file === grid.file));
  if (lines.length === 0) {
    return theOnly(onTables);
  }
  const onCover = lines.some(isExcepting) ? null : theOnly(lines.flatMap(declaredUnits));
  const isBorne = onCover !== null && (onTables.length === 0 || onTables.includes(onCover));
  return isBorne ? onCover : null;
}

/** Whether a sheet speaks of the whole workbook: its cover, or how it was made. */
export function isFrontSheet({ sheet }: Grid): boolean {
  const name = normaliseText(sheet);
  return frontSheets.some((front) => name.includes(front));
}

function unitsOf(blocks: readonly TableBlock[]): readonly AmountUnit[] {
  return blocks.map(unitOf).filter((unit) => unit !== null);
}

function unitLines(covers: readonly Grid[]): readonly string[] {
  const texts = covers.flatMap((grid) => grid.rows.flatMap((_cells, row) => textsOf(grid, row)));
  return texts.map(({ text }) => text).filter((text) => declaredUnits(text).length > 0);
}

/** A sentence that leaves tables out, other than those that say so themselves. */
function isExcepting(line: string): boolean {
  return namedException.test(normaliseText(line));
}
