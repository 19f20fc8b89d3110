import type { CellArea, CellPosition } from "../../../grid/grid";
import { parseAreaReference } from "./reference";
import { createTextGatherer } from "./textGatherer";
import type { Attributes } from "./xmlPart";

/** A cell as it is written in a worksheet part, before strings and styles are looked up. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  /** The stored or cached value; null when none is written. */
  readonly raw: string | null;
  readonly isFormula: boolean;
};

/** Gathers what stands between `<c>` and `</c>`. */
export type CellGatherer = {
  readonly start: (attributes: Attributes, place: CellPosition) => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly finish: () => RawCell;
};

/** Remembers the areas of array formulas, whose further cells carry only values. */
export function createCellGatherer(): CellGatherer {
  const rich = createTextGatherer();
  const arrayFormulas: CellArea[] = [];
  let cell: OpenCell = { type: "n", style: 0, raw: null, isFormula: false };
  let isInValue = false;
  return {
    start: (attributes, place) => {
      cell = openCell(attributes);
      cell.isFormula = isWithinAny(arrayFormulas, place);
    },
    open: (name, attributes) => {
      if (name === "v") {
        isInValue = true;
      } else if (name === "is") {
        rich.start();
      } else if (name === "f") {
        cell.isFormula = true;
        remember(arrayFormulas, arrayArea(attributes));
      } else {
        rich.open(name);
      }
    },
    close: (name) => {
      if (name === "v" || name === "is") {
        cell.raw = name === "is" ? rich.finish() : valueAtEnd(cell);
        isInValue = false;
      } else {
        rich.close(name);
      }
    },
    text: (text) => {
      if (isInValue) {
        cell.raw = (cell.raw ?? "") + text;
      } else {
        rich.text(text);
      }
    },
    finish: () => cell,
  };
}

type OpenCell = { -readonly [Field in keyof RawCell]: RawCell[Field] };

function openCell(attributes: Attributes): OpenCell {
  const { t: type = "n", s: style = "0" } = attributes;
  return { type, style: Number(style), raw: null, isFormula: false };
}

/** An empty `<v/>` is an empty text in a cell of text, and no value in any other. */
function valueAtEnd({ type, raw }: RawCell): string | null {
  return raw === null && type === "str" ? "" : raw;
}

/** Each cell is compared with each of them, so a hostile sheet must not have thousands. */
const mostArrayFormulas = 500;

function remember(areas: CellArea[], area: CellArea | null): void {
  if (area !== null && areas.length < mostArrayFormulas) {
    areas.push(area);
  }
}

function arrayArea(attributes: Attributes): CellArea | null {
  const isArray = attributes.t === "array" || attributes.t === "dataTable";
  const area = isArray ? parseAreaReference(attributes.ref ?? "") : null;
  const isSingle = area !== null && area.top === area.bottom && area.left === area.right;
  return isSingle ? null : area;
}

function isWithinAny(areas: readonly CellArea[], place: CellPosition): boolean {
  return areas.length > 0 && areas.some((area) => isWithin(area, place));
}

function isWithin(area: CellArea, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
