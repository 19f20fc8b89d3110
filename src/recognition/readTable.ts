import type { SheetProblem, Statement } from "../domain/statement";
import { areaAddress } from "../grid/address";
import type { AmountUnit } from "../money/units";
import type { ChosenLayout } from "./chooseLayout";
import { readBody } from "./readBody";
import { type TableBlock, blockArea } from "./tableBlock";
import { tableShape } from "./tableShape";
import { declaredUnit } from "./units";

export type TableContext = {
  readonly fiscalYear: number | null;
  /** The unit that the sheet or the workbook declares, for tables that declare none. */
  readonly unit: AmountUnit | null;
};

export type TableReading = {
  readonly statement: Statement;
  readonly problems: readonly SheetProblem[];
};

/** Understands one table as its layout says. */
export function readTable(
  block: TableBlock,
  { layout, title }: ChosenLayout,
  context: TableContext,
): TableReading {
  const shape = tableShape(block, layout, context.fiscalYear);
  const unit = unitOf(block) ?? context.unit;
  const body = readBody({ block, layout, shape, unit });
  const area = blockArea(block);
  const statement: Statement = {
    file: block.grid.file,
    sheet: block.grid.sheet,
    range: areaAddress(block.grid, area),
    title: title.trim(),
    layout: layout.id,
    unit,
    confidence: body.confidence,
    readings: body.readings,
    printed: body.printed,
    causes: body.causes,
  };
  return { statement, problems: body.problems };
}

/** The unit that stands around the table: above it first, then below. */
export function unitOf({ captions, notes }: TableBlock): AmountUnit | null {
  const declared = [...[...captions].reverse(), ...notes].map(({ text }) => declaredUnit(text));
  return declared.find((unit) => unit !== null) ?? null;
}
