import type { SheetCell, SheetDocument } from "../../src/document/sheetDocument";
import { cellPosition } from "../../src/grid/address";
import { cellAt, type Grid, isCellError } from "../../src/grid/grid";
import { evaluateFormula, type Value } from "./evaluateFormula";

/** A written sheet as a spreadsheet would show it beside the sheets of its workbook. */
export class ComputedSheet {
  constructor(
    readonly sheet: SheetDocument,
    private readonly workbook: readonly Grid[],
  ) {}

  /** The value of a cell by its A1 name on the written sheet. */
  value(name: string): Value {
    const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const cell = this.sheet.rows[Number(row) - 1]?.cells[column.charCodeAt(0) - 65];
    return cell === undefined ? null : this.valueOf(cell);
  }

  valueOf(cell: SheetCell): Value {
    switch (cell.kind) {
      case "empty":
        return null;
      case "text":
        return cell.text;
      case "number":
        return Number(cell.decimal);
      case "formula":
        return this.compute(cell.formula);
    }
  }

  /** The rows below the header, cells apart by `|`; percents to eight decimals. */
  lines(): readonly string[] {
    return this.sheet.rows
      .slice(this.sheet.frozen.rows)
      .map(({ cells }) => cells.map((cell) => shown(this.valueOf(cell))).join("|"));
  }

  compute(formula: string): Value {
    return evaluateFormula(formula, (reference) => this.lookup(reference));
  }

  /** The colour of a cell: of the first condition that is true of it. */
  colour(name: string): "alarm" | "attention" | null {
    const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const found = this.sheet.conditions.find(({ area, formula }) => {
      const [, first = "", top = "", bottom = ""] = /^([A-Z])(\d+):\1(\d+)$/.exec(area) ?? [];
      const isInside =
        first === column && Number(row) >= Number(top) && Number(row) <= Number(bottom);
      // relative references move along with the row
      const moved = formula.replace(
        /\b([A-Z])(\d+)\b/g,
        (_all, letter: string, digits: string) =>
          `${letter}${String(Number(digits) + Number(row) - Number(top))}`,
      );
      return isInside && this.compute(moved) === true;
    });
    return found?.format ?? null;
  }

  private lookup(reference: string): Value {
    const [, quoted = "", cell = ""] = /^'(.*)'!([A-Z]+\d+)$/.exec(reference) ?? [];
    if (cell === "") {
      return this.value(reference);
    }
    const name = quoted.replace(/''/g, "'");
    const grid = this.workbook.find(({ sheet }) => sheet === name);
    if (grid === undefined) {
      throw new Error(`#REF! ${name}`);
    }
    const { value } = cellAt(grid, cellPosition(grid, cell));
    return isCellError(value) ? value.error : value;
  }
}

function shown(value: Value): string {
  return typeof value === "number" ? String(Math.round(value * 1e8) / 1e8) : String(value ?? "");
}
