/**
 * A report as a tree, before it is a .docx, a page or edit steps.
 *
 * A figure in it knows the fact or indicator it shows (`reference`), never just its text; a blank is
 * something only the accountant can say.
 */
export type ReportDocument = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly provenance: Provenance;
};

export type Block =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly style: ParagraphStyle; readonly runs: readonly Run[] }
  | TableBlock
  | ChartBlock
  | { readonly kind: "pageBreak" };

/** 1 `一、`, 2 `（一）`, 3 `1.`, 4 `（1）` of the official document; the number is part of the text. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** `body`: justified, two characters indented; `note`: small, under a table; `signature`: right. */
export type ParagraphStyle = "body" | "note" | "centred" | "signature";

/** A table with its caption and unit line above. Header rows repeat on each page. */
export type TableBlock = {
  readonly kind: "table";
  readonly caption: readonly Run[];
  /** Stands right-aligned above the table; empty where the table has no unit. */
  readonly unitLine: string;
  readonly columns: readonly TableColumn[];
  readonly headerRows: readonly TableRow[];
  readonly rows: readonly TableRow[];
};

/** `widthShare`: part of the table's width; the shares of a table add up to any positive number. */
export type TableColumn = {
  readonly widthShare: number;
  readonly align: "left" | "centre" | "right";
};

export type TableRow = {
  readonly cells: readonly TableCell[];
  readonly emphasis: "none" | "total";
};

/** A cell covered by a neighbour's span is not listed. */
export type TableCell = {
  readonly runs: readonly Run[];
  readonly columnSpan: number;
  readonly rowSpan: number;
};

/**
 * A waterfall: how one total becomes another. Each change hangs where the bar before it ends.
 *
 * The first and the last bar are totals; the first and all changes add up to the last, exactly.
 */
export type ChartBlock = {
  readonly kind: "chart";
  /** What it is a picture of, the same in each report on these lines. */
  readonly id: string;
  readonly caption: readonly Run[];
  /** Stands right-aligned above the picture. */
  readonly unitLine: string;
  /** Where the picture's axis begins, as decimal text in the chart's unit; below every level. */
  readonly axisStart: string;
  readonly bars: readonly ChartBar[];
  /** What the picture says, in one sentence, for those who do not see it. */
  readonly alternative: string;
};

export type ChartBar = {
  readonly kind: "total" | "increase" | "decrease" | "remainder";
  readonly label: string;
  /** In the chart's unit, as decimal text that loses nothing; a change is signed. */
  readonly value: string;
  /** The same as it is printed. */
  readonly text: string;
  /** The facts that it was computed from, by key. */
  readonly references: readonly string[];
};

export type Run = TextRun | FigureRun | BlankRun | AnswerRun;

export type TextRun = { readonly kind: "text"; readonly text: string };

/** A figure that came from the workbook, alone or computed. */
export type FigureRun = {
  readonly kind: "figure";
  /** Unique in the document, 1, 2, 3 … in reading order. */
  readonly number: number;
  /** The fact's key or the indicator's id. */
  readonly reference: string;
  /** How it is printed, for a later refresh: `amount`, `percent`, `difference` … */
  readonly form: string;
  readonly text: string;
  /** What it is, for people: “公务接待费 决算数”. */
  readonly alias: string;
};

/** A place that only the accountant can fill; `prompt` stands there until then. */
export type BlankRun = { readonly kind: "blank"; readonly id: string; readonly prompt: string };

/** A blank that was filled: by an answer given, by the unit's own words, or by a cause column. */
export type AnswerRun = { readonly kind: "answer"; readonly id: string; readonly text: string };

/** What a draft must know to be verified and refreshed later; travels inside the .docx. */
export type Provenance = {
  readonly productVersion: string;
  readonly template: string;
  readonly fiscalYear: number | null;
  readonly department: string | null;
  readonly workbooks: readonly { readonly file: string; readonly sha256: string }[];
  readonly facts: readonly ProvenanceFact[];
  /** How the report was asked for, where that was not as usual: it is composed again in the same way. */
  readonly settings: Readonly<Record<string, string>>;
};

/** A fact that the report used, or that went into an indicator it used. */
export type ProvenanceFact = {
  readonly key: string;
  readonly label: string;
  readonly yuan: string;
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
};
