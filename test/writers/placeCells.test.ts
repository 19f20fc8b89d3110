import type { TableRow } from "../../src/document/reportDocument";
import { columnSpanOf, placeCells } from "../../src/writers/placeCells";

/** A row of cells given as `columns x rows`. */
function row(...spans: string[]): TableRow {
  const cells = spans.map((each) => {
    const [columnSpan = 1, rowSpan = 1] = each.split("x").map(Number);
    return { runs: [], columnSpan, rowSpan };
  });
  return { cells, emphasis: "none" };
}

function shown(rows: readonly TableRow[], columnCount: number): string[] {
  return placeCells(rows, columnCount).map((places) =>
    places
      .map((place) => `${place.column}${place.kind === "cell" ? "=" : "-"}${columnSpanOf(place)}`)
      .join(" "),
  );
}

it.each([
  { name: "plain rows", rows: [row("1x1", "1x1")], columns: 2, places: ["0=1 1=1"] },
  { name: "a cell over columns", rows: [row("2x1", "1x1")], columns: 3, places: ["0=2 2=1"] },
  {
    name: "a cell over rows",
    rows: [row("1x3", "1x1"), row("1x1"), row("1x1")],
    columns: 2,
    places: ["0=1 1=1", "0-1 1=1", "0-1 1=1"],
  },
  {
    name: "covers side by side",
    rows: [row("1x2", "2x2", "1x1"), row("1x1")],
    columns: 4,
    places: ["0=1 1=2 3=1", "0-1 1-2 3=1"],
  },
  {
    name: "a row that is covered whole",
    rows: [row("1x2", "1x2"), row()],
    columns: 2,
    places: ["0=1 1=1", "0-1 1-1"],
  },
  { name: "no rows", rows: [], columns: 2, places: [] },
])("finds the columns of $name", ({ rows, columns, places }) => {
  expect(shown(rows, columns)).toEqual(places);
});

it.each([
  { name: "a short row", rows: [row("1x1")], columns: 2 },
  { name: "a long row", rows: [row("1x1", "2x1")], columns: 2 },
  {
    name: "a cell on a covered place",
    rows: [row("1x1", "1x2", "1x1"), row("2x1", "1x1")],
    columns: 3,
  },
  { name: "a span past the last row", rows: [row("1x2", "1x1")], columns: 2 },
])("refuses $name", ({ rows, columns }) => {
  expect(() => placeCells(rows, columns)).toThrow(/table/);
});
