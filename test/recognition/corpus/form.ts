import type { Cents, Phase } from "./statement";

/** What one printed cell is to be read as. */
export type Figure =
  | { readonly kind: "amount"; readonly key: string; readonly cents: Cents }
  | { readonly kind: "count"; readonly key: string; readonly count: number };

/** Ways to write one header or label; the official one first. `{Y}` and `{Y-1}` stand for years. */
export type Wordings = readonly [string, ...string[]];

/**
 * One column of amounts. `path`: its headers from top to bottom; neighbours with the same first
 * wordings share that cell.
 */
export type FormColumn = {
  readonly id: string;
  readonly path: readonly Wordings[];
};

export type FormRow = {
  /** The classification code; empty where the row has none. */
  readonly code: string;
  readonly label: Wordings;
  /** Its place in the form's own numbering, as `一、`. */
  readonly numbering?: string;
  readonly role: "line" | "total" | "balance";
  readonly figures: Readonly<Record<string, Figure>>;
};

/** Label columns with the amounts that belong to them. */
export type FormSide = {
  readonly labels: "coded" | "named" | "none";
  /** What stands over the whole side: 收入, 支出, 人员经费. */
  readonly banner: Wordings | null;
  readonly codeHeader: Wordings;
  readonly nameHeader: Wordings;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Whether columns, and rows, may stand in any order. */
  readonly anyColumnOrder: boolean;
};

/** One table of the statement before anybody decided how it looks. */
export type Form = {
  readonly id: string;
  readonly titles: Wordings;
  /** What software puts before the title on a sheet's tab: `GK01 `, `2.15`. */
  readonly tab: string;
  /** The number above the table: 公开01表; empty where such tables bear none. */
  readonly number: string;
  readonly sides: readonly FormSide[];
  readonly note: string;
};

/** The figures of a row, one for each of some columns. */
export function figuresOf<T>(
  items: readonly T[],
  entry: (item: T, index: number) => readonly [string, Figure],
): Readonly<Record<string, Figure>> {
  return Object.fromEntries(items.map(entry));
}

/** An amount of the statement under its key. */
export function amount(concept: string, phase: Phase, cents: Cents): Figure {
  return { kind: "amount", key: `${concept}.${phase}`, cents };
}

/** An amount of a classified line: `generalBudgetExpenditure.2011301.basic.finalAccounts`. */
export function lineAmount(
  concept: string,
  code: string,
  at: { phase: Phase; cents: Cents },
): Figure {
  const [group = "", member = ""] = concept.split(".");
  return { kind: "amount", key: `${group}.${code}.${member}.${at.phase}`, cents: at.cents };
}
