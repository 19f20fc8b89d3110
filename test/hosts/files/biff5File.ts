import { encodeGbk } from "./encodeGbk";
import { ole2File } from "./ole2File";

/** A cell of an Excel 5 workbook; `format` counts the book's formats from 1. */
export type Biff5Cell = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly format?: number;
};

export type Biff5Sheet = {
  readonly name: string;
  readonly cells: readonly Biff5Cell[];
  readonly hiddenRows?: readonly number[];
};

export type Biff5Book = {
  readonly sheets: readonly Biff5Sheet[];
  readonly formats?: readonly string[];
  readonly codePage?: number;
  readonly isDate1904?: boolean;
};

/** Writes an .xls of Excel 5 as a Chinese system did: texts in GBK, no merges, which came later. */
export function biff5File(book: Biff5Book): Uint8Array {
  return ole2File({ Book: biff5Stream(book) });
}

/** The same without a container. */
export function biff5Stream(book: Biff5Book): Uint8Array {
  const sheets = book.sheets.map(sheetRecords);
  const sizes = sheets.map(({ length }) => length);
  const length = globals(book, sizes).length;
  const starts = sizes.map((_size, index) =>
    sizes.slice(0, index).reduce((sum, size) => sum + size, length),
  );
  return new Uint8Array(Buffer.concat([globals(book, starts), ...sheets]));
}

function globals(
  { sheets, formats = [], codePage = 936, isDate1904 = false }: Biff5Book,
  starts: readonly number[],
): Buffer {
  return Buffer.concat([
    record(0x0809, u16(0x0500, 0x0005, 0x0dbb, 0x07cc)),
    record(0x0042, u16(codePage)),
    record(0x0022, u16(isDate1904 ? 1 : 0)),
    ...formats.map((format, index) => record(0x041e, u16(firstFormat + index), shortText(format))),
    ...[0, ...formats.map((_format, index) => firstFormat + index)].map((format) =>
      record(0x00e0, u16(0, format, 1, 0x20, 0, 0, 0, 0)),
    ),
    ...sheets.map(({ name }, index) =>
      record(0x0085, u32(starts[index] ?? 0), u16(0), shortText(name)),
    ),
    record(0x000a),
  ]);
}

function sheetRecords({ cells, hiddenRows = [] }: Biff5Sheet): Buffer {
  return Buffer.concat([
    record(0x0809, u16(0x0500, 0x0010, 0x0dbb, 0x07cc)),
    ...hiddenRows.map((row) => record(0x0208, u16(row, 0, 9, 0xff, 0, 0, 0x120, 0))),
    ...cells.map(({ row, column, value, format = 0 }) =>
      typeof value === "number"
        ? record(0x0203, u16(row, column, format), double(value))
        : record(0x0204, u16(row, column, format), longText(value)),
    ),
    record(0x000a),
  ]);
}

/** Numbers below are those of built-in formats. */
const firstFormat = 164;

function record(type: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([u16(type, content.length), content]);
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

function shortText(text: string): Buffer {
  const bytes = encodeGbk(text);
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function longText(text: string): Buffer {
  const bytes = encodeGbk(text);
  return Buffer.concat([u16(bytes.length), bytes]);
}
