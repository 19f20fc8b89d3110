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
  const found = called.map((statement) => ({
    statement,
    differences: differencesOf(analysis, instructions, { statement, against }),
  }));
  return found.some(({ differences }) => differences !== null)
    ? ok(found)
    : err({ code: "explain.tableNotComparable", table, against });
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

function differencesOf(
  analysis: Analysis,
  instructions: Instructions,
  { statement, against }: Pick<FoundTable, "statement"> & Pick<TableWish, "against">,
): TableDifferences | null {
  const context = reportContext(analysis, instructions);
  for (const base of against === null ? comparedBases : [against]) {
    const found = tableDifferences(context, statement, base);
    if (found !== null) {
      return found;
    }
  }
  return null;
}
