import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument } from "../batch/hostObject";
import {
  changeSheet,
  nextId,
  type Area,
  type Book,
  type BookSheet,
  type ConditionalRule,
} from "./book";

/** The conditional formats that touch an area; new ones are added for exactly that area. */
export function conditionalFormats(book: Book, sheet: BookSheet, area: Area): HostObject {
  const touching = (): ConditionalRule[] => sheet.rules.filter((rule) => overlaps(rule.area, area));
  return new HostObject({
    type: "ConditionalFormatCollection",
    api: "ExcelApi",
    items: () => touching().map((rule) => conditionalFormat(book, sheet, rule)),
    item: ([id]) => {
      const rule = touching().find((one) => one.id === id);
      if (rule === undefined) {
        throw new HostFault("ItemNotFound");
      }
      return conditionalFormat(book, sheet, rule);
    },
    methods: {
      Add: {
        since: "1.6",
        call: ([type]) => {
          if (type !== "Custom") {
            throw new HostFault("InvalidArgument", "conditional formats other than custom ones");
          }
          changeSheet(book, sheet);
          const rule = newRule(nextId(book, "rule"), area);
          // the newest one counts first
          sheet.rules.unshift(rule);
          return conditionalFormat(book, sheet, rule);
        },
      },
      ClearAll: {
        since: "1.6",
        call: () => {
          changeSheet(book, sheet);
          for (const rule of touching()) {
            sheet.rules.splice(sheet.rules.indexOf(rule), 1);
          }
        },
      },
    },
  });
}

function newRule(id: string, area: Area): ConditionalRule {
  return { id, area, formula: "", priority: 0, stopIfTrue: false, fill: "", font: "" };
}

function conditionalFormat(book: Book, sheet: BookSheet, rule: ConditionalRule): HostObject {
  const custom = customFormat(book, sheet, rule);
  return new HostObject({
    type: "ConditionalFormat",
    api: "ExcelApi",
    identity: { Id: rule.id },
    scalars: {
      Id: { since: "1.6", read: () => rule.id },
      Type: { since: "1.6", read: () => "Custom" },
      Priority: {
        since: "1.6",
        read: () => rule.priority,
        write: (value) => {
          changeSheet(book, sheet);
          rule.priority = Number(value);
        },
      },
      StopIfTrue: {
        since: "1.6",
        read: () => rule.stopIfTrue,
        write: (value) => {
          changeSheet(book, sheet);
          rule.stopIfTrue = value === true;
        },
      },
    },
    parts: {
      Custom: { since: "1.6", open: () => custom },
      CustomOrNullObject: { since: "1.6", open: () => custom },
    },
    methods: {
      Delete: {
        since: "1.6",
        call: () => {
          changeSheet(book, sheet);
          sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        },
      },
    },
  });
}

function customFormat(book: Book, sheet: BookSheet, rule: ConditionalRule): HostObject {
  const set = (write: (text: string) => void) => (value: unknown) => {
    changeSheet(book, sheet);
    write(String(value));
  };
  const colour = (type: string, read: () => string, write: (text: string) => void): HostObject =>
    new HostObject({
      type,
      api: "ExcelApi",
      scalars: { Color: { since: "1.6", read, write: set(write) } },
    });
  const format = new HostObject({
    type: "ConditionalRangeFormat",
    api: "ExcelApi",
    parts: {
      Fill: {
        since: "1.6",
        open: () =>
          colour(
            "ConditionalRangeFill",
            () => rule.fill,
            (text) => (rule.fill = text),
          ),
      },
      Font: {
        since: "1.6",
        open: () =>
          colour(
            "ConditionalRangeFont",
            () => rule.font,
            (text) => (rule.font = text),
          ),
      },
    },
  });
  const formula = new HostObject({
    type: "ConditionalFormatRule",
    api: "ExcelApi",
    scalars: {
      Formula: {
        since: "1.6",
        read: () => rule.formula,
        write: (value) => {
          changeSheet(book, sheet);
          rule.formula = textArgument(value);
        },
      },
    },
  });
  return new HostObject({
    type: "CustomConditionalFormat",
    api: "ExcelApi",
    parts: {
      Format: { since: "1.6", open: () => format },
      Rule: { since: "1.6", open: () => formula },
    },
  });
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
