import { HostFault } from "../batch/hostFault";
import { HostObject, type Method, type Scalar } from "../batch/hostObject";
import { localAddress } from "./areas";
import { changeSheet, type Area, type Book, type BookSheet } from "./book";

/** The look of one or more rectangles: what is set is kept in the sheet's `looks`, under address and name. */
export function rangeFormat(book: Book, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const setting = (since: string, name: string): Scalar =>
    looksScalar({ book, sheet }, areas, { since, name });
  const fitting = (name: string): Method => ({
    since: "1.2",
    call: () => {
      changeSheet(book, sheet);
      note(sheet, areas, name, true);
    },
  });
  return new HostObject({
    type: "RangeFormat",
    api: "ExcelApi",
    scalars: {
      WrapText: setting("1.1", "wrapText"),
      HorizontalAlignment: setting("1.1", "horizontalAlignment"),
      VerticalAlignment: setting("1.1", "verticalAlignment"),
      IndentLevel: setting("1.9", "indentLevel"),
      ColumnWidth: setting("1.2", "columnWidth"),
      RowHeight: setting("1.2", "rowHeight"),
    },
    parts: {
      Fill: { since: "1.1", open: () => fill(book, sheet, areas) },
      Font: { since: "1.1", open: () => font(book, sheet, areas) },
      Borders: { since: "1.1", open: () => borders(book, sheet, areas) },
    },
    methods: { AutofitRows: fitting("autofitRows"), AutofitColumns: fitting("autofitColumns") },
  });
}

function fill(book: Book, sheet: BookSheet, areas: readonly Area[]): HostObject {
  return new HostObject({
    type: "RangeFill",
    api: "ExcelApi",
    scalars: {
      Color: looksScalar({ book, sheet }, areas, { since: "1.1", name: "fill.color" }),
    },
  });
}

function font(book: Book, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const names = {
    Bold: "bold",
    Color: "color",
    Size: "size",
    Italic: "italic",
    Name: "name",
    Underline: "underline",
  };
  return new HostObject({
    type: "RangeFont",
    api: "ExcelApi",
    scalars: Object.fromEntries(
      Object.entries(names).map(([member, name]) => [
        member,
        looksScalar({ book, sheet }, areas, { since: "1.1", name: `font.${name}` }),
      ]),
    ),
  });
}

function borders(book: Book, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const edge = (name: string): HostObject =>
    new HostObject({
      type: "RangeBorder",
      api: "ExcelApi",
      identity: { Id: name },
      scalars: {
        Style: looksScalar({ book, sheet }, areas, { since: "1.1", name: `border.${name}.style` }),
        Color: looksScalar({ book, sheet }, areas, { since: "1.1", name: `border.${name}.color` }),
        Weight: looksScalar({ book, sheet }, areas, {
          since: "1.1",
          name: `border.${name}.weight`,
        }),
      },
    });
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideVertical",
    "InsideHorizontal",
  ];
  return new HostObject({
    type: "RangeBorderCollection",
    api: "ExcelApi",
    item: ([name]) => {
      const found = edges.find((one) => one === name);
      if (found === undefined) {
        throw new HostFault("InvalidArgument", "edge of a border");
      }
      return edge(found);
    },
  });
}

function looksScalar(
  { book, sheet }: { readonly book: Book; readonly sheet: BookSheet },
  areas: readonly Area[],
  { since, name }: { readonly since: string; readonly name: string },
): Scalar {
  return {
    since,
    read: () => (sheet.looks.get(lookKey(areas[0], name)) ?? null) as string | null,
    write: (value) => {
      changeSheet(book, sheet);
      note(sheet, areas, name, value);
    },
  };
}

function note(sheet: BookSheet, areas: readonly Area[], name: string, value: unknown): void {
  for (const area of areas) {
    sheet.looks.set(lookKey(area, name), value);
  }
}

function lookKey(area: Area | undefined, name: string): string {
  return `${area === undefined ? "" : localAddress(area)} ${name}`;
}
