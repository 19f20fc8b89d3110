import type { Difference } from "../causes";
import type { Narration } from "../narration";
import { phaseName } from "../phrases/phaseName";
import { isMissing, joined, type Part } from "../prose";
import { proseName } from "../proseNames";
import type { ExplanationLength } from "./explainedDifference";
import { explainedWithCause } from "./explainedWithCause";
import type { TableDifferences } from "./tableDifferences";

/**
 * A whole table in paragraphs: what it sums up to, each line that differs, and in one sentence what is
 * level, small or cannot be compared.
 *
 * `brief` counts the lines that differ instead of explaining them; `full` names the level ones.
 */
export function explainedTable(
  narration: Narration,
  table: TableDifferences,
  length: ExplanationLength,
): readonly Part[] {
  const told = length === "brief" ? [] : table.told;
  return [
    ...table.wholes.map((difference) =>
      explainedWithCause(narration, difference, { length, own: table.own }),
    ),
    ...told.map((difference) => explainedWithCause(narration, difference, { length, own: null })),
    restSentence(table, length),
  ].filter((part) => !isMissing(part));
}

/** What the table holds beside the lines that were explained; missing where there is nothing. */
function restSentence(table: TableDifferences, length: ExplanationLength): Part {
  const clauses = joined("；", restClauses(table, length));
  return clauses === null ? null : [clauses, "。"];
}

function restClauses(
  { against, wholes, told, small, level, unknown }: TableDifferences,
  length: ExplanationLength,
): readonly Part[] {
  const base = phaseName(against);
  const isAlone = wholes.length + told.length === 0;
  return [
    length === "brief" && told.length > 0 ? `所列项目中${counted(told)}与${base}有差异` : [],
    level.length === 0 ? [] : [isAlone ? "" : "其余", levelLines(level, length), `与${base}持平`],
    small.length === 0 ? [] : `另有${counted(small)}差异未达到需要说明的界限`,
    unknown.length === 0 ? [] : `另有${counted(unknown)}没有${base}可以比较`,
  ];
}

/** By name where a reader still follows, by number otherwise. */
function levelLines(level: readonly Difference[], length: ExplanationLength): string {
  const isNamed = length === "full" && level.length <= mostNamed;
  return isNamed ? level.map(({ topic }) => proseName(topic)).join("、") : counted(level);
}

function counted({ length }: readonly Difference[]): string {
  return `${String(length)}项`;
}

const mostNamed = 12;
