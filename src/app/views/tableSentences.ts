import { narrate } from "../../narrative/narration";
import { explainedTable } from "../../narrative/explanation/explainedTable";
import type { TableDifferences } from "../../narrative/explanation/tableDifferences";
import { plainText } from "../../narrative/prose";
import type { Analysis } from "../analyse";
import type { Instructions } from "../instructions";
import { reportContext } from "../report";
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
