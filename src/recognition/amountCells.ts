import { conceptOf } from "../domain/concepts/concept";
import { keyOf } from "../domain/factKey";
import type {
  Reading,
  ReadValue,
  SheetProblem,
  SheetProblemCode,
  Subject,
} from "../domain/statement";
import { cellAddress } from "../grid/address";
import { type Cell, cellAt, type CellPosition, type Grid } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import { Money } from "../money/money";
import type { AmountUnit } from "../money/units";
import { withoutContradictions } from "./contradictions";
import { storedUnit, writtenUnit } from "./displayedUnit";
import { type CellNumber, type NotANumber, readNumber } from "./readAmount";
import { isAddedUp } from "./withFormulaSums";

/** A cell read as far as it can be before the whole table was seen; one flat record, for there are many. */
export type RawReading = CellPosition & {
  readonly subject: Subject;
  /** Whether it is money; else people or things are counted. */
  readonly isAmount: boolean;
  readonly unit: AmountUnit | null;
  readonly isPartOfList: boolean;
  readonly number: CellNumber | null;
  readonly obstacle: Obstacle | null;
};

/** Why no amount is taken from a cell. */
type Obstacle = NotANumber["code"] | "percent" | "unitUnclear";

/** Where an amount may stand, and of what; the unit of its row or column, else the table's. */
export type AmountPlace = CellPosition & {
  readonly subject: Subject;
  readonly unit: AmountUnit | null | "unclear";
  readonly isPartOfList: boolean;
};

/** Reads the number of one cell, and the unit that it is in. */
export function readAmountCell(grid: Grid, at: AmountPlace): RawReading {
  const { row, column, subject, isPartOfList } = at;
  const cell = cellAt(grid, at);
  const isAmount = conceptOf(subject.concept).kind === "amount";
  const { unit, number, obstacle } = isAmount ? readMoney(cell, at.unit) : readCount(cell);
  return { row, column, subject, isAmount, unit, isPartOfList, number, obstacle };
}

type CellRead = Pick<RawReading, "unit" | "number" | "obstacle">;

function readMoney(cell: Cell, declared: AmountPlace["unit"]): CellRead {
  const { number, obstacle } = numberIn(cell);
  const unit = declared === "unclear" ? null : declared;
  if (number === null) {
    return { unit, number, obstacle };
  }
  const isClear = number.unit !== "count" && declared !== "unclear";
  const own = isClear ? unitIn(cell, number, declared) : "unclear";
  return own === "unclear"
    ? { unit, number: null, obstacle: "unitUnclear" }
    : { unit: own, number, obstacle };
}

function readCount(cell: Cell): CellRead {
  const { number, obstacle } = numberIn(cell);
  return number === null || isCount(number)
    ? { unit: null, number, obstacle }
    : { unit: null, number: null, obstacle: "words" };
}

function numberIn(cell: Cell): Pick<CellRead, "number" | "obstacle"> {
  const read = readNumber(cell);
  if (!read.ok) {
    return { number: null, obstacle: read.error.code };
  }
  const isPercent = typeof cell.value === "number" && numberDisplay(cell.numberFormat).isPercent;
  return isPercent ? { number: null, obstacle: "percent" } : { number: read.value, obstacle: null };
}

function unitIn(cell: Cell, { unit }: CellNumber, declared: AmountUnit | null) {
  return unit === null || unit === "count"
    ? storedUnit(cell, declared)
    : writtenUnit(unit, declared);
}

function isCount({ decimal, unit }: CellNumber): boolean {
  return (unit === null || unit === "count") && Number.isInteger(Number(decimal));
}

/**
 * Turns raw numbers into readings, once the precision in which the table prints is known.
 *
 * A table prints all its amounts alike, so the finest of them tells the step of all; in 万元 nobody
 * prints less than two decimals.
 */
export function settleSteps(
  raw: readonly RawReading[],
  grid: Grid,
): { readonly readings: readonly Reading[]; readonly problems: readonly SheetProblem[] } {
  const decimals = raw.reduce((most, { number }) => Math.max(most, number?.decimals ?? 0), 0);
  const read: Reading[] = [];
  for (const one of raw) {
    const value = valueOf(one, decimals);
    if (value !== null) {
      read.push(readingOf(grid, one, value));
    }
  }
  const { readings, problems } = withoutContradictions(read);
  return {
    readings,
    problems: [...unitMissing(raw, grid), ...problems, ...cellProblems(raw, grid)],
  };
}

