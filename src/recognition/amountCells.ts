import { conceptOf } from "../domain/concepts/concept";
import type {
  Reading,
  ReadValue,
  SheetProblem,
  SheetProblemCode,
  Subject,
} from "../domain/statement";
import { cellAddress } from "../grid/address";
import { type Cell, cellAt, type CellPosition } from "../grid/grid";
import { Money } from "../money/money";
import type { AmountUnit } from "../money/units";
import { withoutContradictions } from "./contradictions";
import { type CellNumber, type NotANumber, readNumber } from "./readAmount";
import type { BodyInput } from "./bodyInput";

/** A cell read as far as it can be before the whole table was seen. */
export type RawReading = {
  readonly place: CellPosition;
  readonly subject: Subject;
  readonly cell: Cell;
  readonly unit: AmountUnit | null;
  readonly isPartOfList: boolean;
  readonly number: CellNumber | null;
  readonly obstacle: NotANumber["code"] | null;
};

type AmountPlace = {
  readonly place: CellPosition;
  readonly subject: Subject;
  readonly unit: AmountUnit | null;
  readonly isPartOfList: boolean;
};

/** Reads the number of one cell; the column's own unit goes before the table's. */
export function readAmountCell(input: BodyInput, at: AmountPlace): RawReading {
  const cell = cellAt(input.block.grid, at.place);
  const read = readNumber(cell);
  return {
    ...at,
    cell,
    unit: at.unit ?? input.unit,
    number: read.ok ? read.value : null,
    obstacle: read.ok ? null : read.error.code,
  };
}

/**
 * Turns raw numbers into readings, once the precision in which the table prints is known.
 *
 * A table prints all its amounts alike, so the finest of them tells the step of all; in 万元 nobody
 * prints less than two decimals.
 */
export function settleSteps(
  raw: readonly RawReading[],
  input: BodyInput,
): { readonly readings: readonly Reading[]; readonly problems: readonly SheetProblem[] } {
  const decimals = raw.reduce((most, { number }) => Math.max(most, number?.decimals ?? 0), 0);
  const needsUnit = raw.some((one) => one.number !== null && one.unit === null && isAmount(one));
  const readable = raw.filter((one) => !isAmount(one) || one.unit !== null || one.number === null);
  const { readings, problems: contradictions } = withoutContradictions(
    readable.flatMap((one) => {
      const value = valueOf(one, decimals);
      return value === null ? [] : [readingOf(input, one, value)];
    }),
  );
  const problems = [
    ...raw.flatMap((one) => problemsOf(input, one)),
    ...blanksInside(raw).map((one) => problemAt(input, one, "blankInside")),
  ];
  const first = raw.find((one) => one.number !== null);
  const missing = needsUnit && first !== undefined ? [problemAt(input, first, "unitMissing")] : [];
  return { readings, problems: [...missing, ...contradictions, ...problems] };
}

const severities: Readonly<Partial<Record<SheetProblemCode, SheetProblem["severity"]>>> = {
  unitMissing: "error",
  errorCell: "error",
  blankInside: "info",
};

function isAmount({ subject }: RawReading): boolean {
  return conceptOf(subject.concept).kind === "amount";
}

function valueOf(raw: RawReading, decimals: number): ReadValue | null {
  if (raw.obstacle !== null) {
    return null;
  }
  if (raw.number === null) {
    return { kind: "blank" };
  }
  if (!isAmount(raw)) {
    const count = Number(raw.number.decimal);
    return Number.isInteger(count) ? { kind: "count", count } : null;
  }
  const unit = raw.unit ?? "yuan";
  const shown = unit === "yuan" ? decimals : Math.max(2, decimals);
  return { kind: "amount", amount: amountIn(raw.number.decimal, unit), step: stepOf(shown, unit) };
}

function amountIn(decimal: string, unit: AmountUnit): Money {
  return decimal === "0" ? Money.zero : Money.of(decimal, unit);
}

const steps = new Map<string, Money>();

/** Steps are few and asked for with every cell: each is made once. */
function stepOf(decimals: number, unit: AmountUnit): Money {
  const name = `${unit} ${String(decimals)}`;
  const step = steps.get(name) ?? Money.of(`1e-${String(decimals)}`, unit);
  steps.set(name, step);
  return step;
}

function readingOf({ block }: BodyInput, raw: RawReading, value: ReadValue): Reading {
  const { grid } = block;
  return {
    subject: raw.subject,
    value,
    isPartOfList: raw.isPartOfList,
    isHidden: grid.hiddenRows.has(raw.place.row) || grid.hiddenColumns.has(raw.place.column),
    source: {
      file: grid.file,
      sheet: grid.sheet,
      cell: cellAddress(grid, raw.place),
      text: raw.cell.text,
      unit: isAmount(raw) ? raw.unit : null,
    },
  };
}

/** Empty cells beside amounts of their row: not reported, which is not zero. */
function blanksInside(raw: readonly RawReading[]): readonly RawReading[] {
  const rowsWithAmounts = new Set(
    raw.filter(({ number }) => number !== null).map(({ place }) => place.row),
  );
  return raw.filter(
    ({ number, obstacle, cell, place }) =>
      number === null && obstacle === null && cell.value === null && rowsWithAmounts.has(place.row),
  );
}

function problemsOf(input: BodyInput, raw: RawReading): readonly SheetProblem[] {
  const codes: Readonly<Record<NotANumber["code"], SheetProblemCode>> = {
    words: "cellNotAnAmount",
    date: "cellNotAnAmount",
    errorCell: "errorCell",
    formulaWithoutValue: "formulaWithoutValue",
  };
  const { grid } = input.block;
  const found: SheetProblemCode[] = raw.obstacle === null ? [] : [codes[raw.obstacle]];
  if (raw.number?.isText === true) {
    found.push("textNumber");
  }
  if (raw.number !== null && grid.hiddenRows.has(raw.place.row)) {
    found.push("hiddenRowCounts");
  }
  return found.map((code) => problemAt(input, raw, code));
}

function problemAt({ block }: BodyInput, raw: RawReading, code: SheetProblemCode): SheetProblem {
  const { file, sheet } = block.grid;
  const cell = cellAddress(block.grid, raw.place);
  const severity = severities[code] ?? "warning";
  return { code, severity, file, sheet, cell, text: raw.cell.text };
}
