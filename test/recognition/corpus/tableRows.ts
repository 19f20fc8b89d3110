import type { Form, FormRow, FormSide } from "./form";
import type { Look } from "./knobs";

/** The rows that stand beside each other, one a side; undefined where a side has none there. */
export type BodyRow = readonly (FormRow | undefined)[];

/** The rows of a table from top to bottom; sides of unequal length meet at their totals. */
export function bodyRows(form: Form, look: Look): readonly BodyRow[] {
  const isOneSided = form.sides.length === 1;
  const sides = form.sides.map((side) => rowsOf(side, { look, isOneSided }));
  const heads = sides.map((rows) => rows.filter(({ role }) => role === "line"));
  const tails = sides.map((rows) => rows.filter(({ role }) => role !== "line"));
  if (isOneSided) {
    return (sides[0] ?? []).map((row) => [row]);
  }
  return [...beside(heads), ...beside(tails)];
}

function beside(sides: readonly (readonly FormRow[])[]): readonly BodyRow[] {
  const height = Math.max(...sides.map(({ length }) => length));
  return Array.from({ length: height }, (_unused, index) => sides.map((rows) => rows[index]));
}

function rowsOf(
  side: FormSide,
  { look, isOneSided }: { look: Look; isOneSided: boolean },
): readonly FormRow[] {
  const rows = look.codes === "nameOnly" ? side.rows.filter(isToldByName) : side.rows;
  if (look.total === "printed") {
    return rows;
  }
  const totals = rows.filter(({ role }) => role === "total");
  const others = rows.filter(({ role }) => role !== "total");
  if (look.total === "none") {
    return others;
  }
  return look.total === "first" && isOneSided ? [...totals, ...others] : [...others, ...totals];
}

/** Names that more than one class bears: nobody can tell them without their codes. */
const namesOfSeveral = ["20899", "31002"];

/** Classes and 款 can be told by their names; 行政运行 and the like cannot. */
function isToldByName({ code }: FormRow): boolean {
  return code.length <= 5 && !namesOfSeveral.includes(code);
}
