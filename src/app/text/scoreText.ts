import type { FactSet } from "../../domain/factSet";
import { pointsOf, type ScoredRow, type ScoreSheet } from "../../domain/scoring/scoreSheet";
import { phraseText } from "../../narrative/phrases/phraseText";
import { partialStepNames, unverifiedMark, weightText } from "../../narrative/phrases/scoreNames";
import { scorePhrase } from "../../narrative/phrases/scorePhrase";
import { scoreTotalPhrase } from "../../narrative/phrases/scoreTotalPhrase";
import { terminal } from "../messages";

/** A filled evaluation table, section by section, each row with how its points came about. */
export function scoreText({ table, partialStep, rows, total }: ScoreSheet, facts: FactSet): string {
  const sections = table.sections.flatMap((section) => [
    "",
    terminal.score.section(section.label, weightText(section.max)),
    ...rows.filter((scored) => scored.section === section).map((scored) => rowText(scored, facts)),
  ]);
  const isVerified = rows.every(({ row }) => row.isVerified);
  return [
    table.label,
    partialStepNames[partialStep],
    ...sections,
    "",
    phraseText(scoreTotalPhrase(total)),
    ...(total.openRows === 0 ? [] : [terminal.score.open]),
    ...(isVerified ? [] : [terminal.score.unverified(unverifiedMark)]),
  ].join("\n");
}

function rowText(scored: ScoredRow, facts: FactSet): string {
  const { id, row, outcome, answer } = scored;
  const points = pointsOf(scored)?.toText() ?? terminal.score.none;
  const mark = row.isVerified ? "" : unverifiedMark;
  return [
    `  ${points}/${weightText(row.max)}\t${row.label} ${phraseText(scorePhrase(outcome, facts))}${mark}`,
    ...(pointsOf(scored) === null ? [`    ${id}`] : []),
    ...(answer === "refused" ? [`    ${terminal.score.refused}`] : []),
    ...(row.note === null ? [] : [`    ${row.note}`]),
  ].join("\n");
}
