import type { CellArea, CellFormula, CellPosition } from "../../../grid/grid";
import { parseAreaReference } from "./reference";
import type { Attributes } from "./xmlPart";

/** Gathers what stands between `<f>` and `</f>`. */
export type FormulaGatherer = {
  readonly start: (attributes: Attributes, place: CellPosition) => void;
  readonly text: (text: string) => void;
  /** Null for an array formula, whose text is of all its cells together. */
  readonly finish: () => CellFormula | null;
  /** Whether a cell lies in an array formula written before, and so carries only a value. */
  readonly isWithinArray: (place: CellPosition) => boolean;
};

/** Remembers the formulas that are written once for many cells. */
export function createFormulaGatherer(): FormulaGatherer {
  const arrays: CellArea[] = [];
  const shared = new Map<string, CellFormula>();
  let open: Attributes = {};
  let writtenAt: CellPosition = { row: 0, column: 0 };
  let text = "";
  return {
    start: (attributes, place) => {
      open = attributes;
      writtenAt = place;
      text = "";
      remember(arrays, arrayArea(attributes));
    },
    text: (piece) => {
      text += piece;
    },
    finish: () => {
      const { t: kind, si: group = "" } = open;
      const formula = text === "" ? null : { text, writtenAt };
      if (kind !== "shared") {
        return isArray(open) ? null : formula;
      }
      if (formula !== null) {
        shared.set(group, formula);
      }
      return shared.get(group) ?? null;
    },
    isWithinArray: (place) => arrays.length > 0 && arrays.some((area) => isWithin(area, place)),
  };
}

/** Each cell is compared with each of them, so a hostile sheet must not have thousands. */
const mostArrayFormulas = 500;

function remember(areas: CellArea[], area: CellArea | null): void {
  if (area !== null && areas.length < mostArrayFormulas) {
    areas.push(area);
  }
}

function arrayArea(attributes: Attributes): CellArea | null {
  const area = isArray(attributes) ? parseAreaReference(attributes.ref ?? "") : null;
  const isSingle = area !== null && area.top === area.bottom && area.left === area.right;
  return isSingle ? null : area;
}

function isArray({ t: kind }: Attributes): boolean {
  return kind === "array" || kind === "dataTable";
}

function isWithin(area: CellArea, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
