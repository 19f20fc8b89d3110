import type { CellArea } from "../../../grid/grid";

/** Asks several rectangles for their places. */
export function loadAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  const members = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
  areas.load(members.map((member) => `areas/items/${member}`));
  return areas;
}

/** The places of rectangles that were asked for by `loadAreas`; none where there are no areas. */
export function loadedAreas(areas: Excel.RangeAreas): readonly CellArea[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
