import type { Material, SheetProblem, Statement } from "../domain/statement";
import type { AmountUnit } from "../money/units";
import type { ColumnUse } from "./columns";
import type { LayoutSide } from "./layout";
import type { MappedColumn, MappedRow } from "./mapping";
import type { RowUse } from "./rows";

/** Everything that was recognised in one or more workbooks. */
export type Recognition = {
  readonly fiscalYear: number | null;
  readonly department: string | null;
  readonly statements: readonly Statement[];
  readonly materials: readonly Material[];
  readonly problems: readonly SheetProblem[];
  /** Every table that was found, understood or not, as a person may correct it. */
  readonly tables: readonly TakenTable[];
  /** What only a person can say; worked out when asked, since unknown tables are tried every way. */
  readonly questions: () => readonly Question[];
};

/** How one table was taken. */
export type TakenTable = {
  readonly fingerprint: string;
  readonly file: string;
  readonly sheet: string;
  /** Of header and body, in A1 notation. */
  readonly range: string;
  readonly title: string;
  /** The first row of the header as the sheet numbers it, and how many rows the header has. */
  readonly headerTop: number;
  readonly headerRows: number;
  readonly columns: readonly TakenColumn[];
  /** The rows that a person may correct. */
  readonly rows: readonly TakenRow[];
  /** What was read; `null` where it is not known, or a person said that it is not to be read. */
  readonly statement: Statement | null;
  /** Whether a person's words were used. */
  readonly isConfirmed: boolean;
};

export type TakenColumn = {
  /** The letters of the sheet's column. */
  readonly column: string;
  readonly header: string;
  readonly use: ColumnUse;
};

export type TakenRow = {
  /** As labels are compared; a mapping knows the row by it. */
  readonly label: string;
  /** Where it stands. */
  readonly cell: string;
  readonly use: RowUse;
  /** What the rows of its side may be. */
  readonly side: LayoutSide;
  /** The lines of a classification that its code or its name could be, worked out when asked. */
  readonly codes: () => readonly string[];
};

/** Something that is not read until a person says what it is; candidates with the likeliest first. */
export type Question = {
  /** Of the table. */
  readonly fingerprint: string;
  /** What the answer would settle. */
  readonly problem: SheetProblem;
} & (
  | { readonly kind: "unit"; readonly candidates: readonly AmountUnit[] }
  | { readonly kind: "table"; readonly candidates: readonly string[] }
  /** Which of two tables is to be read, by their places. */
  | { readonly kind: "copy"; readonly candidates: readonly string[] }
  | {
      readonly kind: "column";
      readonly column: string;
      readonly candidates: readonly MappedColumn[];
    }
  | { readonly kind: "row"; readonly row: string; readonly candidates: readonly MappedRow[] }
);
