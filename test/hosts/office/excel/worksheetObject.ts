import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument, type Argument } from "../batch/hostObject";
import { parseArea, sheetColumns, sheetRows, usedWithin } from "./areas";
import { changeSheet, changeStructure, type Area, type BookSheet } from "./book";
import type { ExcelWorld } from "./excelWorld";
import { pageLayout } from "./pageLayoutObject";
import { rangeAreas, rangeObject } from "./rangeObject";

/** A worksheet. */
export function worksheetObject(world: ExcelWorld, sheet: BookSheet): HostObject {
  const { book } = world;
  const range = (area: Area): HostObject => rangeObject(world, sheet, area);
  return new HostObject({
    type: "Worksheet",
    api: "ExcelApi",
    identity: { Id: sheet.id },
    scalars: {
      Id: { since: "1.1", read: () => sheet.id },
      Position: {
        since: "1.1",
        read: () => book.sheets.indexOf(sheet),
      },
      Name: {
        since: "1.1",
        read: () => sheet.name,
        write: (value) => {
          changeStructure(book);
          sheet.name = textArgument(value);
        },
      },
      Visibility: {
        since: "1.1",
        read: () => visibilityNames[sheet.visibility],
        write: (value) => {
          changeStructure(book);
          const found = visibilities.find((one) => visibilityNames[one] === value);
          if (found === undefined) {
            throw new HostFault("InvalidArgument");
          }
          sheet.visibility = found;
        },
      },
    },
    parts: {
      Protection: { since: "1.2", open: () => protection(sheet) },
      CustomProperties: { since: "1.12", open: () => customProperties(world, sheet) },
      FreezePanes: { since: "1.7", open: () => freezePanes(world, sheet) },
      PageLayout: { since: "1.9", open: () => pageLayout(book, sheet) },
    },
    methods: {
      Activate: {
        since: "1.1",
        call: () => {
          if (sheet.visibility !== "visible") {
            throw new HostFault("InvalidOperation", "a hidden sheet cannot be activated");
          }
          book.active = { ...book.active, sheet: sheet.id };
        },
      },
      GetRange: { since: "1.1", call: ([address]) => range(wholeOr(address)) },
      GetRanges: {
        since: "1.9",
        call: ([addresses]) =>
          rangeAreas(world, sheet, textArgument(addresses).split(",").map(parseArea)),
      },
      GetRangeByIndexes: {
        since: "1.7",
        call: (numbers) => {
          const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(Number);
          return range({ row, column, rows, columns });
        },
      },
      GetUsedRangeOrNullObject: {
        since: "1.4",
        call: () => {
          const used = usedWithin(sheet, wholeSheet);
          return used === null ? null : range(used);
        },
      },
      Delete: {
        since: "1.1",
        call: () => {
          changeStructure(book);
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
        },
      },
    },
  });
}

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

const visibilities = ["visible", "hidden", "veryHidden"] as const;
const visibilityNames = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function wholeOr(address: Argument | undefined): Area {
  return address === undefined || address === null ? wholeSheet : parseArea(textArgument(address));
}

function protection(sheet: BookSheet): HostObject {
  return new HostObject({
    type: "WorksheetProtection",
    api: "ExcelApi",
    scalars: { Protected: { since: "1.2", read: () => sheet.isProtected } },
  });
}

function customProperties({ book }: ExcelWorld, sheet: BookSheet): HostObject {
  const property = (key: string): HostObject =>
    new HostObject({
      type: "WorksheetCustomProperty",
      api: "ExcelApi",
      identity: { Key: key },
      scalars: {
        Key: { since: "1.12", read: () => key },
        Value: { since: "1.12", read: () => sheet.properties.get(key) ?? "" },
      },
    });
  return new HostObject({
    type: "WorksheetCustomPropertyCollection",
    api: "ExcelApi",
    items: () => [...sheet.properties.keys()].map(property),
    methods: {
      Add: {
        since: "1.12",
        call: ([key, value]) => {
          changeSheet(book, sheet);
          sheet.properties.set(textArgument(key), textArgument(value));
          return property(textArgument(key));
        },
      },
      GetItemOrNullObject: {
        since: "1.12",
        call: ([key]) =>
          sheet.properties.has(textArgument(key)) ? property(textArgument(key)) : null,
      },
    },
  });
}

function freezePanes({ book }: ExcelWorld, sheet: BookSheet): HostObject {
  const freeze = (name: string) => (value: unknown) => {
    changeSheet(book, sheet);
    sheet.looks.set(`freeze ${name}`, value);
  };
  return new HostObject({
    type: "WorksheetFreezePanes",
    api: "ExcelApi",
    methods: {
      FreezeRows: { since: "1.7", call: ([count]) => freeze("rows")(count) },
      FreezeColumns: { since: "1.7", call: ([count]) => freeze("columns")(count) },
      FreezeAt: {
        since: "1.7",
        call: ([range]) => {
          const address = range instanceof HostObject ? range.spec.scalars?.Address?.read() : range;
          freeze("at")(address);
        },
      },
      Unfreeze: { since: "1.7", call: () => freeze("at")(null) },
    },
  });
}
