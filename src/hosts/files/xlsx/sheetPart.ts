import type { Cell, CellPosition } from "../../../grid/grid";
import type { GridBuilder } from "../gridBuilder";
import { CellGatherer, type RawCell } from "./rawCell";
import { parseAreaReference, parseCellReference } from "./reference";
import { isOn } from "./workbookPart";
import type { Attributes, PartReader } from "./xmlPart";

/** Reads one worksheet part into a grid, in one pass. */
export function createSheetReader(grid: GridBuilder, makeCell: (raw: RawCell) => Cell): PartReader {
  const gatherer = new CellGatherer();
  let place: CellPosition = { row: -1, column: -1 };
  let isInCell = false;
  return {
    open: (name, attributes) => {
      if (isInCell) {
        gatherer.open(name, attributes);
      } else if (name === "c") {
        isInCell = true;
        place = cellPlace(attributes, place);
        gatherer.start(attributes, place);
      } else if (name === "row") {
        place = rowPlace(attributes, place);
        openRow(grid, attributes, place);
      } else {
        openFrame(grid, name, attributes);
      }
    },
    close: (name) => {
      if (isInCell && name === "c") {
        isInCell = false;
        grid.put(place.row, place.column, makeCell(gatherer.finish()));
      } else if (isInCell) {
        gatherer.close(name);
      }
    },
    text: (text) => {
      if (isInCell) {
        gatherer.text(text);
      }
    },
  };
}

/** A cell without a name follows the one before. */
function cellPlace({ r: name = "" }: Attributes, { row, column }: CellPosition): CellPosition {
  return parseCellReference(name) ?? { row, column: column + 1 };
}

function rowPlace({ r: number = "" }: Attributes, { row }: CellPosition): CellPosition {
  return { row: parseCellReference(`A${number}`)?.row ?? row + 1, column: -1 };
}

function openRow(grid: GridBuilder, { hidden }: Attributes, { row }: CellPosition): void {
  if (isOn(hidden)) {
    grid.hideRow(row);
  }
}

/** What stands before and after the rows. */
function openFrame(grid: GridBuilder, name: string, attributes: Attributes): void {
  if (name === "col" && isOn(attributes.hidden)) {
    grid.hideColumns(Number(attributes.min) - 1, Number(attributes.max) - 1);
  }
  if (name === "mergeCell") {
    const area = parseAreaReference(attributes.ref ?? "");
    if (area !== null) {
      grid.merge(area);
    }
  }
}
