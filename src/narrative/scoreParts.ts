import type { BlankRun } from "../document/reportDocument";
import type { FactSet } from "../domain/factSet";
import type { Indicator } from "../domain/indicators/defineIndicator";
import type { ScoreOutcome } from "../domain/scoring/scoreRow";
import { pointsOf, type ScoredRow, type ScoreSheet } from "../domain/scoring/scoreSheet";
import { Points } from "../money/points";
import { type FigureOrigin, figureRun } from "./figures";
import type { FigureRole } from "./phrases/phrase";
import { phraseText } from "./phrases/phraseText";
import { scorePhrase } from "./phrases/scorePhrase";
import { openScoreText } from "./phrases/scoreTotalPhrase";
import type { Part } from "./prose";

/** The points of a row: a figure where they follow from the workbook, an answer where a person gave them. */
export function pointsPart(scored: ScoredRow, sheet: ScoreSheet): Part {
  const points = pointsOf(scored);
  if (points === null) {
    return "";
  }
  const indicator = indicatorOf(scored.outcome);
  return indicator === null
    ? { kind: "answer", id: scored.id, text: points.toText() }
    : figureRun(points.toText(), originOf({ scored, sheet, indicator }, "points"));
}

/** How the points came about, or a blank for them. */
export function arithmeticPart(scored: ScoredRow, sheet: ScoreSheet, facts: FactSet): Part {
  const { outcome, id } = scored;
  const phrase = scorePhrase(outcome, facts);
  const indicator = indicatorOf(outcome);
  if (indicator !== null) {
    const pieces = phrase.map((piece): Part =>
      typeof piece === "string"
        ? piece
        : figureRun(piece.text, originOf({ scored, sheet, indicator }, piece.role)),
    );
    return pointsOf(scored) === null ? [...pieces, "。", blankOf(scored)] : pieces;
  }
  if (pointsOf(scored) !== null) {
    return { kind: "answer", id, text: phraseText(phrase) };
  }
  return outcome.status === "open" ? blankOf(scored) : [phraseText(phrase), "。", blankOf(scored)];
}

/**
 * The points together and what is open.
 *
 * What a person gave is part of what the figure is: without it, a refresh has another figure and asks.
 */
export function totalParts({ table, partialStep, rows, total }: ScoreSheet): {
  readonly points: Part;
  readonly open: Part;
} {
  const given = Points.sum(
    rows.flatMap((scored) =>
      indicatorOf(scored.outcome) === null ? (pointsOf(scored) ?? []) : [],
    ),
  );
  const figureOf = (role: "total" | "open", text: string): Part =>
    figureRun(text, {
      reference: `score.${table.id}`,
      form: `score:${role}:${partialStep}:${given.toText()}`,
      alias: `${table.label} ${role === "total" ? "得分合计" : "待评"}`,
    });
  const isOpen = rows.every((scored) => pointsOf(scored) === null);
  return {
    points: isOpen ? "" : figureOf("total", total.points.toText()),
    open: isOpen || total.openRows === 0 ? "" : figureOf("open", openScoreText(total)),
  };
}

/** The indicator that a row's words stand on; null where they stand on what a person said, or on nothing. */
function indicatorOf(outcome: ScoreOutcome): Indicator | null {
  return "basis" in outcome && outcome.basis?.origin === "workbook"
    ? outcome.basis.indicator
    : null;
}

type OfRow = {
  readonly scored: ScoredRow;
  readonly sheet: ScoreSheet;
  readonly indicator: Indicator;
};

function originOf({ scored: { row }, sheet, indicator }: OfRow, role: FigureRole): FigureOrigin {
  const { table, partialStep } = sheet;
  return {
    reference: indicator.id,
    form: role === "rate" ? "percent" : `score:${role}:${partialStep}:${table.id}.${row.id}`,
    alias: role === "rate" ? indicator.label : `${row.label} ${roleNames[role] ?? ""}`,
  };
}

const roleNames: Readonly<Partial<Record<FigureRole, string>>> = {
  operands: "算式",
  beyond: "相差百分点",
  deduction: "扣分",
  points: "得分",
};

function blankOf({ id, row }: ScoredRow): BlankRun {
  return { kind: "blank", id, prompt: `【请填写得分：${row.label}】` };
}
