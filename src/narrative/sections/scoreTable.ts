import type { Block } from "../../document/reportDocument";
import type { FactSet } from "../../domain/factSet";
import { scoreChoices } from "../../domain/scoring/scoreChoices";
import { type ScoredRow, type ScoreSheet, scoreSheet } from "../../domain/scoring/scoreSheet";
import type { Points } from "../../money/points";
import { type DraftRow, note, paragraph, table } from "../blocks";
import type { Narration } from "../narration";
import { partialStepNames } from "../phrases/scoreNames";
import { arithmeticPart, pointsPart, totalParts } from "../scoreParts";

/**
 * The evaluation table that the answers choose (自评得分表): weights, points and the arithmetic of each row.
 *
 * What nobody has said yet is a blank; what was not read in the original is marked and said so below.
 */
export function scoreTable({ context, facts }: Narration): readonly Block[] {
  const choices = scoreChoices(context.answers);
  const sheet = scoreSheet(choices.table, { ...choices, facts, answers: context.answers });
  return [
    ...paragraph(`按《${choices.table.label}》评分，${partialStepNames[choices.partialStep]}。`),
    table({
      caption: "自评得分表",
      unitLine: "单位：分",
      columns: [
        { widthShare: 3, align: "left" },
        { widthShare: 1, align: "centre" },
        { widthShare: 1, align: "centre" },
        { widthShare: 6, align: "left" },
      ],
      headerRows: [["指标", "分值", "得分", "计算过程"].map((text) => ({ text }))],
      rows: [...sectionRows(sheet, facts), totalRow(sheet)],
    }),
    ...unverifiedNote(sheet),
    ...sheet.rows.flatMap(({ row }) =>
      row.note === null ? [] : note(`${row.label}：${row.note}`),
    ),
  ];
}

function sectionRows(sheet: ScoreSheet, facts: FactSet): readonly DraftRow[] {
  return sheet.table.sections.flatMap((section) => [
    { cells: [section.label, weight(section.max), "", ""], emphasis: "total" as const },
    ...sheet.rows
      .filter((scored) => scored.section === section)
      .map((scored) => ({ cells: rowCells(scored, sheet, facts) })),
  ]);
}

function rowCells(scored: ScoredRow, sheet: ScoreSheet, facts: FactSet): DraftRow["cells"] {
  const { row } = scored;
  return [
    row.isVerified ? row.label : `${row.label}${mark}`,
    weight(row.max),
    pointsPart(scored, sheet),
    arithmeticPart(scored, sheet, facts),
  ];
}

function totalRow(sheet: ScoreSheet): DraftRow {
  const { points, open } = totalParts(sheet);
  return { cells: ["合计", weight(sheet.total.max), points, open], emphasis: "total" };
}

function weight(max: Points | null): string {
  return max === null ? "待填" : max.toText();
}

const mark = "*";

function unverifiedNote({ rows }: ScoreSheet): readonly Block[] {
  return rows.every(({ row }) => row.isVerified)
    ? []
    : note(`注：标有${mark}的指标，评分标准或分值未核对原文（待核原文），以当地现行评分表为准。`);
}
