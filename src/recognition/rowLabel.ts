import { type Cell, cellAt, labelText } from "../grid/grid";
import { codeCell } from "./codes";
import type { RowLabel } from "./lineUse";
import { unitTotalLabels } from "./aliases/rows";
import { bareLabel, isBlockHeading, spellsAny } from "./spellings";
import type { TableBlock } from "./tableBlock";
import type { SideShape } from "./tableShape";

/** The label of a row on one side, and what stands in its code columns. */
export function rowLabel(block: TableBlock, side: SideShape, row: number): RowLabel {
  const cell = (column: number): Cell | null => {
    const anchor = block.merges.anchorOf({ row, column });
    // a label merged over several cells is said once, at the first of them below the header
    const isFirstRow = Math.max(anchor.row, side.bodyTop) === row;
    const isFirstColumn = anchor.column === column || !isLabel(side, anchor.column);
    const isSaid = isFirstRow && isFirstColumn;
    return isSaid ? cellAt(block.grid, anchor) : null;
  };
  const codes = side.codeColumns.map(cell).map((one) => (one === null ? empty : codeCell(one)));
  const names = side.nameColumns.map(cell).map((one) => (one === null ? "" : labelText(one)));
  // a label merged over code and name stands in the code's cell
  const words = codes.map((code) => (code.kind === "words" ? code.text : ""));
  const filled = [...names, ...words].filter((label) => label !== "");
  // the name of a form's block, merged down beside its rows, is no label of theirs
  const name = filled.find((label) => !isBlockHeading(label)) ?? filled[0];
  return { name: name ?? totalBeside(side.unitColumns.map(cell)), codes };
}

/** Whether the rows of a side say what they are; otherwise its header says all. */
export function labelsRows({ side, nameColumns, codeColumns }: SideShape): boolean {
  const isCoded = side.lines !== undefined && side.lines.kind !== "named";
  return nameColumns.length > 0 || (isCoded && codeColumns.length > 0);
}

/** 合计 of a table that names a unit beside each label stands in either column. */
function totalBeside(cells: readonly (Cell | null)[]): string {
  const texts = cells.map((cell) => (cell === null ? "" : labelText(cell)));
  return texts.find((text) => spellsAny(bareLabel(text), unitTotalLabels)) ?? "";
}

const empty = { kind: "empty" } as const;

function isLabel({ codeColumns, nameColumns }: SideShape, column: number): boolean {
  return codeColumns.includes(column) || nameColumns.includes(column);
}
