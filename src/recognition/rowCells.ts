import { cellAt, type CellPosition } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import type { AmountUnit } from "../money/units";
import { rowLabel } from "./rowLabel";
import type { TableBlock } from "./tableBlock";
import type { SideShape } from "./tableShape";
import { suffixUnit, unitNamed } from "./units";

/** The unit that a row names: behind its label, or in a cell of its own beside it. */
export function rowUnit(block: TableBlock, side: SideShape, row: number): AmountUnit | null {
  for (const { column, use } of side.columns) {
    if (use.kind !== "value" && use.kind !== "printed") {
      const { value } = cellAt(block.grid, { row, column });
      const unit = typeof value === "string" ? unitInLabel(value) : null;
      if (unit !== null) {
        return unit;
      }
    }
  }
  return null;
}

/** Nearly every label ends in no unit, which its last characters tell. */
function unitInLabel(text: string): AmountUnit | null {
  return mayEndInUnit.test(text) ? (suffixUnit(text) ?? unitNamed(normaliseText(text))) : null;
}

const mayEndInUnit = /(?:\u5143|[)\uff09\]\u3011])\s*$/;

/**
 * Whether a merged cell's one amount stands for several rows with labels of their own, or for several
 * columns that mean different things.
 */
export function isShared(block: TableBlock, side: SideShape, place: CellPosition): boolean {
  const area = block.merges.areaAt(place);
  if (area === undefined) {
    return false;
  }
  const last = Math.min(area.bottom, block.bottom);
  const rows = Array.from({ length: last - area.top }, (_unused, index) => area.top + index + 1);
  const columns = side.columns.filter(
    ({ column, use }) => column > area.left && column <= area.right && use.kind !== "unlabelled",
  );
  return columns.length > 0 || rows.some((row) => hasLabel(block, side, row));
}

function hasLabel(block: TableBlock, side: SideShape, row: number): boolean {
  const { name, codes } = rowLabel(block, side, row);
  return name !== "" || codes.some(({ kind }) => kind !== "empty");
}
