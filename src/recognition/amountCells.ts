import { conceptOf } from "../domain/concepts/concept";
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

/** A cell read as far as it can be before the whole table was seen. */
export type RawReading = {
  readonly at: AmountPlace;
  readonly unit: AmountUnit | null;
  readonly number: CellNumber | null;
  readonly obstacle: Obstacle | null;
};

/** Why no amount is taken from a cell. */
type Obstacle = NotANumber["code"] | "percent" | "unitUnclear";

/** Where an amount may stand, and of what; the unit of its row or column, else the table's. */
export type AmountPlace = {
  readonly place: CellPosition;
  readonly subject: Subject;
  readonly unit: AmountUnit | null | "unclear";
  readonly isPartOfList: boolean;
};

/** Reads the number of one cell, and the unit that it is in. */
export function readAmountCell(grid: Grid, at: AmountPlace): RawReading {
  const cell = cellAt(grid, at.place);
  const read = readNumber(cell);
  const unread = (obstacle: Obstacle | null): RawReading => {
    return { at, unit: at.unit === "unclear" ? null : at.unit, number: null, obstacle };
  };
  if (!read.ok || read.value === null) {
    return unread(read.ok ? null : read.error.code);
  }
  if (typeof cell.value === "number" && numberDisplay(cell.numberFormat).isPercent) {
    return unread("percent");
  }
  const number = read.value;
  if (!isAmount(at)) {
    return isCount(number) ? { at, unit: null, number, obstacle: null } : unread("words");
  }
  const unit =
    number.unit === "count" || at.unit === "unclear" ? "unclear" : unitIn(cell, number, at.unit);
  return unit === "unclear" ? unread("unitUnclear") : { at, unit, number, obstacle: null };
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
  return raw.unit === null && isAmount(raw.at);
}

const severities: Readonly<Partial<Record<SheetProblemCode, SheetProblem["severity"]>>> = {
  unitMissing: "error",
  errorCell: "error",
  blankInside: "info",
  formulaAddedUp: "info",
};

function isAmount({ subject }: AmountPlace): boolean {
  return conceptOf(subject.concept).kind === "amount";
}

function valueOf(raw: RawReading, decimals: number): ReadValue | null {
  if (raw.obstacle !== null || (raw.number !== null && lacksUnit(raw))) {
    return null;
  }
  if (raw.number === null) {
    return blank;
  }
  if (!isAmount(raw.at)) {
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

function readingOf(grid: Grid, { at, unit }: RawReading, value: ReadValue): Reading {
  const { row, column } = at.place;
  return {
    subject: at.subject,
    value,
    isPartOfList: at.isPartOfList,
    isHidden: grid.hiddenRows.has(row) || grid.hiddenColumns.has(column),
    source: {
      file: grid.file,
      sheet: grid.sheet,
      cell: cellAddress(grid, at.place),
      text: cellAt(grid, at.place).text,
      unit: isAmount(at) ? unit : null,
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
      filledRows.add(one.at.place.row);
      if (isAddedUp(cellAt(grid, one.at.place))) {
        problems.push(problemAt(grid, one, "formulaAddedUp"));
      }
      if (grid.hiddenRows.has(one.at.place.row)) {
        problems.push(problemAt(grid, one, "hiddenRowCounts"));
      }
    }
  }
  const blanks = raw.filter((one) => filledRows.has(one.at.place.row) && isEmpty(one, grid));
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
function isEmpty({ at, number, obstacle }: RawReading, grid: Grid): boolean {
  return number === null && obstacle === null && cellAt(grid, at.place).value === null;
}

function problemAt(grid: Grid, { at }: RawReading, code: SheetProblemCode): SheetProblem {
  return {
    code,
    severity: severities[code] ?? "warning",
    file: grid.file,
    sheet: grid.sheet,
    cell: cellAddress(grid, at.place),
    text: cellAt(grid, at.place).text,
  };
}
