import type { ConceptId } from "../domain/concepts/index";
import { type Cell, cellAt, type CellPosition, labelText } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import type { BodyInput } from "./bodyInput";
import type { LayoutSplit } from "./layout";
import { holdsNumber } from "./readAmount";
import { bareLabel, spellsAny } from "./spellings";

/** One amount of a split: where it stands, what it is, and the cell as an amount would be. */
export type SplitCell = CellPosition & { readonly concept: ConceptId; readonly cell: Cell };

/**
 * The amounts by which a form splits its total below headings of its own, such as 按收入性质分.
 *
 * An amount stands behind its label in the same cell, or as the only number between it and the next label.
 * Two splits stand beside each other, so the columns of the table above say nothing here.
 */
export function splitCells({ block, layout, shape }: BodyInput): readonly SplitCell[] {
  const { splits } = layout;
  if (splits === undefined) {
    return [];
  }
  const rows = Array.from(
    { length: block.bottom - shape.bodyTop + 1 },
    (_unused, index) => shape.bodyTop + index,
  );
  const heads = splits.map(({ spellings }) => spellings);
  const first = rows.findIndex((row) =>
    labelledIn(block, row).some(({ label }) => heads.some((head) => spellsAny(label, head))),
  );
  return first < 0
    ? []
    : rows
        .slice(first)
        .flatMap((row) => labelledIn(block, row).flatMap((one) => splitCell(splits, one) ?? []));
}

/** A label of a row with the amounts that stand behind it. */
type Labelled = {
  readonly label: string;
  readonly amounts: readonly (CellPosition & { readonly cell: Cell })[];
};

function labelledIn(block: BodyInput["block"], row: number): readonly Labelled[] {
  const found: { label: string; amounts: (CellPosition & { readonly cell: Cell })[] }[] = [];
  for (let column = 0; column < (block.grid.rows[row]?.length ?? 0); column += 1) {
    const place = { row, column };
    const cell = cellAt(block.grid, place);
    const isCovered = block.merges.isCovered(place);
    if (!isCovered && holdsNumber(cell)) {
      found[found.length - 1]?.amounts.push({ ...place, cell });
    } else if (!isCovered && labelText(cell) !== "") {
      const { label, amount } = labelOf(cell);
      found.push({ label, amounts: amount === null ? [] : [{ ...place, cell: amount }] });
    }
  }
  return found;
}

/** 其中：一般公共预算：1,325.68 is a label and its amount. */
function labelOf(cell: Cell): { readonly label: string; readonly amount: Cell | null } {
  const text = labelText(cell);
  const [, label, amount] = /^(.+):([^:]+)$/.exec(normaliseText(text)) ?? [];
  const glued = amount === undefined ? null : amountCell(amount);
  return label === undefined || glued === null || !holdsNumber(glued)
    ? { label: bareLabel(text), amount: null }
    : { label: bareLabel(label), amount: glued };
}

/** Plain digits as the number that they are, so that nobody is told of a number stored as text. */
function amountCell(text: string): Cell {
  const digits = text.replace(/,/g, "");
  const isPlain = /^-?\d+(?:\.\d+)?$/.test(digits);
  const decimals = digits.split(".")[1] ?? "";
  return {
    value: isPlain ? Number(digits) : text,
    text,
    numberFormat: decimals === "" ? "0" : `0.${decimals.replace(/\d/g, "0")}`,
    isFormula: false,
  };
}

function splitCell(splits: readonly LayoutSplit[], { label, amounts }: Labelled): SplitCell | null {
  const [amount, another] = amounts;
  const known = splits
    .flatMap((split) => [split, ...split.parts])
    .find(({ spellings }) => spellsAny(label, spellings));
  return known === undefined || amount === undefined || another !== undefined
    ? null
    : { ...amount, concept: known.concept };
}
