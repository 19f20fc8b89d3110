import type { Analysis } from "../analyse";
import { type FoundTable, tableName } from "../findTables";
import type { Instructions } from "../instructions";
import { terminal } from "../messages";
import { tableSentences } from "../views/tableSentences";

/** Tables one after the other, each under its name; at the end those that cannot be compared. */
export function tablesText(
  analysis: Analysis,
  instructions: Instructions,
  tables: readonly FoundTable[],
): string {
  const told = tables.flatMap(({ statement, differences }) =>
    differences === null
      ? []
      : [
          terminal.explain.table(
            tableName(statement),
            statement.sheet,
            tableSentences(analysis, instructions, differences).standard,
          ),
        ],
  );
  const silent = tables
    .filter(({ differences }) => differences === null)
    .map(({ statement }) => tableName(statement));
  return [...told, ...(silent.length === 0 ? [] : [terminal.explain.silentTables(silent)])].join(
    "\n\n",
  );
}
