import { cellAddress } from "../../../src/grid/address";
import type { Cell, CellArea, Grid } from "../../../src/grid/grid";

/** A printed figure: where it stands, and the fact that it is. */
export type PrintedFact = {
  readonly sheet: string;
  readonly cell: string;
  readonly key: string;
  /** Yuan with two decimals, or a count. */
  readonly value: string;
  /** All of its table that may lose it, as `knob=value`. */
  readonly traits: readonly string[];
  /** The words of its header and of its row. */
  readonly words: readonly string[];
};

/** A sheet that is being filled; places are 0-based. */
export class SheetBuilder {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly facts: {
    row: number;
    column: number;
    fact: Omit<PrintedFact, "sheet" | "cell">;
  }[] = [];

  /** The next free row. */
  get height(): number {
    return this.cells.length;
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    while (this.cells.length <= row) {
      this.cells.push([]);
    }
    const cells = this.cells[row] ?? [];
    while (cells.length < column) {
      cells.push(undefined);
    }
    cells[column] = cell;
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, textCell(text));
  }

  merge(area: CellArea): void {
    if (area.bottom > area.top || area.right > area.left) {
      this.merges.push(area);
    }
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  fact(row: number, column: number, fact: Omit<PrintedFact, "sheet" | "cell">): void {
    this.facts.push({ row, column, fact });
  }

  /** The sheet as a host would see it, with the facts that stand on it. */
  finish(sheet: string, origin: Grid["origin"]): { grid: Grid; facts: readonly PrintedFact[] } {
    const grid: Grid = {
      file: "book.xlsx",
      sheet,
      visibility: "visible",
      origin,
      rows: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: new Set(),
    };
    const facts = this.facts.map(({ row, column, fact }) => ({
      sheet,
      cell: cellAddress(grid, { row, column }),
      ...fact,
    }));
    return { grid, facts };
  }
}

export function textCell(text: string): Cell {
  return { value: text, text, numberFormat: "General", isFormula: false };
}
