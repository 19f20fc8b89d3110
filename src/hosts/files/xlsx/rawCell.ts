import type { CellFormula, CellPosition } from "../../../grid/grid";
import { createFormulaGatherer } from "./formulaGatherer";
import { createTextGatherer } from "./textGatherer";
import type { Attributes } from "./xmlPart";

/** A cell as it is written in a worksheet part, before strings and styles are looked up. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  /** The stored or cached value; null when none is written. */
  readonly raw: string | null;
  readonly isFormula: boolean;
  /** What the formula says, where the part says it of this cell alone. */
  readonly formula: CellFormula | null;
};

/** Gathers what stands between `<c>` and `</c>`. Remembers the formulas that several cells share. */
export class CellGatherer {
  private readonly rich = createTextGatherer();
  private readonly formulas = createFormulaGatherer();
  private cell: OpenCell = openCell({});
  private place: CellPosition = { row: 0, column: 0 };
  private inside: "value" | "formula" | "text" = "text";

  start(attributes: Attributes, place: CellPosition): void {
    this.place = place;
    this.cell = openCell(attributes);
    this.cell.isFormula = this.formulas.isWithinArray(place);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "v") {
      this.inside = "value";
    } else if (name === "is") {
      this.rich.start();
    } else if (name === "f") {
      this.inside = "formula";
      this.cell.isFormula = true;
      this.formulas.start(attributes, this.place);
    } else {
      this.rich.open(name);
    }
  }

  close(name: string): void {
    if (name === "v") {
      this.cell.raw = valueAtEnd(this.cell);
    } else if (name === "is") {
      this.cell.raw = this.rich.finish();
    } else if (name === "f") {
      this.cell.formula = this.formulas.finish();
    } else {
      this.rich.close(name);
      return;
    }
    this.inside = "text";
  }

  text(text: string): void {
    if (this.inside === "value") {
      this.cell.raw = (this.cell.raw ?? "") + text;
    } else if (this.inside === "formula") {
      this.formulas.text(text);
    } else {
      this.rich.text(text);
    }
  }

  finish(): RawCell {
    return this.cell;
  }
}

type OpenCell = { -readonly [Field in keyof RawCell]: RawCell[Field] };

function openCell(attributes: Attributes): OpenCell {
  const { t: type = "n", s: style = "0" } = attributes;
  return { type, style: Number(style), raw: null, isFormula: false, formula: null };
}

/** An empty `<v/>` is an empty text in a cell of text, and no value in any other. */
function valueAtEnd({ type, raw }: RawCell): string | null {
  return raw === null && type === "str" ? "" : raw;
}
