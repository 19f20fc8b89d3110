import type { ConceptId, GroupName } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import type { LineItem, PrintedKind } from "../domain/statement";

/**
 * One way in which sheets print concepts. Data only.
 *
 * A cell is what its row and its column say together: the concept from one of them, the phase from
 * one of them or from the layout, the line from the row's code or name.
 */
export type Layout = {
  readonly id: string;
  /** Wordings of the title; the longest one found in a table's captions decides. */
  readonly titles: readonly string[];
  /** Words before or after the title that do not make it a table of another calibre. */
  readonly qualifiers?: readonly string[];
  /** The phase where neither row nor column names one. */
  readonly phase: Phase | null;
  /** Label column and its amounts, left to right; one side serves all blocks of a table. */
  readonly sides: readonly [LayoutSide, ...LayoutSide[]];
  /** What a form splits its total into below the table, beside each other and without a phase. */
  readonly splits?: readonly LayoutSplit[];
};

/** A heading such as 按收入性质分 with the labels below it; `concept` is what they make up. */
export type LayoutSplit = {
  readonly concept: ConceptId;
  readonly spellings: readonly string[];
  readonly parts: readonly { readonly concept: ConceptId; readonly spellings: readonly string[] }[];
};

export type LayoutSide = {
  /** Concepts that a column may be about; phases and derived columns are known everywhere. */
  readonly columns?: readonly LayoutColumn[];
  /** Texts above columns that say nothing more than the side itself does: 收入, 人员经费. */
  readonly banners?: readonly string[];
  readonly rows?: readonly LayoutRow[];
  readonly lines?: LayoutLines;
};

export type LayoutColumn =
  | {
      readonly kind: "concept";
      readonly concept: ConceptId;
      readonly spellings?: readonly string[];
      /** A sum of the columns beside it: taken only where each of these is known. */
      readonly needsAll?: true;
    }
  | {
      readonly kind: "rate";
      readonly over: ConceptId;
      readonly spellings: readonly string[];
    };

/** `children` are looked for only below their parent row, where the same words mean something else. */
export type LayoutRow =
  | {
      readonly kind: "concept";
      readonly concept: ConceptId;
      readonly spellings?: readonly string[];
      /** A sum of the rows beside it: taken only where each of these is known. */
      readonly needsAll?: true;
      readonly children?: readonly LayoutRow[];
    }
  | { readonly kind: "phase"; readonly phase: Phase; readonly spellings?: readonly string[] }
  | {
      /** The columns' concepts, taken from another group: 其中：资产购置支出. */
      readonly kind: "group";
      readonly group: GroupName;
      readonly phase: Phase;
      readonly spellings: readonly string[];
    }
  | {
      /** A row that is another concept under each column: 年末财政拨款结转和结余 by budget. */
      readonly kind: "across";
      readonly spellings: readonly string[];
      readonly concepts: Readonly<Partial<Record<ConceptId, ConceptId>>>;
    }
  | {
      /** A rate that stands in a row of its own. */
      readonly kind: "printed";
      readonly printed: PrintedKind;
      readonly left: ConceptId;
      readonly right: ConceptId;
      readonly spellings: readonly string[];
    };

/** Rows of a classification or of a named list. */
export type LayoutLines = {
  readonly kind: LineItem["kind"];
  /** What the rows are about where the column does not say it. */
  readonly concept?: ConceptId;
  /** What the row 合计 is about where it is no member of the lines' own group. */
  readonly total?: Readonly<Partial<Record<ConceptId, ConceptId>>>;
};
