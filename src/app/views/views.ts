/** What the faces show: text made ready, so that a face does no arithmetic and finds no words. */

import type { AmountUnit } from "../../money/units";
import type { MappedColumn, MappedRow, TableMapping } from "../mappings";

/** A cell a face can lead to. */
export type CellLink = { readonly file: string; readonly sheet: string; readonly cell: string };

/** A sheet of one of the files. */
export type SheetPlace = Pick<CellLink, "file" | "sheet">;

export type SeverityView = "error" | "warning" | "info";

/** The page 数据: what was recognised and what was not. */
export type RecognitionView = {
  readonly department: string;
  readonly fiscalYear: string;
  readonly tables: readonly RecognisedTableView[];
  readonly problems: readonly ProblemView[];
  readonly questions: readonly QuestionView[];
  /** Every kind of table that is known, and every unit. */
  readonly layouts: readonly { readonly id: string; readonly label: string }[];
  readonly units: readonly { readonly id: AmountUnit; readonly label: string }[];
  /** Headings of the unit's own words (文字材料). */
  readonly materials: readonly string[];
  readonly factCount: number;
};

/** A table without its figures, of which there may be a hundred thousand. */
export type RecognisedTableView = {
  readonly fingerprint: string;
  readonly title: string;
  readonly place: CellLink;
  readonly range: string;
  readonly unit: string;
  readonly unitId: AmountUnit | null;
  /** The id of the layout it was read by, `null` where it was not read. */
  readonly layout: string | null;
  /** Whether it was read as a person said. */
  readonly isConfirmed: boolean;
  /** The header's first row as the sheet numbers it, and how many rows it has. */
  readonly headerTop: number;
  readonly headerRows: number;
  readonly columns: readonly ColumnView[];
  readonly choices: readonly ColumnChoiceView[];
  /** By side: income and expenditure may be other things. */
  readonly rowChoices: readonly (readonly RowChoiceView[])[];
  /** Header and first rows, to see what the columns hold. */
  readonly sample: readonly SampleRowView[];
  readonly figureCount: number;
  readonly confidence: string;
};

/** One column of a table and what it was taken for. */
export type ColumnView = {
  /** The letters of the sheet's column. */
  readonly column: string;
  readonly header: string;
  readonly use: string;
  readonly isUnknown: boolean;
  /** Which of the table's choices that is; `null` where it is none of them. */
  readonly choice: string | null;
};

/** What a person may say that a column is. */
export type ColumnChoiceView = {
  readonly id: string;
  readonly label: string;
  readonly column: MappedColumn;
};

/** A row of a table; its cells stand in the order of the table's columns. */
export type SampleRowView = {
  readonly number: number;
  readonly part: "header" | "body";
  readonly cells: readonly SampleCellView[];
};

/** `row`: what the row was taken for, where the cell is the label of a row that can be corrected. */
export type SampleCellView = { readonly text: string; readonly row: RowView | null };

/** A row of a table and what it was taken for. */
export type RowView = {
  /** As a mapping knows it. */
  readonly label: string;
  readonly use: string;
  readonly isUnknown: boolean;
  /** Which of its choices that is; `null` where it is none of them. */
  readonly choice: string | null;
  /** What this row alone may be, beside the choices of its side. */
  readonly lines: readonly RowChoiceView[];
  /** The place of its side's choices among the table's. */
  readonly side: number;
};

/** What a person may say that a row is. */
export type RowChoiceView = {
  readonly id: string;
  readonly label: string;
  readonly row: MappedRow;
};

/** Something that only a person can say; a candidate is what its choice adds to the table's mapping. */
export type QuestionView = {
  readonly kind: "unit" | "table" | "copy" | "column" | "row";
  readonly fingerprint: string;
  readonly place: CellLink;
  readonly column: string | null;
  /** The row's label as labels are compared. */
  readonly row: string | null;
  readonly message: string;
  readonly candidates: readonly { readonly label: string; readonly mapping: TableMapping }[];
};

/** One reading: what it was taken for, as printed and in one unit. */
export type FigureView = {
  readonly key: string;
  readonly label: string;
  readonly phase: string;
  readonly printed: string;
  readonly amount: string;
  readonly place: CellLink;
};

export type ProblemView = {
  readonly severity: SeverityView;
  readonly message: string;
  readonly place: CellLink;
};

/** The page 指标. `bar`: 0–100 for drawing only, `null` where there is no rate. */
export type IndicatorView = {
  readonly id: string;
  readonly label: string;
  readonly status: "value" | "undefined" | "missing";
  /** The percent with its sign, or why there is none. */
  readonly value: string;
  readonly bar: number | null;
  readonly isOverFull: boolean;
  readonly numerator: string;
  readonly denominator: string;
  readonly citation: string;
  readonly places: readonly CellLink[];
};

/** The page 问题. */
export type FindingView = {
  readonly id: string;
  readonly rule: string;
  readonly severity: SeverityView;
  readonly message: string;
  readonly citation: string;
  readonly places: readonly CellLink[];
};

/** The page 报告. */
export type ReportView = {
  readonly html: string;
  /** The style sheet that makes the preview look like paper. */
  readonly styles: string;
  /** All that the accountant can fill, with the blanks that she has filled already. */
  readonly fields: readonly BlankView[];
  /** What is still blank. */
  readonly blanks: readonly BlankView[];
  readonly fileName: string;
  /** The style sheet for a program that it is pasted into. */
  readonly pastedStyles: string;
  /** Its words only, for a place that takes no formats. */
  readonly plainText: string;
  /** Headings of the unit's own words that the template has no place for. */
  readonly unusedMaterials: readonly string[];
};

export type BlankView = { readonly id: string; readonly prompt: string; readonly heading: string };

export type TemplateView = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
};

/** A sheet without its rows, and what stands in the cell that was asked for. */
export type SheetView = {
  readonly file: string;
  readonly sheet: string;
  readonly columnNames: readonly string[];
  /** The widest text near the top of each column: a Chinese character counts 1, any other 0.56. */
  readonly columnWidthsEm: readonly number[];
  /** The number that the sheet gives its first row. */
  readonly firstNumber: number;
  readonly rowCount: number;
  /** Empty for an empty cell, and for a place outside. */
  readonly content: string;
};

/**
 * Some rows of a sheet, `from` the place of the first.
 *
 * A merged area that reaches in from above is shown from the first row on, one that reaches out ends
 * with the last.
 */
export type SheetRowsView = { readonly from: number; readonly rows: readonly SheetRowView[] };

export type SheetRowView = {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCellView[];
};

/** `address`: of the cell whose content is shown. `columnSpan`/`rowSpan` 0: covered by a merge. */
export type SheetCellView = {
  readonly address: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
};
