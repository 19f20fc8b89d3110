import type { Statement } from "../domain/statement";
import { normaliseText } from "../lib/chineseText";
import { err, ok, type Result } from "../lib/result";
import { type TableDifferences, tableDifferences } from "../narrative/explanation/tableDifferences";
import { layoutLabel } from "../recognition/layouts/layoutLabel";
import type { Analysis } from "./analyse";
import { type ComparedBase, comparedBases } from "./comparedBases";
import type { Instructions } from "./instructions";
import type { LineError } from "./lineError";
import { reportContext } from "./report";
import type { SheetPlace } from "./views/views";

/** A table as a person names it, `all` for each one, and the base where one is named. */
export type TableWish = { readonly table: string; readonly against: ComparedBase | null };

/** A table that was asked for; `null` differences where nothing in it can be compared. */
export type FoundTable = {
  readonly statement: Statement;
  readonly differences: TableDifferences | null;
};

/**
 * Finds tables by sheet, title or kind: those that are called so, or where none is, those whose name
 * holds the text. Each is set against the base that was named, else the first that one of its lines has.
 */
export function findTables(
  analysis: Analysis,
  instructions: Instructions,
  { table, against }: TableWish,
): Result<readonly FoundTable[], LineError> {
  const { statements } = analysis.recognition;
  const called = table === "all" ? statements : statementsCalled(statements, table);
  if (called.length === 0) {
    return err({ code: "explain.noSuchTable", table, known: statements.map(tableName) });
  }
  const found = compared(analysis, instructions, { statements: called, against });
  return found.some(({ differences }) => differences !== null)
    ? ok(found)
    : err({ code: "explain.tableNotComparable", table, against });
}

/** The tables of one sheet of which something can be compared. */
export function tablesOnSheet(
  analysis: Analysis,
  instructions: Instructions,
  { place, against }: Pick<TableWish, "against"> & { readonly place: SheetPlace },
): readonly FoundTable[] {
  const statements = analysis.recognition.statements.filter(
    ({ file, sheet }) => file === place.file && sheet === place.sheet,
  );
  return compared(analysis, instructions, { statements, against }).filter(
    ({ differences }) => differences !== null,
  );
}

/** What a person calls a table: its title, else its kind. */
export function tableName({ title, layout }: Statement): string {
  return title === "" ? layoutLabel(layout) : title;
}

function statementsCalled(statements: readonly Statement[], wanted: string): readonly Statement[] {
  const name = normaliseText(wanted);
  const isCalled = (matches: (text: string) => boolean) => (statement: Statement) =>
    [statement.sheet, statement.title, layoutLabel(statement.layout)]
      .map(normaliseText)
      .some(matches);
  const exact = statements.filter(isCalled((text) => text === name));
  return exact.length > 0 || name === ""
    ? exact
    : statements.filter(isCalled((text) => text.includes(name)));
}

function compared(
  analysis: Analysis,
  instructions: Instructions,
  {
    statements,
    against,
  }: Pick<TableWish, "against"> & { readonly statements: readonly Statement[] },
): readonly FoundTable[] {
  const context = reportContext(analysis, instructions);
  const bases = against === null ? comparedBases : [against];
  return statements.map((statement) => ({
    statement,
    differences: firstOf(bases, (base) => tableDifferences(context, statement, base)),
  }));
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | null,
): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) {
      return found;
    }
  }
  return null;
}