/** Said once, at the first number of the table. */
function unitMissing(raw: readonly RawReading[], grid: Grid): readonly SheetProblem[] {
  const first = raw.find(({ number }) => number !== null);
  return first !== undefined && raw.some((one) => one.number !== null && lacksUnit(one))
    ? [problemAt(grid, first, "unitMissing")]
    : [];
}

function lacksUnit(raw: RawReading): boolean {
  return raw.unit === null && raw.isAmount;
}

const severities: Readonly<Partial<Record<SheetProblemCode, SheetProblem["severity"]>>> = {
  unitMissing: "error",
  errorCell: "error",
  blankInside: "info",
  formulaAddedUp: "info",
};

function valueOf(raw: RawReading, decimals: number): ReadValue | null {
  if (raw.obstacle !== null || (raw.number !== null && lacksUnit(raw))) {
    return null;
  }
  if (raw.number === null) {
    return blank;
  }
  if (!raw.isAmount) {
    return { kind: "count", count: Number(raw.number.decimal) };
  }
  const unit = raw.unit ?? "yuan";
  const shown = unit === "yuan" ? decimals : Math.max(2, decimals);
  return { kind: "amount", amount: amountIn(raw.number.decimal, unit), step: stepOf(shown, unit) };
}

/** Nearly half of the cells of a long table: one for all. */
const blank: ReadValue = { kind: "blank" };

function amountIn(decimal: string, unit: AmountUnit): Money {
  return decimal === "0" ? Money.zero : Money.of(decimal, unit);
}

const steps = new Map<AmountUnit, Map<number, Money>>();

/** Steps are few and asked for with every cell: each is made once. */
function stepOf(decimals: number, unit: AmountUnit): Money {
  const known = steps.get(unit)?.get(decimals);
  if (known !== undefined) {
    return known;
  }
  const step = Money.of(`1e-${String(decimals)}`, unit);
  steps.set(unit, (steps.get(unit) ?? new Map<number, Money>()).set(decimals, step));
  return step;
}

function readingOf(grid: Grid, raw: RawReading, value: ReadValue): Reading {
  const { subject, isPartOfList } = raw;
  return {
    key: keyOf(subject),
    subject,
    value,
    isPartOfList,
    isHidden: grid.hiddenRows.has(raw.row) || grid.hiddenColumns.has(raw.column),
    source: {
      file: grid.file,
      sheet: grid.sheet,
      cell: cellAddress(grid, raw),
      text: cellAt(grid, raw).text,
      unit: raw.unit,
    },
  };
}

/** What is wrong with single cells, and after it what was left empty beside amounts. */
function cellProblems(raw: readonly RawReading[], grid: Grid): readonly SheetProblem[] {
  const problems: SheetProblem[] = [];
  const filledRows = new Set<number>();
  for (const one of raw) {
    if (one.obstacle !== null) {
      problems.push(problemAt(grid, one, obstacleCodes[one.obstacle]));
    }
    if (one.number?.isText === true) {
      problems.push(problemAt(grid, one, "textNumber"));
    }
    if (one.number !== null) {
      filledRows.add(one.row);
      if (isAddedUp(cellAt(grid, one))) {
        problems.push(problemAt(grid, one, "formulaAddedUp"));
      }
      if (grid.hiddenRows.has(one.row)) {
        problems.push(problemAt(grid, one, "hiddenRowCounts"));
      }
    }
  }
  const blanks = raw.filter((one) => filledRows.has(one.row) && isEmpty(one, grid));
  return [...problems, ...blanks.map((one) => problemAt(grid, one, "blankInside"))];
}

const obstacleCodes: Readonly<Record<Obstacle, SheetProblemCode>> = {
  words: "cellNotAnAmount",
  percent: "cellNotAnAmount",
  unitUnclear: "cellUnitUnclear",
  date: "cellNotAnAmount",
  errorCell: "errorCell",
  formulaWithoutValue: "formulaWithoutValue",
};

/** An empty cell was not reported, which is not zero; a dash says so itself. */
function isEmpty(raw: RawReading, grid: Grid): boolean {
  return raw.number === null && raw.obstacle === null && cellAt(grid, raw).value === null;
}

function problemAt(grid: Grid, place: CellPosition, code: SheetProblemCode): SheetProblem {
  return {
    code,
    severity: severities[code] ?? "warning",
    file: grid.file,
    sheet: grid.sheet,
    cell: cellAddress(grid, place),
    text: cellAt(grid, place).text,
  };
}
