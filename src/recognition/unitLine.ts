import { normaliseText } from "../lib/chineseText";
import { measureWords, unitSumEndings, unitTotalLabels } from "./aliases/rows";
import type { CodeCell } from "./codes";
import type { LineUse, RowLabel } from "./lineUse";
import { bareLabel, spellsAny } from "./spellings";

/**
 * What a row of a list of units is: a unit, the sum of all, or neither.
 *
 * A unit is known by its code, in a column of its own or glued to the name, and by its name where it
 * has none. What adds up some units is none, and neither is what things are counted in.
 */
export function unitLine({ name: label, codes }: RowLabel): LineUse {
  const glued = /^[[(]?(\d{3,})[\])]?[-_.:]?(\D.*)$/.exec(normaliseText(label));
  const name = bareLabel(glued?.[2] ?? label);
  const code = codes.map(digitsOf).join("") || (glued?.[1] ?? "");
  if (code === "" && spellsAny(name, unitTotalLabels)) {
    return { kind: "total" };
  }
  const isSum = unitSumEndings.some((ending) => name.endsWith(ending));
  if (name === "" || isSum || spellsAny(name, measureWords)) {
    return { kind: "unknown", why: "rowNotUnderstood" };
  }
  return { kind: "line", item: { kind: "unit", id: code === "" ? name : code, name } };
}

/** Units have numbers of their own length; a small one counts rows. */
function digitsOf(cell: CodeCell): string {
  const text = cell.kind === "digits" ? cell.digits : cell.kind === "number" ? cell.text : "";
  return /^\d{3,}$/.test(text) ? text : "";
}
