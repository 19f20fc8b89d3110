import fc from "fast-check";
import { forms } from "./forms/index";

/**
 * Everything in which two sheets with the same figures may differ, each independent of the others; the
 * plainest value first, so that a failure shrinks towards it.
 */
export const tableKnobs = {
  form: forms.map(({ id }) => id),
  title: [
    "year",
    "plain",
    "departmentAndYear",
    "numberAbove",
    "numberBehind",
    "numbered",
    "departmentLine",
    "tabOnly",
  ],
  tab: ["plain", "title", "exported", "exportedWithNumber"],
  unit: ["tenThousandYuan", "yuan", "thousandYuan"],
  unitPlace: ["aboveRight", "aboveLeft", "below", "header", "title", "workbook"],
  unitLine: ["plain", "amount", "halfWidth", "measure", "bracketed", "currency"],
  decimals: ["two", "exact"],
  numbers: ["numbers", "grouped", "formulas", "text", "groupedText", "fullWidthText"],
  negatives: ["minus", "brackets"],
  zeros: ["zero", "dash", "blank"],
  codes: [
    "oneCell",
    "threeColumns",
    "hyphenated",
    "numeric",
    "glued",
    "gluedWithSpace",
    "lostZeros",
    "nameOnly",
  ],
  total: ["printed", "first", "last", "none"],
  headerStyle: ["plain", "spaced", "lineBreaks", "fullWidth", "numbered"],
  headerMerges: ["merged", "lost"],
  codeGroup: ["none", "item"],
  totalPlace: ["name", "code"],
  phaseHeader: ["none", "above", "below"],
  columnNumbers: ["none", "labelled", "bare"],
  lineNumbers: ["none", "beside"],
  labels: ["plain", "numbered", "indented", "spaced"],
  columnOrder: ["printed", "reversed", "rotated"],
  extraColumn: ["none", "remark", "unknown", "delta", "halfYear", "rate", "variance"],
  emptyRow: ["none", "belowTitle", "insideBody", "belowHeader"],
  hiddenRow: ["none", "one"],
  note: ["none", "below", "two"],
  wording: ["official", "varied"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const workbookKnobs = {
  arrangement: ["sheetEach", "stacked", "stackedTight"],
  otherSheets: ["none", "contents", "cover", "instructions"],
  origin: ["first", "offset"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Values<Knobs extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Knob in keyof Knobs]: Knobs[Knob][number];
};

/** What makes a table ambiguous, so that nobody may take its figures without asking. */
export type Flaw = "noUnit" | "twoUnits" | "secondBudget" | "secondFinalAccounts";

/** How one table looks; `seed` chooses among wordings. */
export type Look = Values<typeof tableKnobs> & { readonly seed: number; readonly flaw?: Flaw };

/** How a workbook looks. */
export type Variant = Values<typeof workbookKnobs> & {
  readonly fiscalYear: number;
  readonly tables: readonly Look[];
};

/** Random looks for one table. */
export const looks: fc.Arbitrary<Look> = fc.record({
  ...arbitrariesOf(tableKnobs),
  seed: fc.nat(),
});

/** Random looks for workbooks of one or two tables. */
export const variants: fc.Arbitrary<Variant> = fc.record({
  ...arbitrariesOf(workbookKnobs),
  fiscalYear: fc.constantFrom(2023, 2019, 2021, 2024),
  tables: fc.uniqueArray(looks, { minLength: 1, maxLength: 2, selector: ({ form }) => form }),
});

function arbitrariesOf<Knobs extends Readonly<Record<string, readonly string[]>>>(
  knobs: Knobs,
): { [Knob in keyof Knobs]: fc.Arbitrary<Knobs[Knob][number]> } {
  const entries = Object.entries(knobs).map(([knob, values]) => [knob, fc.constantFrom(...values)]);
  return Object.fromEntries(entries) as {
    [Knob in keyof Knobs]: fc.Arbitrary<Knobs[Knob][number]>;
  };
}
