import { keyOf } from "../../src/domain/factKey";
import type { Recognition } from "../../src/recognition/recognition";
import type { Grid } from "../../src/grid/grid";
import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "./drawGrid";

/** Recognises a drawn sheet of a workbook on 2019, unless its titles say otherwise. */
export function recogniseDrawing(drawing: string, frame: Partial<Grid> = {}): Recognition {
  return recognise([drawGrid(drawing, frame)], { fiscalYear: 2019 });
}

/** The facts of a recognition in a form that reads well in a test: cell, key, yuan or count. */
export function factsOf({ statements }: Recognition): readonly string[] {
  return statements.flatMap(({ readings }) =>
    readings.flatMap(({ subject, value, source }) => {
      if (value.kind === "blank") {
        return [];
      }
      const shown = value.kind === "amount" ? value.amount.toYuanText() : String(value.count);
      return [`${source.cell} ${keyOf(subject)} ${shown}`];
    }),
  );
}

/** The problems of a recognition: code and cell. */
export function problemsOf({ problems }: Recognition): readonly string[] {
  return problems.map(({ code, cell }) => `${code} ${cell}`);
}
