import { type CellArea, type Grid } from "../../../src/grid/grid";
import { cellAddress } from "../../../src/grid/address";
import { drawGrid, merge } from "../../support/drawGrid";
import type { Cents } from "./accounts";

/** One cell of a table: words, or a figure that a test can find again by its mark. */
export type CellOf =
  | string
  | { readonly mark: string; readonly cents: Cents }
  | { readonly mark: string; readonly count: number }
  | { readonly mark: string; readonly text: string };

/** How a table writes its figures. */
export type Writing = {
  readonly unit: "元" | "万元";
  readonly zeros: "zero" | "dash" | "blank";
};

/** A sheet that is being drawn, row by row. */
export class Drawing {
  private readonly rows: string[][] = [];
  private readonly merges: CellArea[] = [];
  private readonly hidden = new Set<number>();
  private readonly marks = new Map<string, { readonly row: number; readonly column: number }>();

  constructor(
    readonly sheet: string,
    readonly writing: Writing,
    readonly year: number,
  ) {}

  /** Adds a row and tells its index. */
  row(...cells: readonly CellOf[]): number {
    const row = this.rows.length;
    this.rows.push(
      cells.map((cell, column) => {
        if (typeof cell === "string") {
          return cell;
        }
        this.marks.set(cell.mark, { row, column });
        return figureText(cell, this.writing);
      }),
    );
    return row;
  }

  /** The title and the line of unit above a table of some columns. */
  heading(title: string, width: number): void {
    this.row(title, ...blanks(width - 1));
    this.merge(this.rows.length - 1, 0, this.rows.length - 1, width - 1);
    this.row("部门：示例市商贸发展局", ...blanks(width - 2), `单位：${this.writing.unit}`);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push(merge(top, left, bottom, right));
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  /** The same sheet with another text where a mark stands. */
  withText(mark: string, change: (text: string) => string): Drawing {
    const at = this.placeOf(mark);
    const copy = new Drawing(this.sheet, this.writing, this.year);
    this.rows.forEach((cells, row) => {
      copy.rows.push(
        cells.map((text, column) => (row === at.row && column === at.column ? change(text) : text)),
      );
    });
    copy.merges.push(...this.merges);
    this.hidden.forEach((row) => copy.hidden.add(row));
    this.marks.forEach((place, name) => copy.marks.set(name, place));
    return copy;
  }

  /** Where a mark stands, in A1 notation. */
  addressOf(mark: string): string {
    return cellAddress(this.grid(), this.placeOf(mark));
  }

  /** The sheet as a host would see it, in the workbook of its year. */
  grid(): Grid {
    const drawn = this.rows.map((cells) => cells.join(" | ")).join("\n");
    return drawGrid(`\n${drawn}\n`, {
      file: `${String(this.year)}年决算.xlsx`,
      sheet: this.sheet,
      merges: this.merges,
      hiddenRows: this.hidden,
    });
  }

  private placeOf(mark: string): { readonly row: number; readonly column: number } {
    const place = this.marks.get(mark);
    if (place === undefined) {
      throw new Error(`${this.sheet} has no ${mark}: ${[...this.marks.keys()].join(" ")}`);
    }
    return place;
  }
}

export function blanks(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => "");
}

function figureText(cell: Exclude<CellOf, string>, writing: Writing): string {
  if ("text" in cell) {
    return cell.text;
  }
  return "count" in cell ? String(cell.count) : amountText(cell.cents, writing);
}

const centsPerStep = { 元: 1, 万元: 10_000 } as const;

/** An amount at two decimals of its unit, half up. */
function amountText(cents: Cents, { unit, zeros }: Writing): string {
  const steps = Math.round(cents / centsPerStep[unit]);
  if (steps === 0 && zeros !== "zero") {
    return zeros === "dash" ? "—" : "";
  }
  const digits = String(Math.abs(steps)).padStart(3, "0");
  return `${steps < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
