import { isKnownCode, isNameOf } from "../domain/classifications/classifications";
import type { ConceptId } from "../domain/concepts/index";
import { theOnly } from "../lib/theOnly";
import { unitHeaders } from "./aliases/columns";
import { totalLabels } from "./aliases/rows";
import type { Layout, LayoutLines, LayoutSide } from "./layout";
import { writtenCode } from "./lines";
import { rowLabel } from "./rowLabel";
import { isRowLabel } from "./rows";
import { bareLabel, spellsAny } from "./spellings";
import type { TableBlock } from "./tableBlock";
import type { SideShape, TableShape } from "./tableShape";

/** A table with regard to the units of a department that label its rows. */
export function withUnitRows(block: TableBlock, layout: Layout, shape: TableShape): TableShape {
  return { ...shape, sides: shape.sides.map((side) => sideWithUnits(block, layout, side)) };
}

/**
 * A side with regard to the units of a department that its label columns may name.
 *
 * Where only they label the rows, each row is a unit, whatever the layout lists otherwise. Where they
 * stand beside other labels, these say what a row is; one line may then stand once for each unit, and
 * is never the department's. A header alone decides nothing: rows that the layout knows, and codes with
 * their names, remain what they are.
 */
function sideWithUnits(block: TableBlock, layout: Layout, shape: SideShape): SideShape {
  const headed = labelsOf(shape);
  const others = headed.names.filter((column) => !headed.unitNames.includes(column));
  if (headed.unitNames.length === 0) {
    return shape;
  }
  if (others.length > 0) {
    return { ...shape, nameColumns: others, unitColumns: headed.unitNames };
  }
  const lines = headed.hasOtherCodes ? null : unitLines(layout, shape.side);
  return lines === null || holdsOtherRows(block, shape)
    ? shape
    : { ...shape, side: { ...shape.side, rows: [], lines } };
}

/** The label columns of a side by what their headers say; what has no header goes with its neighbour. */
function labelsOf({ columns, nameColumns, codeColumns }: SideShape) {
  const headedAs = (places: readonly number[], spellings: readonly string[]): readonly number[] =>
    columns
      .filter(({ column }) => places.includes(column))
      .filter(({ header }) => spellsAny(lowestLabel(header), spellings))
      .map(({ column }) => column);
  const named = columns.filter(
    ({ column, use }) => nameColumns.includes(column) && use.kind === "name",
  );
  const unitCodes = headedAs(codeColumns, unitHeaders.code);
  const coded = columns.filter(
    ({ column, use }) => codeColumns.includes(column) && use.kind === "code",
  );
  return {
    names: named.map(({ column }) => column),
    unitNames: headedAs(nameColumns, unitHeaders.name),
    hasOtherCodes: coded.some(({ column }) => !unitCodes.includes(column)),
  };
}

function lowestLabel(header: string): string {
  return bareLabel(header.slice(header.lastIndexOf("/") + 1));
}

/** What rows of units are about where their columns do not say it; `null` where nobody can tell. */
function unitLines({ sides }: Layout, side: LayoutSide): LayoutLines | null {
  const { rows = [], columns = [], lines } = side;
  if (sides.length > 1) {
    // income or expenditure: one list of units cannot be both
    return null;
  }
  const concepts: readonly ConceptId[] = [...rows, ...columns].flatMap((one) =>
    one.kind === "concept" ? [one.concept] : [],
  );
  const listed = lines?.concept;
  const concept =
    (listed === undefined ? undefined : (lines?.total?.[listed] ?? listed)) ??
    theOnly(concepts.filter((one) => one.endsWith(".total")));
  return concept === null && columns.length === 0
    ? null
    : { kind: "unit", ...(concept === null ? {} : { concept }) };
}

function holdsOtherRows(block: TableBlock, shape: SideShape): boolean {
  for (let row = shape.bodyTop; row <= block.bottom; row += 1) {
    const label = rowLabel(block, shape, row);
    const { code, name } = writtenCode(label, "");
    const isCoded = (["functional", "economic"] as const).some(
      (kind) => code !== null && isKnownCode(kind, code) && isNameOf(kind, code, name),
    );
    const isOfLayout =
      label.name !== "" &&
      !spellsAny(bareLabel(label.name), totalLabels) &&
      isRowLabel(shape.side, label.name);
    if (isCoded || isOfLayout) {
      return true;
    }
  }
  return false;
}
