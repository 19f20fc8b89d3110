import { emptyCell, type Cell } from "../../../grid/grid";
import { numberCell, type CellShape, type ShowNumber } from "../shownText";
import type { RawCell } from "./rawCell";
import { unescapeText } from "./textGatherer";

/** What the cells of a workbook share. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly showNumber: ShowNumber;
  readonly isDate1904: boolean;
  /** Results of formulas that stand in the file mean nothing. */
  readonly isUncomputed: boolean;
};

/** Turns what is written in a worksheet part into a cell. Equal text cells are one object, which saves memory. */
export function createCellMaker(context: CellContext): (raw: RawCell) => Cell {
  const sharedCells: (Cell | undefined)[] = [];
  return (cell) => {
    const numberFormat = context.formats[cell.style] ?? "General";
    if (cell.type !== "s" || cell.isFormula) {
      return ownCell(cell, numberFormat, context);
    }
    const index = Number(cell.raw);
    const known = sharedCells[index];
    if (known?.numberFormat === numberFormat) {
      return known;
    }
    const made = ownCell(cell, numberFormat, context);
    if (made !== emptyCell) {
      sharedCells[index] = made;
    }
    return made;
  };
}

function ownCell(cell: RawCell, numberFormat: string, context: CellContext): Cell {
  const { raw, isFormula, formula } = cell;
  if (isFormula && (raw === null || context.isUncomputed)) {
    const uncomputed = { value: null, text: "", numberFormat, isFormula };
    return formula === null ? uncomputed : { ...uncomputed, formula };
  }
  return raw === null ? emptyCell : settledCell({ ...cell, raw }, numberFormat, context);
}

function settledCell(
  { type, raw, isFormula }: RawCell & { readonly raw: string },
  numberFormat: string,
  context: CellContext,
): Cell {
  const textCell = (text: string): Cell => ({ value: text, text, numberFormat, isFormula });
  switch (type) {
    case "s":
      return textCell(context.strings[Number(raw)] ?? "");
    case "str":
      return textCell(unescapeText(raw));
    case "inlineStr":
      return textCell(raw);
    case "b":
      return { value: raw === "1", text: raw === "1" ? "TRUE" : "FALSE", numberFormat, isFormula };
    case "e":
      return { value: { error: raw }, text: raw, numberFormat, isFormula };
    case "d":
      return dateCell(raw, { numberFormat, isFormula }, context);
    default: {
      const value = raw.trim() === "" ? Number.NaN : Number(raw);
      if (!Number.isFinite(value)) {
        return textCell(raw);
      }
      return numberCell(value, { numberFormat, isFormula }, context);
    }
  }
}

/** An ISO date, which few producers write, as the number that the others write for it. */
function dateCell(iso: string, shape: CellShape, { showNumber }: CellContext): Cell {
  const milliseconds = Date.parse(iso.includes("T") ? `${iso.replace(/Z$/, "")}Z` : iso);
  if (Number.isNaN(milliseconds)) {
    return { value: iso, text: iso, ...shape };
  }
  const days = milliseconds / 86_400_000 + 25_569;
  return numberCell(days, shape, { showNumber, isDate1904: false });
}
