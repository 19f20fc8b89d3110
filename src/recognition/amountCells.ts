import { keyOf } from "../domain/factKey";
import type { Reading, ReadValue, SheetProblem, SheetProblemCode } from "../domain/statement";
import { cellAddress } from "../grid/address";
import { type Cell, cellAt, type CellPosition, type Grid } from "../grid/grid";
import { Money } from "../money/money";
import type { AmountUnit } from "../money/units";
import { type AmountPlace, isForMoney, type Obstacle, readAmountCell } from "./amountCell";
import { withoutContradictions } from "./contradictions";
import type { CellNumber } from "./readAmount";
import { isAddedUp } from "./withFormulaSums";

/**
 * Reads the amounts of one table, cell by cell.
 *
 * A table prints all its amounts alike, so the finest of them tells the step of all, once all are read;
 * in 万元 nobody prints less than two decimals. Nothing else is kept of a cell but its reading: long
 * tables have many.
 */
export class AmountCells {
  private readonly readings: OpenReading[] = [];
  private readonly problems: SheetProblem[] = [];
  private readonly emptyCells: CellPosition[] = [];
  private readonly filledRows = new Set<number>();
  private firstNumber: CellPosition | null = null;
  private lacksUnit = false;
  private decimals = 0;

  constructor(private readonly grid: Grid) {}

  /** @param cell what stands there, where that is only a part of what the cell holds */
  take(at: AmountPlace, cell: Cell = cellAt(this.grid, at)): void {
    const { unit, number, obstacle } = readAmountCell(cell, at);
    if (obstacle !== null) {
      this.problem(obstacleCodes[obstacle], at);
    } else if (number === null) {
      this.keep(at, unit, blank);
      this.noteEmpty(at, cell);
    } else {
      this.noteNumber(at, cell, number);
      this.takeNumber(at, unit, number);
    }
  }

  /** The readings of all cells taken, and what is wrong with them; `repeats`: what a figure is that stands twice. */
  settle(repeats: "mayAgree" | "doubtful"): {
    readonly readings: readonly Reading[];
    readonly problems: readonly SheetProblem[];
  } {
    const steps = new Map<AmountUnit | null, Money>();
    for (const { value, source } of this.readings) {
      if (value.kind === "amount") {
        const step = steps.get(source.unit) ?? stepOf(this.decimals, source.unit ?? "yuan");
        steps.set(source.unit, step);
        value.step = step;
      }
    }
    const { readings, problems } = withoutContradictions(this.readings, repeats);
    const empty = this.emptyCells.filter(({ row }) => this.filledRows.has(row));
    return {
      readings,
      problems: [
        ...this.unitMissing(),
        ...problems,
        ...this.problems,
        ...empty.map((place) => problemAt(this.grid, "blankInside", place)),
      ],
    };
  }

  private takeNumber(at: AmountPlace, unit: AmountUnit | null, { decimal }: CellNumber): void {
    if (!isForMoney(at)) {
      this.keep(at, unit, { kind: "count", count: Number(decimal) });
    } else if (unit === null) {
      this.lacksUnit = true;
    } else {
      this.keep(at, unit, { kind: "amount", amount: amountIn(decimal, unit), step: Money.zero });
    }
  }

  private keep(at: AmountPlace, unit: AmountUnit | null, value: OpenValue): void {
    const { grid } = this;
    this.readings.push({
      key: keyOf(at.subject),
      subject: at.subject,
      value,
      isPartOfList: at.isPartOfList,
      isHidden: grid.hiddenRows.has(at.row) || grid.hiddenColumns.has(at.column),
      source: {
        file: grid.file,
        sheet: grid.sheet,
        cell: cellAddress(grid, at),
        text: cellAt(grid, at).text,
        unit,
      },
    });
  }

  /** An empty cell was not reported, which is not zero; a dash says so itself. */
  private noteEmpty({ row, column }: AmountPlace, { value }: Cell): void {
    if (value === null) {
      this.emptyCells.push({ row, column });
    }
  }

  private noteNumber(at: AmountPlace, cell: Cell, { decimals, isText }: CellNumber): void {
    this.decimals = Math.max(this.decimals, decimals);
    this.firstNumber ??= at;
    this.filledRows.add(at.row);
    if (isText) {
      this.problem("textNumber", at);
    }
    if (isAddedUp(cell)) {
      this.problem("formulaAddedUp", at);
    }
    if (this.grid.hiddenRows.has(at.row)) {
      this.problem("hiddenRowCounts", at);
    }
  }

  /** Said once, at the first number of the table. */
  private unitMissing(): readonly SheetProblem[] {
    return this.lacksUnit && this.firstNumber !== null
      ? [problemAt(this.grid, "unitMissing", this.firstNumber)]
      : [];
  }

  private problem(code: SheetProblemCode, place: CellPosition): void {
    this.problems.push(problemAt(this.grid, code, place));
  }
}

/** A reading whose step is set when the table was read to its end. */
type OpenReading = Omit<Reading, "value"> & { readonly value: OpenValue };

type OpenValue =
  | Exclude<ReadValue, { kind: "amount" }>
  | { readonly kind: "amount"; readonly amount: Money; step: Money };

/** Nearly half of the cells of a long table: one for all. */
const blank: OpenValue = { kind: "blank" };

function amountIn(decimal: string, unit: AmountUnit): Money {
  return decimal === "0" ? Money.zero : Money.of(decimal, unit);
}

function stepOf(decimals: number, unit: AmountUnit): Money {
  const shown = unit === "yuan" ? decimals : Math.max(2, decimals);
  return Money.of(`1e-${String(shown)}`, unit);
}

const obstacleCodes: Readonly<Record<Obstacle, SheetProblemCode>> = {
  words: "cellNotAnAmount",
  percent: "cellNotAnAmount",
  unitUnclear: "cellUnitUnclear",
  date: "cellNotAnAmount",
  errorCell: "errorCell",
  formulaWithoutValue: "formulaWithoutValue",
};

const severities: Readonly<Partial<Record<SheetProblemCode, SheetProblem["severity"]>>> = {
  unitMissing: "error",
  errorCell: "error",
  blankInside: "info",
  formulaAddedUp: "info",
};

function problemAt(grid: Grid, code: SheetProblemCode, place: CellPosition): SheetProblem {
  return {
    code,
    severity: severities[code] ?? "warning",
    file: grid.file,
    sheet: grid.sheet,
    cell: cellAddress(grid, place),
    text: cellAt(grid, place).text,
  };
}
