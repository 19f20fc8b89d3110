import type { Recognition, SheetProblem, Statement } from "../domain/statement";
import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import type { AmountUnit } from "../money/units";
import { skippedSheets } from "./aliases";
import { type ChosenLayout, layoutsFor } from "./chooseLayout";
import { findTables } from "./findTables";
import { isMaterialSheet, readIdentity, readMaterials } from "./materials";
import { holdsNumber } from "./readAmount";
import { readTable, type TableContext, type TableReading, unitOf } from "./readTable";
import type { TableBlock } from "./tableBlock";

/** How grids are to be read. `fiscalYear`: what the user says; otherwise titles tell it. */
export type RecogniseOptions = { readonly fiscalYear: number | null };

/** Finds the tables of all sheets and understands what it can; the rest is listed, never guessed. */
export function recognise(grids: readonly Grid[], options: RecogniseOptions): Recognition {
  const visible = grids.filter(({ visibility }) => visibility === "visible");
  const blocks = visible.filter(holdsStatements).flatMap(findTables);
  const identity = readIdentity(visible, blocks);
  const fiscalYear = options.fiscalYear ?? identity.fiscalYear;
  const read = blocks.map((block) =>
    readBlock(block, { fiscalYear, unit: sharedUnit(blocks, block) }),
  );
  const hidden = grids.filter(({ visibility }) => visibility !== "visible").map(hiddenSheet);
  return {
    fiscalYear,
    department: identity.department,
    statements: read.flatMap(({ statement }) => (statement === null ? [] : [statement])),
    materials: visible.filter(isMaterialSheet).flatMap(readMaterials),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...hidden,
      ...(fiscalYear === null ? blocks.slice(0, 1).map(yearMissing) : []),
    ],
  };
}

type BlockReading = {
  readonly statement: Statement | null;
  readonly problems: readonly SheetProblem[];
};

function readBlock(block: TableBlock, context: TableContext): BlockReading {
  const candidates = layoutsFor(block);
  if (candidates.length === 0) {
    return { statement: null, problems: hasNumbers(block) ? [notUnderstood(block)] : [] };
  }
  return mostUnderstood(block, candidates, context);
}

/** Reads a table by the layouts that share its title, until one explains all its numbers. */
function mostUnderstood(
  block: TableBlock,
  candidates: readonly ChosenLayout[],
  context: TableContext,
): TableReading {
  const [first, ...others] = candidates.map(
    (candidate) => () => readTable(block, candidate, context),
  );
  if (first === undefined) {
    throw new Error("a table needs a layout to be read by");
  }
  return others.reduce((best, read) => {
    if (best.statement.confidence === 1) {
      return best;
    }
    const next = read();
    return next.statement.confidence > best.statement.confidence ? next : best;
  }, first());
}

/** A table that declares no unit has that of its sheet, or of the workbook where it has but one. */
function sharedUnit(blocks: readonly TableBlock[], { grid }: TableBlock): AmountUnit | null {
  const ofSheet = blocks.filter((block) => block.grid === grid);
  const ofWorkbook = blocks.filter((block) => block.grid.file === grid.file);
  return onlyUnit(ofSheet) ?? onlyUnit(ofWorkbook);
}

function onlyUnit(blocks: readonly TableBlock[]): AmountUnit | null {
  const units = new Set(blocks.map(unitOf).filter((unit) => unit !== null));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

function holdsStatements(grid: Grid): boolean {
  const name = normaliseText(grid.sheet);
  return !isMaterialSheet(grid) && !skippedSheets.some((skipped) => name.includes(skipped));
}

function hasNumbers({ grid, top, bottom }: TableBlock): boolean {
  return grid.rows
    .slice(top, bottom + 1)
    .some((row) => row.some((cell) => cell !== undefined && holdsNumber(cell)));
}

function notUnderstood({ grid, top, captions }: TableBlock): SheetProblem {
  return {
    code: "tableNotUnderstood",
    severity: "warning",
    file: grid.file,
    sheet: grid.sheet,
    cell: cellAddress(grid, { row: captions[0]?.row ?? top, column: 0 }),
    text: captions[0]?.text ?? "",
  };
}

function yearMissing({ grid, top }: TableBlock): SheetProblem {
  const cell = cellAddress(grid, { row: top, column: 0 });
  const { file, sheet } = grid;
  return { code: "fiscalYearMissing", severity: "warning", file, sheet, cell, text: "" };
}

function hiddenSheet({ file, sheet }: Grid): SheetProblem {
  return { code: "hiddenSheetSkipped", severity: "info", file, sheet, cell: "A1", text: sheet };
}
