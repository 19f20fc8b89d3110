import { isDateFormat } from "../grid/dateFormat";
import { type Cell, cellAt, type CellPosition, type Grid } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import { Money } from "../money/money";
import { type Addend, plainSum } from "./plainSum";
import { unitBehindNumber } from "./units";

/**
 * Works out the formulas of workbooks that only add up cells; exactly, and each once.
 *
 * An addend is a plain number, another such formula, or blank, which adds nothing. Beside a text, an
 * error, a date, a percent, a number with a unit or scale of its own, a formula of another kind or one
 * that leads back to itself there is no sum.
 */
export class FormulaSums {
  /** `null` where two sheets share file and name. */
  private readonly sheets = new Map<string, Grid | null>();
  private readonly known = new Map<Grid, Map<number, KnownSum>>();
  private looks = 0;

  constructor(grids: readonly Grid[]) {
    for (const grid of grids) {
      const name = sheetName(grid.file, grid.sheet);
      this.sheets.set(name, this.sheets.has(name) ? null : grid);
    }
  }

  /** What the formula of a cell adds up to; null where it is no plain sum. */
  sumAt(at: CellOnSheet): Money | null {
    if (this.knownAt(at) === undefined) {
      this.settle(at);
    }
    const sum = this.knownAt(at);
    return sum instanceof Money ? sum : null;
  }

  /** With a stack of its own: a running total can be as long as its sheet. */
  private settle(first: CellOnSheet): void {
    const stack = [this.opened(first)];
    for (let sum = stack.pop(); sum !== undefined; sum = stack.pop()) {
      const needed = this.goOn(sum);
      if (needed !== null) {
        stack.push(sum, this.opened(needed));
      }
    }
  }

  private opened(at: CellOnSheet): OpenSum {
    this.keep(at, "open");
    const { formula, numberFormat } = cellAt(at.grid, at);
    const { origin } = at.grid;
    const onSheet = { row: origin.row + at.row, column: origin.column + at.column };
    const addends = formula === undefined ? null : plainSum(formula, onSheet);
    const cells =
      addends === null || !isPlain(numberFormat) ? null : this.cellsOf(at.grid, addends);
    return { at, cells, waitsFor: null, total: Money.zero };
  }

  /** Adds what is known. Gives the formula that has to be settled before, or null when this one is. */
  private goOn(sum: OpenSum): CellOnSheet | null {
    let cell = sum.waitsFor ?? nextOf(sum.cells);
    while (cell !== "end") {
      const addend = cell === "unknown" ? "none" : this.addendAt(cell);
      if (cell !== "unknown" && addend === undefined) {
        sum.waitsFor = cell;
        return cell;
      }
      if (!(addend instanceof Money)) {
        this.keep(sum.at, "none");
        return null;
      }
      sum.total = addend.isZero ? sum.total : sum.total.plus(addend);
      cell = nextOf(sum.cells);
    }
    this.keep(sum.at, sum.total);
    return null;
  }

  private addendAt(at: CellOnSheet): KnownSum | undefined {
    const { value, formula, numberFormat, isFormula } = cellAt(at.grid, at);
    if (formula !== undefined) {
      return this.knownAt(at);
    }
    if (value === null && !isFormula) {
      return Money.zero;
    }
    return typeof value === "number" && isPlain(numberFormat) ? Money.of(value) : "none";
  }

  /** The filled cells of all addends; whole columns end with what the sheet uses. */
  private *cellsOf(own: Grid, addends: readonly Addend[]): Generator<CellOnSheet | "unknown"> {
    for (const { sheet, area } of addends) {
      const grid = sheet === null ? own : this.sheets.get(sheetName(own.file, sheet));
      if (grid === null || grid === undefined) {
        yield "unknown";
        return;
      }
      const { origin, rows } = grid;
      const bottom = Math.min(area.bottom - origin.row, rows.length - 1);
      for (let row = Math.max(0, area.top - origin.row); row <= bottom; row += 1) {
        const right = Math.min(area.right - origin.column, (rows[row]?.length ?? 0) - 1);
        for (let column = Math.max(0, area.left - origin.column); column <= right; column += 1) {
          this.looks += 1;
          if (this.looks > mostLooks) {
            yield "unknown";
          }
          if (rows[row]?.[column] !== undefined) {
            yield { grid, row, column };
          }
        }
      }
    }
  }

  private knownAt({ grid, row, column }: CellOnSheet): KnownSum | undefined {
    return this.known.get(grid)?.get(row * widestSheet + column);
  }

  private keep({ grid, row, column }: CellOnSheet, sum: KnownSum): void {
    const ofGrid = this.known.get(grid) ?? new Map<number, KnownSum>();
    this.known.set(grid, ofGrid.set(row * widestSheet + column, sum));
  }
}

/** A cell by its place on a grid. */
export type CellOnSheet = CellPosition & { readonly grid: Grid };

/** `open` while it is being added up: who meets it then goes round in a circle. */
type KnownSum = Money | "none" | "open";

type OpenSum = {
  readonly at: CellOnSheet;
  /** `null` for a formula that is no plain sum. */
  readonly cells: Iterator<CellOnSheet | "unknown"> | null;
  waitsFor: CellOnSheet | null;
  total: Money;
};

function nextOf(cells: OpenSum["cells"]): CellOnSheet | "unknown" | "end" {
  if (cells === null) {
    return "unknown";
  }
  const next = cells.next();
  return next.done === true ? "end" : next.value;
}

/** Many formulas over many cells each would take hours; those of any real workbook take fewer looks. */
const mostLooks = 2_000_000;

const widestSheet = 16_384;

/** Whether a number is shown as it is stored, in the unit of its table. */
function isPlain(numberFormat: Cell["numberFormat"]): boolean {
  const { scale, isPercent, words } = numberDisplay(numberFormat);
  const isScaled = scale !== 0 || isPercent || unitBehindNumber(words) !== null;
  return !isScaled && !isDateFormat(numberFormat);
}

function sheetName(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}
