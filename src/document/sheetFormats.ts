import type { SheetFormatName } from "./sheetDocument";

/** How a cell looks: centred from top to bottom; what is not named here is as the workbook has it. */
export type SheetFormat = {
  readonly numberFormat: string;
  readonly align: "left" | "centre" | "right";
  readonly wrap: boolean;
  readonly bold: boolean;
  /** The workbook's own size where it is `null`. */
  readonly fontSizePt: number | null;
  /** `RRGGBB`, the workbook's own where it is `null`. */
  readonly fontColour: string | null;
  readonly underline: boolean;
  /** `RRGGBB` */
  readonly fill: string | null;
  /** A thin line around the cell. */
  readonly border: boolean;
};

const plain: SheetFormat = {
  numberFormat: "@",
  align: "left",
  wrap: false,
  bold: false,
  fontSizePt: null,
  fontColour: null,
  underline: false,
  fill: null,
  border: false,
};

const noteColour = "595959";

const inTable: SheetFormat = { ...plain, border: true };
const text: SheetFormat = { ...inTable, wrap: true };
const code: SheetFormat = { ...inTable };
const amount: SheetFormat = { ...inTable, align: "right", numberFormat: "#,##0.00" };
const count: SheetFormat = { ...amount, numberFormat: "#,##0" };
const percent: SheetFormat = { ...amount, numberFormat: "0.00%" };

/** Every format that a `SheetDocument` names. */
export const sheetFormats: Readonly<Record<SheetFormatName, SheetFormat>> = {
  title: { ...plain, bold: true, fontSizePt: 16 },
  note: { ...plain, fontColour: noteColour },
  header: { ...text, align: "centre", bold: true, fill: "D9E2F3" },
  section: { ...inTable, bold: true, fill: "F2F2F2" },
  text,
  remark: { ...text, fontSizePt: 9, fontColour: noteColour },
  code,
  amount,
  count,
  percent,
  link: { ...text, fontColour: "0563C1", underline: true },
  alarm: { ...text, align: "centre", fill: "F8CBAD" },
  attention: { ...text, align: "centre", fill: "FFF2CC" },
  quiet: { ...text, align: "centre" },
};
