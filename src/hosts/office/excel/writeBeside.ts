import { HostRefused } from "../../hostRefused";
import type { CellNote } from "../../workbookHost";
import { oneUndoStep } from "./oneUndoStep";
import { findWritable } from "./placeOnSheet";

/** Writes a text into a cell, unless something of the user's stands there. */
export async function writeBeside({ place, text, replaces }: CellNote): Promise<void> {
  await Excel.run(oneUndoStep(), async (context) => {
    const [range] = await findWritable(context, [place]);
    range?.load("values,formulas");
    await context.sync();
    const value: unknown = range?.values[0]?.[0];
    const formula: unknown = range?.formulas[0]?.[0];
    const isFree = formula === "" || (value === formula && value === replaces);
    if (range === undefined || !isFree) {
      throw new HostRefused({ code: "host.cellTaken", ...place });
    }
    range.values = [[typedText(text)]];
    await context.sync();
  });
}

/** As it must be typed to stay a text; most sentences stay one by themselves. */
function typedText(text: string): string {
  return /^[=+\-@'\d]/.test(text) ? `'${text}` : text;
}
