import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument, type Argument, type Scalar } from "../batch/hostObject";
import type { Json } from "../batch/protocol";
import { addressOf, parseArea, usedWithin, visibleAreas } from "./areas";
import { changeSheet, placeKey, type Area, type Book, type BookSheet } from "./book";
import {
  enter,
  formulaAt,
  numberFormatAt,
  readCells,
  textAt,
  valueAt,
  writeCells,
} from "./cellValues";
import { conditionalFormats } from "./conditionalFormatObject";
import { rangeFormat } from "./formatObject";
import type { ExcelWorld } from "./excelWorld";

/** A rectangle of cells. */
export function rangeObject(world: ExcelWorld, sheet: BookSheet, area: Area): HostObject {
  const { book } = world;
  const range = (other: Area): HostObject => rangeObject(world, sheet, other);
  return new HostObject({
    type: "Range",
    api: "ExcelApi",
    livesByReference: true,
    scalars: { ...placeScalars(sheet, area), ...cellScalars(book, sheet, area) },
    parts: {
      Worksheet: { since: "1.1", open: () => world.worksheet(sheet) },
      Format: { since: "1.1", open: () => rangeFormat(book, sheet, [area]) },
      ConditionalFormats: { since: "1.6", open: () => conditionalFormats(book, sheet, area) },
    },
    methods: {
      GetRow: {
        since: "1.1",
        call: ([row]) => range({ ...area, row: area.row + numberArgument(row), rows: 1 }),
      },
      GetCell: {
        since: "1.1",
        call: ([row, column]) =>
          range({
            row: area.row + numberArgument(row),
            column: area.column + numberArgument(column),
            rows: 1,
            columns: 1,
          }),
      },
      GetBoundingRect: {
        since: "1.1",
        call: ([other]) => range(bounding(area, otherArea(other))),
      },
      _ValidateArraySize: {
        since: "1.3",
        call: ([rows, columns]) => {
          if (rows !== area.rows || columns !== area.columns) {
            throw new HostFault("InvalidArgument");
          }
        },
      },
      GetUsedRangeOrNullObject: {
        since: "1.4",
        call: () => {
          const used = usedWithin(sheet, area);
          return used === null ? null : range(used);
        },
      },
      GetMergedAreasOrNullObject: {
        since: "1.13",
        call: () => {
          const inside = sheet.merges.filter((merge) => overlapsAtStart(area, merge));
          if (inside.length > mergeLimit) {
            throw new HostFault("GeneralException", "more than 512 merged areas");
          }
          return inside.length === 0 ? null : rangeAreas(world, sheet, inside);
        },
      },
      GetSpecialCellsOrNullObject: {
        since: "1.9",
        call: ([kind]) => {
          if (kind !== "Visible") {
            throw new HostFault("InvalidArgument", "special cells other than visible ones");
          }
          const seen = visibleAreas(sheet, area);
          return seen.length === 0 ? null : rangeAreas(world, sheet, seen);
        },
      },
      Select: {
        since: "1.1",
        call: () => {
          if (sheet.visibility !== "visible" || book.active.sheet !== sheet.id) {
            throw new HostFault("InvalidSelection");
          }
          book.active = { sheet: sheet.id, area };
        },
      },
      Clear: {
        since: "1.1",
        call: ([what]) => {
          changeSheet(book, sheet);
          clear(sheet, area, what);
        },
      },
    },
  });
}

/** Several rectangles of one sheet. */
export function rangeAreas(
  world: ExcelWorld,
  sheet: BookSheet,
  areas: readonly Area[],
): HostObject {
  const items = areas.map((area) => rangeObject(world, sheet, area));
  const collection = new HostObject({
    type: "RangeCollection",
    api: "ExcelApi",
    items: () => items,
  });
  return new HostObject({
    type: "RangeAreas",
    api: "ExcelApi",
    livesByReference: true,
    scalars: { AreaCount: { since: "1.9", read: () => areas.length } },
    parts: {
      Areas: { since: "1.9", open: () => collection },
      Format: { since: "1.9", open: () => rangeFormat(world.book, sheet, areas) },
    },
  });
}

