import type { SheetProblem, Statement } from "../domain/statement";
import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import { remembered } from "../lib/remembered";
import { theOnly } from "../lib/theOnly";
import type { AmountUnit } from "../money/units";
import { skippedSheets } from "./aliases/sheets";
import { withContinuations } from "./continuations";
import { findTables } from "./findTables";
import { withoutDoubtfulMagnitudes } from "./magnitudes";
import { isMaterialSheet, otherDepartments, readIdentity, readMaterials } from "./materials";
import type { Mappings } from "./mapping";
import { type BlockReading, readBlock } from "./readBlock";
import { unitOf } from "./readTable";
import type { Recognition } from "./recognition";
import type { TableBlock } from "./tableBlock";
import { withFormulaSums } from "./withFormulaSums";

/** How grids are to be read. */
export type RecogniseOptions = {
  /** What the user says; otherwise titles tell it. */
  readonly fiscalYear: number | null;
  /** What a person said of tables before; nothing where not given. */
  readonly mappings?: Mappings | undefined;
};

/** Finds the tables of all sheets and understands what it can; the rest is listed, never guessed. */
export function recognise(
  grids: readonly Grid[],
  { fiscalYear: givenYear, mappings = new Map() }: RecogniseOptions,
): Recognition {
  const shown = withFormulaSums(grids).filter(({ visibility }) => visibility === "visible");
  const found = withContinuations(shown.filter(holdsStatements).flatMap(findTables));
  const others = otherDepartments(shown, found);
  const visible = shown.filter(({ file }) => !others.has(file));
  const blocks = found.filter(({ grid }) => !others.has(grid.file));
  const identity = readIdentity(visible, blocks);
  const fiscalYear = givenYear ?? identity.fiscalYear;
  const read = blocks.map((block) =>
    readBlock(block, { fiscalYear, unit: sharedUnit(blocks, block), mappings }),
  );
  const taken = read.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  const { statements, problems: doubtful } = withoutDoubtfulMagnitudes(taken);
  const settled = new Map<Statement | null, Statement | undefined>(
    taken.map((statement, index) => [statement, statements[index]]),
  );
  const hidden = grids.filter(({ visibility }) => visibility !== "visible").map(hiddenSheet);
  return {
    fiscalYear,
    department: identity.department,
    statements,
    materials: visible.filter(isMaterialSheet).flatMap(readMaterials),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...doubtful,
      ...hidden,
      ...[...others].map(([file, department]) => otherDepartment(shown, file, department)),
      ...(fiscalYear === null ? blocks.slice(0, 1).map(yearMissing) : []),
    ],
    tables: read.flatMap(({ table, statement }) =>
      table === null ? [] : [{ ...table, statement: settled.get(statement) ?? null }],
    ),
    questions: () => questionsOf(read),
  };
}

const questionsOf = remembered((read: readonly BlockReading[]) => read.flatMap(({ ask }) => ask()));

/** A table that declares no unit has that of its sheet, or of the workbook where it has but one. */
function sharedUnit(blocks: readonly TableBlock[], { grid }: TableBlock): AmountUnit | null {
  const ofSheet = blocks.filter((block) => isSameSheet(block.grid, grid));
  const ofWorkbook = blocks.filter((block) => block.grid.file === grid.file);
  return onlyUnit(ofSheet) ?? onlyUnit(ofWorkbook);
}

function isSameSheet(one: Grid, other: Grid): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}

function onlyUnit(blocks: readonly TableBlock[]): AmountUnit | null {
  return theOnly(blocks.map(unitOf).filter((unit) => unit !== null));
}

function holdsStatements(grid: Grid): boolean {
  const name = normaliseText(grid.sheet);
  return !isMaterialSheet(grid) && !skippedSheets.some((skipped) => name.includes(skipped));
}

function otherDepartment(grids: readonly Grid[], file: string, text: string): SheetProblem {
  const sheet = grids.find((grid) => grid.file === file)?.sheet ?? "";
  return { code: "otherDepartment", severity: "error", file, sheet, cell: "A1", text };
}

function yearMissing({ grid, top }: TableBlock): SheetProblem {
  const cell = cellAddress(grid, { row: top, column: 0 });
  const { file, sheet } = grid;
  return { code: "fiscalYearMissing", severity: "warning", file, sheet, cell, text: "" };
}

function hiddenSheet({ file, sheet }: Grid): SheetProblem {
  return { code: "hiddenSheetSkipped", severity: "info", file, sheet, cell: "A1", text: sheet };
}
