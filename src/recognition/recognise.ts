import type { SheetProblem, Statement } from "../domain/statement";
import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import { remembered } from "../lib/remembered";
import { skippedSheets } from "./aliases/sheets";
import { withContinuations } from "./continuations";
import { findTables } from "./findTables";
import { type SettledTables, settleTables } from "./disputes";
import { isMaterialSheet, otherDepartments, readIdentity, readMaterials } from "./materials";
import { type Mappings, placesLeftOut } from "./mapping";
import { questionsOfDispute } from "./questions";
import { type BlockReading, readBlock } from "./readBlock";
import type { Question, Recognition, TakenTable } from "./recognition";
import type { TableBlock } from "./tableBlock";
import { withUnitCodes } from "./unitCodes";
import { isFrontSheet, sharedUnit } from "./workbookUnit";
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
  const { department, fiscalYear: namedYear } = readIdentity(visible, blocks);
  const fiscalYear = givenYear ?? namedYear;
  const known = { fiscalYear, department, mappings, leftOut: placesLeftOut(mappings) };
  const covers = shown.filter(isFrontSheet);
  const read = blocks.map((block) =>
    readBlock(block, { ...known, unit: sharedUnit(blocks, covers, block) }),
  );
  const tables = withUnitsKnown(read.flatMap(({ table }) => (table === null ? [] : [table])));
  const settled = settleTables(statementsOf(tables), unitsSaid(tables, mappings));
  const asked = { read, tables, settled };
  const hidden = grids.filter(({ visibility }) => visibility !== "visible").map(hiddenSheet);
  return {
    fiscalYear,
    department,
    statements: settled.statements,
    materials: visible.filter(isMaterialSheet).flatMap(readMaterials),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...settled.problems,
      ...hidden,
      ...[...others].map(([file, department]) => otherDepartment(shown, file, department)),
      ...(fiscalYear === null ? blocks.slice(0, 1).map(yearMissing) : []),
    ],
    tables: asSettled(tables, settled),
    questions: () => questionsOf(asked),
  };
}

/** Everything that questions come from. */
type Asked = {
  readonly read: readonly BlockReading[];
  readonly tables: readonly TakenTable[];
  readonly settled: SettledTables;
};

const questionsOf = remembered(({ read, tables, settled }: Asked): readonly Question[] => {
  const fingerprintOf = (statement: Statement): string =>
    tables.find((table) => table.statement === statement)?.fingerprint ?? "";
  return [
    ...read.flatMap(({ ask }) => ask()),
    ...settled.disputes.flatMap((dispute) => questionsOfDispute(dispute, fingerprintOf)),
  ];
});

/** The tables, each speaking of units by the codes that any of them prints. */
function withUnitsKnown(tables: readonly TakenTable[]): readonly TakenTable[] {
  const statements = statementsOf(tables);
  const known = withUnitCodes(statements);
  return tables.map((table) => {
    const statement = table.statement && known[statements.indexOf(table.statement)];
    return { ...table, statement: statement ?? null };
  });
}

function statementsOf(tables: readonly TakenTable[]): readonly Statement[] {
  return tables.flatMap(({ statement }) => (statement === null ? [] : [statement]));
}

/** The tables whose unit a person has said. */
function unitsSaid(tables: readonly TakenTable[], mappings: Mappings): ReadonlySet<Statement> {
  return new Set(
    statementsOf(tables.filter(({ fingerprint }) => mappings.get(fingerprint)?.unit !== undefined)),
  );
}

/** The tables with what is left of their figures. */
function asSettled(
  tables: readonly TakenTable[],
  { statements }: SettledTables,
): readonly TakenTable[] {
  const left = new Map(statementsOf(tables).map((statement, at) => [statement, statements[at]]));
  return tables.map((table) => ({
    ...table,
    statement: (table.statement && left.get(table.statement)) ?? null,
  }));
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