const mergeLimit = 512;

function placeScalars(sheet: BookSheet, area: Area): Readonly<Record<string, Scalar>> {
  return {
    RowIndex: { since: "1.1", read: () => area.row },
    ColumnIndex: { since: "1.1", read: () => area.column },
    RowCount: { since: "1.1", read: () => area.rows },
    ColumnCount: { since: "1.1", read: () => area.columns },
    Address: { since: "1.1", read: () => addressOf(sheet, area) },
    RowHidden: { since: "1.2", read: () => allHidden(sheet.hiddenRows, area.row, area.rows) },
    ColumnHidden: {
      since: "1.2",
      read: () => allHidden(sheet.hiddenColumns, area.column, area.columns),
    },
  };
}

function cellScalars(book: Book, sheet: BookSheet, area: Area): Readonly<Record<string, Scalar>> {
  const cells = (read: typeof valueAt) => (): Json =>
    area.rows * area.columns > book.cellLimit
      ? null
      : readCells(area, (row, column) => read(sheet, row, column));
  const write = (value: Json): void => {
    changeSheet(book, sheet);
    writeCells(area, value, (row, column, one) => enter(sheet, row, column, one));
  };
  return {
    Values: { since: "1.1", read: cells(valueAt), write },
    Text: { since: "1.1", read: cells(textAt) },
    Formulas: { since: "1.1", read: cells(formulaAt), write },
    NumberFormat: {
      since: "1.1",
      read: cells(numberFormatAt),
      write: (value) => {
        changeSheet(book, sheet);
        writeCells(area, value, (row, column, format) => {
          sheet.numberFormats.set(placeKey(row, column), textArgument(format));
        });
      },
    },
    Hyperlink: {
      since: "1.7",
      read: () => ({ documentReference: sheet.links.get(placeKey(area.row, area.column)) ?? "" }),
      write: (value) => {
        changeSheet(book, sheet);
        writeLink(sheet, area, value);
      },
    },
  };
}

function writeLink(sheet: BookSheet, area: Area, value: Json): void {
  const { documentReference, textToDisplay } = value as {
    readonly documentReference?: string;
    readonly textToDisplay?: string;
  };
  sheet.links.set(placeKey(area.row, area.column), documentReference ?? "");
  if (textToDisplay !== undefined) {
    enter(sheet, area.row, area.column, textToDisplay);
  }
}

function clear(sheet: BookSheet, area: Area, what: Argument | undefined): void {
  const isAll = what === undefined || what === null || what === "All";
  writeCells(
    area.rows * area.columns > 1e6 ? (usedWithin(sheet, area) ?? nothing) : area,
    "",
    (row, column) => {
      enter(sheet, row, column, "");
      if (isAll) {
        sheet.numberFormats.delete(placeKey(row, column));
        sheet.links.delete(placeKey(row, column));
      }
    },
  );
  if (isAll) {
    sheet.rules.splice(0);
    sheet.looks.clear();
  }
}

const nothing: Area = { row: 0, column: 0, rows: 0, columns: 0 };

function allHidden(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  if (hidden.size === 0) {
    return false;
  }
  let found = 0;
  for (let index = from; index < from + count; index += 1) {
    found += hidden.has(index) ? 1 : 0;
  }
  return found === 0 ? false : found === count ? true : null;
}

/** The application answers a merged area only where its first cell lies inside. */
function overlapsAtStart(area: Area, { row, column }: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function otherArea(other: Argument | undefined): Area {
  if (other instanceof HostObject) {
    const address = other.spec.scalars?.Address?.read();
    return parseArea(textArgument(address));
  }
  return parseArea(textArgument(other));
}

function numberArgument(value: Argument | undefined): number {
  if (typeof value !== "number") {
    throw new HostFault("InvalidArgument");
  }
  return value;
}
