import type { Money } from "../money/money";
import type { AmountUnit } from "../money/units";
import type { ConceptId } from "./concepts/index";
import type { Phase } from "./phase";

/** Where something stands: a file, a sheet, a cell in A1 notation, and what the sheet shows there. */
export type Source = {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly unit: AmountUnit | null;
};

/** The row of a classification, of a list of units or of a named list that an amount belongs to. */
export type LineItem = {
  /** The code of its kind, or the name itself where the list has no codes. */
  readonly id: string;
  /** `unit`: one of the units (预算单位) that make up the department. */
  readonly kind: "functional" | "economic" | "named" | "unit";
  readonly name: string;
};

/** What one amount is: concept × phase, and its line where the row is one of many. */
export type Subject = {
  readonly concept: ConceptId;
  readonly phase: Phase;
  readonly item: LineItem | null;
};

/**
 * What stood in the cell. `blank`: empty or a dash, which is not zero; it says that the sheet lists the
 * line. `step` is one unit of the last digit that the table prints, in yuan.
 */
export type ReadValue =
  | { readonly kind: "amount"; readonly amount: Money; readonly step: Money }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "blank" };

/**
 * One cell understood. `key` is its subject's as text, made once: every stage looks it up.
 * `isPartOfList`: it stands below 其中 or 主要包括, where not all parts are listed.
 */
export type Reading = {
  readonly key: string;
  readonly subject: Subject;
  readonly value: ReadValue;
  readonly isPartOfList: boolean;
  readonly isHidden: boolean;
  readonly source: Source;
};

/** A derived figure that the sheet prints beside its amounts; read for checking only. */
export type PrintedFigure = {
  readonly kind: PrintedKind;
  /** `left` minus, or over, `right`. */
  readonly left: Subject;
  readonly right: Subject;
  /** Percents as percent (`171.98`), differences in yuan; exact decimal text, and its last digit's size. */
  readonly value: string;
  readonly step: string;
  readonly source: Source;
};

/** `difference` left − right · `growth` (left − right) ÷ right · `rate` left ÷ right. */
export type PrintedKind = "difference" | "growth" | "rate";

/** Words of the unit on why a line differs, from a 原因 column. */
export type WrittenCause = {
  readonly subject: Subject;
  /** What the final accounts differ from, where its words or its table say it. */
  readonly base: CauseBase | null;
  readonly text: string;
  readonly source: Source;
};

/** What a cause may set final accounts against. `opening`: the same year's opening balance. */
export type CauseBase = "originalBudget" | "adjustedBudget" | "priorYearFinalAccounts" | "opening";

/** The unit's own words under a heading, from the sheet 文字材料. */
export type Material = { readonly heading: string; readonly text: string; readonly source: Source };

/** A table that was understood. `range` in A1 notation; `confidence` 0–1. */
export type Statement = {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly layout: string;
  readonly unit: AmountUnit | null;
  readonly confidence: number;
  readonly readings: readonly Reading[];
  readonly printed: readonly PrintedFigure[];
  readonly causes: readonly WrittenCause[];
};

/** Something on a sheet that could not be taken as it stands, with its place. */
export type SheetProblem = {
  readonly code: SheetProblemCode;
  readonly severity: "error" | "warning" | "info";
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The text that was met, for the sentence. */
  readonly text: string;
};

export type SheetProblemCode =
  | "unitMissing"
  | "tableNotUnderstood"
  | "columnNotUnderstood"
  | "rowNotUnderstood"
  | "codeUnclear"
  | "codeContradictsName"
  | "governmentEconomicCode"
  | "cellNotAnAmount"
  | "cellUnitUnclear"
  | "mergedAmount"
  | "magnitudeConflict"
  | "tablesDisagree"
  | "errorCell"
  | "textNumber"
  | "blankInside"
  | "hiddenRowCounts"
  | "formulaWithoutValue"
  | "formulaAddedUp"
  | "hiddenSheetSkipped"
  | "figureTwice"
  | "causeOfSeveral"
  | "unitConflict"
  | "unitBorrowed"
  | "otherYear"
  | "otherDepartment"
  | "fiscalYearMissing";
