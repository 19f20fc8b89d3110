import { lineCode } from "../../domain/lineCode";
import { lineName } from "../../narrative/explanation/lineName";
import { causeBlankId, type Difference } from "../../narrative/causes";
import { pairOf } from "../../narrative/budgetParts";
import { accountLine } from "../../narrative/topic";
import type { Analysis } from "../analyse";
import { type FoundTable, tableName } from "../findTables";
import type { Instructions } from "../instructions";
import { tableSentences } from "../views/tableSentences";
import { schema } from "./schema";

/** Tables explained as wholes, as other programs read it. */
export function tablesJson(
  analysis: Analysis,
  instructions: Instructions,
  tables: readonly FoundTable[],
): unknown {
  return {
    schema,
    tables: tables.map((table) => tableJson(analysis, instructions, table)),
  };
}

function tableJson(
  analysis: Analysis,
  instructions: Instructions,
  { statement, differences }: FoundTable,
): object {
  const { file, sheet, range, layout } = statement;
  const place = { table: tableName(statement), file, sheet, range, layout };
  if (differences === null) {
    return { ...place, against: null };
  }
  const { against, wholes, told, small, level, unknown } = differences;
  const sentences = tableSentences(analysis, instructions, differences);
  return {
    ...place,
    against,
    wholes: wholes.map(lineJson),
    explained: told.map(lineJson),
    belowLimit: small.map(lineJson),
    level: level.map(lineJson),
    notComparable: unknown.map(lineJson),
    sentence: sentences.standard,
    sentences,
  };
}

function lineJson(difference: Difference): object {
  const line = accountLine(difference.topic);
  return {
    label: lineName(line),
    code: line.item === null ? null : lineCode(line.item),
    keys: pairOf(difference),
    answer: causeBlankId(difference),
  };
}
