/**
 * A worksheet as a tree, before a host writes it into the workbook that is open.
 *
 * Its first cell is A1. A sheet is written whole: what stood on an earlier one of the same name is
 * replaced, and whether that one may be replaced at all is for the host to know.
 */
export type SheetDocument = {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How many rows and columns stay in sight when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditions: readonly SheetCondition[];
  readonly print: SheetPrint;
};

/** Width in characters of the workbook's own font, as spreadsheets count it. */
export type SheetColumn = { readonly widthChars: number };

/** As high as its texts need. `total`: its cells are printed bold. */
export type SheetRow = {
  readonly cells: readonly SheetCell[];
  readonly emphasis: "none" | "total";
};

/**
 * What a host writes into one cell.
 *
 * - `text` stays text whatever it begins with: `=`, `+`, `-` and `@` too, and digits alone
 * - `number` is decimal text that a spreadsheet keeps exactly
 * - `formula` begins with `=`; names of functions in English, arguments apart by commas, references A1
 */
export type SheetCell =
  | { readonly kind: "empty"; readonly format: SheetFormatName }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly format: SheetFormatName;
      /** Steps by which the text is moved to the right. */
      readonly indent: number;
      readonly link: SheetLink | null;
    }
  | { readonly kind: "number"; readonly decimal: string; readonly format: SheetFormatName }
  | { readonly kind: "formula"; readonly formula: string; readonly format: SheetFormatName };

/** Leads to a cell of the same workbook: `'Sheet 1'!C7`. */
export type SheetLink = { readonly location: string };

/** What a cell is to the reader; `sheetFormats` says how it looks. */
export type SheetFormatName =
  | "title"
  | "note"
  | "header"
  | "section"
  | "text"
  | "remark"
  | "code"
  | "amount"
  | "count"
  | "percent"
  | "link"
  | "alarm"
  | "attention"
  | "quiet";

/**
 * Colours the cells of an area for which a formula is true.
 *
 * `area` is an A1 range; the formula is written for its first cell, and its relative references move
 * along. Of several conditions that are true of a cell, the first of the list counts.
 */
export type SheetCondition = {
  readonly area: string;
  readonly formula: string;
  readonly format: "alarm" | "attention";
};

/** A4. `headerRows` of the sheet, counted from its first, stand on each page. */
export type SheetPrint = {
  readonly orientation: "portrait" | "landscape";
  readonly headerRows: { readonly from: number; readonly to: number };
  /** All columns are shrunk onto one page; pages follow each other downwards only. */
  readonly fit: "pageWidth";
  readonly marginPt: number;
  /** Centred below, in the code that spreadsheets share: `&P` the page, `&N` all pages. */
  readonly footer: string;
};
