import { partialSteps } from "../../domain/scoring/partialStep";
import { scoreChoiceIds, scoreChoices } from "../../domain/scoring/scoreChoices";
import { pointsOf, type ScoredRow, scoreSheet } from "../../domain/scoring/scoreSheet";
import { scoreTables } from "../../domain/scoring/tables/index";
import { phraseText } from "../../narrative/phrases/phraseText";
import { partialStepNames, rowCitationText, weightText } from "../../narrative/phrases/scoreNames";
import { scorePhrase } from "../../narrative/phrases/scorePhrase";
import { scoreTotalPhrase } from "../../narrative/phrases/scoreTotalPhrase";
import { standardText } from "../../narrative/phrases/standardText";
import type { Analysis } from "../analyse";
import type { Answers } from "../keptAnswers";
import { cellLink } from "./cellLink";
import type { CellLink } from "./views";

/** The evaluation table of the page 指标. */
export type ScoreSheetView = {
  /** Under which ids of the answers the choices are kept. */
  readonly choiceIds: typeof scoreChoiceIds;
  readonly table: string;
  readonly tables: readonly { readonly id: string; readonly label: string }[];
  readonly partialStep: string;
  readonly partialSteps: readonly { readonly id: string; readonly label: string }[];
  /** The points together, and what is still open. */
  readonly total: string;
  readonly sections: readonly ScoreSectionView[];
};

type ScoreSectionView = {
  readonly label: string;
  readonly max: string;
  readonly rows: readonly ScoreRowView[];
};

/** A row of an evaluation table; `id`: under which what the accountant says of it is kept. */
export type ScoreRowView = {
  readonly id: string;
  readonly label: string;
  /** Null while they are open. */
  readonly points: string | null;
  readonly max: string;
  /** The most that can be given; null where that is not known. */
  readonly limit: string | null;
  /** How the points came about, or why there are none yet. */
  readonly arithmetic: string;
  /** What points are given for; empty where the source does not say it. */
  readonly standard: string;
  readonly note: string;
  readonly citation: string;
  readonly isVerified: boolean;
  readonly entry: "none" | "points" | "pointsOrRate" | "items";
  readonly items: readonly { readonly label: string; readonly points: string }[];
  /** Whether what was written could not be used. */
  readonly isRefused: boolean;
  readonly places: readonly CellLink[];
};

/** The evaluation table that was chosen, filled with the figures and what the accountant said. */
export function scoreView({ facts }: Analysis, answers: Answers): ScoreSheetView {
  const choices = scoreChoices(answers);
  const sheet = scoreSheet(choices.table, { ...choices, facts, answers });
  return {
    choiceIds: scoreChoiceIds,
    table: choices.table.id,
    tables: scoreTables.map(({ id, label }) => ({ id, label })),
    partialStep: choices.partialStep,
    partialSteps: partialSteps.map((id) => ({ id, label: partialStepNames[id] })),
    total: phraseText(scoreTotalPhrase(sheet.total)),
    sections: choices.table.sections.map((section): ScoreSectionView => ({
      label: section.label,
      max: weightText(section.max),
      rows: sheet.rows
        .filter((scored) => scored.section === section)
        .map((scored) => rowView(scored, facts)),
    })),
  };
}

function rowView(scored: ScoredRow, facts: Analysis["facts"]): ScoreRowView {
  const { id, row, limit, outcome, answer } = scored;
  return {
    id,
    label: row.label,
    points: pointsOf(scored)?.toText() ?? null,
    max: weightText(row.max),
    limit: limit?.toText() ?? null,
    arithmetic: phraseText(scorePhrase(outcome, facts)),
    standard: standardText(row),
    note: row.note ?? "",
    citation: rowCitationText(row),
    isVerified: row.isVerified,
    entry: entryOf(scored),
    items:
      row.way.kind === "checklist"
        ? row.way.items.map(({ label, points }) => ({ label, points: points.toText() }))
        : [],
    isRefused: answer === "refused",
    places: placesOf(scored, facts),
  };
}

/** How a person can say what a row is worth; a row that its rule scores from the figures asks nobody. */
function entryOf({ outcome, row: { way } }: ScoredRow): ScoreRowView["entry"] {
  if (outcome.status === "scored" && outcome.basis.origin === "workbook") {
    return "none";
  }
  switch (way.kind) {
    case "indicator":
    case "givenRate":
      return "pointsOrRate";
    case "checklist":
      return "items";
    case "judgement":
      return "points";
  }
}

/** The cells of the figures that a row was, or might be, computed from. */
function placesOf({ row: { way } }: ScoredRow, facts: Analysis["facts"]): readonly CellLink[] {
  const indicators = "indicators" in way ? way.indicators : [];
  const keys = new Set(indicators.flatMap(({ inputs }) => Object.values(inputs)));
  const readings = [...keys].flatMap((key) => facts.facts.get(key)?.readings ?? []);
  return readings.map(({ source }) => cellLink(source));
}
