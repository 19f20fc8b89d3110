import { narrate } from "../../narrative/narration";
import { explainedTable } from "../../narrative/explanation/explainedTable";
import type { TableDifferences } from "../../narrative/explanation/tableDifferences";
import { plainText } from "../../narrative/prose";
import type { Analysis } from "../analyse";
import type { ComparedBase } from "../comparedBases";
import { tablesOnSheet } from "../findTables";
import type { Instructions } from "../instructions";
import { reportContext } from "../report";
import type { SheetPlace } from "./views";
import type { ExplanationSentences, SentenceLength } from "./explanationView";

/** What there is to say of a table with its causes as far as they are given, a paragraph to each line. */
export function tableSentences(
  analysis: Analysis,
  instructions: Instructions,
  table: TableDifferences,
): ExplanationSentences {
  const narration = narrate(reportContext(analysis, instructions));
  const said = (length: SentenceLength): string =>
    explainedTable(narration, table, length).map(plainText).join("\n");
  return { brief: said("brief"), standard: said("standard"), full: said("full") };
}

/** A sheet whose tables are to be explained, against what, and what the accountant has said. */
export type ExplainSheetRequest = Instructions & {
  readonly place: SheetPlace;
  readonly against: ComparedBase | null;
};

/** The same for all tables of a sheet together; null where nothing on it can be compared. */
export function sheetSentences(
  analysis: Analysis,
  { place, against, ...instructions }: ExplainSheetRequest,
): ExplanationSentences | null {
  const said = tablesOnSheet(analysis, instructions, { place, against }).flatMap(
    ({ differences }) =>
      differences === null ? [] : [tableSentences(analysis, instructions, differences)],
  );
  const together = (length: SentenceLength): string =>
    said.map((sentences) => sentences[length]).join("\n");
  return said.length === 0
    ? null
    : { brief: together("brief"), standard: together("standard"), full: together("full") };
}
