import { printFigure } from "./amountsAsPrinted";
import { putCaptions, putNotes, type Surroundings, titleOf } from "./captions";
import type { Form } from "./form";
import type { Look } from "./knobs";
import { putHeader } from "./header";
import { type BodyRow, bodyRows } from "./tableRows";
import { putLabels } from "./rowLabels";
import { type SheetBuilder, textCell } from "./sheetBuilder";
import { type PrintedColumn, type PrintedSide, printedSides } from "./tableColumns";
import { Wording } from "./wording";

/** A table of the corpus with everything that decides its looks. */
export type TableInput = {
  readonly form: Form;
  readonly look: Look;
  readonly title: string;
  readonly around: Surroundings;
};

/** Prints one table below what stands on the sheet already. */
export function layOutTable(sheet: SheetBuilder, { form, look, title, around }: TableInput): void {
  const wording = new Wording(look, around.fiscalYear, around.pick);
  const sides = printedSides(form, look, wording);
  const width = sides.reduce((sum, { columns }) => sum + columns.length, 0);
  const top = titleOf(form, look, around, title);
  putCaptions(sheet, { form, look, title: top, width });
  if (look.emptyRow === "belowTitle") {
    sheet.put(sheet.height, 0, undefined);
  }
  putHeader(sheet, sides, look);
  const traits = traitsOf(form, look, title);
  const painter = new BodyPainter(sheet, { look, wording, traits });
  const rows = bodyRows(form, look);
  rows.forEach((row, index) => {
    const isMiddle = index === Math.floor(rows.length / 2) && index > 0;
    if (look.emptyRow === "insideBody" && isMiddle) {
      sheet.put(sheet.height, 0, undefined);
    }
    painter.row(sides, row, index);
    if (look.hiddenRow === "one" && isMiddle) {
      sheet.hide(sheet.height - 1);
    }
  });
  putNotes(sheet, { form, look, around });
}

function traitsOf(form: Form, look: Look, title: string): readonly string[] {
  const isCoded = form.sides.some(({ labels }) => labels === "coded");
  const knobs = Object.entries(look).filter(
    ([knob]) => knob !== "seed" && (isCoded || !["codes", "codeGroup"].includes(knob)),
  );
  return [...knobs.map(([knob, value]) => `${knob}=${String(value)}`), `titleWords=${title}`];
}

class BodyPainter {
  private lineNumber = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly table: { look: Look; wording: Wording; traits: readonly string[] },
  ) {}

  row(sides: readonly PrintedSide[], rows: BodyRow, index: number): void {
    const at = this.sheet.height;
    this.sheet.put(at, 0, undefined);
    let left = 0;
    sides.forEach((side, sideIndex) => {
      const row = rows[sideIndex];
      if (row !== undefined) {
        const place = { row: at, left };
        const words = putLabels(this.sheet, { side, row, place }, this.table);
        side.columns.forEach((column, offset) => {
          this.cell({ row: at, column: left + offset }, { column, words, index }, row);
        });
      }
      left += side.columns.length;
    });
  }

  private cell(
    place: { row: number; column: number },
    { column, words, index }: { column: PrintedColumn; words: string; index: number },
    row: NonNullable<BodyRow[number]>,
  ): void {
    if (column.use === "lineNumber") {
      this.lineNumber += 1;
      this.sheet.text(place.row, place.column, String(this.lineNumber));
    } else if (column.use === "extra") {
      this.sheet.put(place.row, place.column, extraCell(column.id, index));
    } else if (column.use === "amount") {
      const figure = row.figures[column.id];
      if (figure !== undefined) {
        const { cell, value } = printFigure(figure, this.table.look);
        this.sheet.put(place.row, place.column, cell);
        if (value !== null) {
          this.sheet.fact(place.row, place.column, {
            key: figure.key,
            value,
            traits: this.table.traits,
            words: [...column.words, words],
          });
        }
      }
    }
  }
}

/** What stands in a column that is no figure of the statement: never to be read as one. */
function extraCell(id: string, index: number) {
  if (id === "remark") {
    return index % 3 === 0 ? textCell("见附件说明") : undefined;
  }
  const value = id === "rate" ? 87.5 + index / 100 : 1234.5 + index;
  const text = value.toFixed(2);
  return { value: Number(text), text, numberFormat: "0.00", isFormula: false };
}
