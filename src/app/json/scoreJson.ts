import type { FactSet } from "../../domain/factSet";
import {
  pointsOf,
  type ScoredRow,
  type ScoreSheet,
  type ScoreTotal,
} from "../../domain/scoring/scoreSheet";
import { citationText } from "../../domain/sources";
import { formatTablePercent } from "../../narrative/phrases/formatPercent";
import { phraseText } from "../../narrative/phrases/phraseText";
import { scorePhrase } from "../../narrative/phrases/scorePhrase";
import { standardText } from "../../narrative/phrases/standardText";
import { schema } from "./schema";

/** A filled evaluation table, as other programs read it; points are exact decimal text. */
export function scoreJson(sheet: ScoreSheet, facts: FactSet): unknown {
  const { table, partialStep, rows, total } = sheet;
  return {
    schema,
    table: { id: table.id, label: table.label },
    partialStep,
    scores: rows.map((scored) => rowJson(scored, facts)),
    total: totalJson(total),
  };
}

function rowJson(scored: ScoredRow, facts: FactSet): unknown {
  const { id, row, section, group, outcome } = scored;
  return {
    id,
    label: row.label,
    section: section.label,
    group: group.label,
    points: pointsOf(scored)?.toText() ?? null,
    max: row.max?.toText() ?? null,
    status: statusOf(scored),
    percent: percentOf(scored),
    arithmetic: phraseText(scorePhrase(outcome, facts)),
    standard: standardText(row),
    note: row.note,
    missing: outcome.status === "missing" ? outcome.missing : [],
    refused: scored.answer === "refused",
    citation: citationText(row.citation),
    verified: row.isVerified,
  };
}

/** What a person says, or is to say, is one thing to other programs: points are there or not. */
function statusOf({ outcome: { status } }: ScoredRow): string {
  return status === "checked" || status === "given" || status === "open" ? "manual" : status;
}

function percentOf({ outcome }: ScoredRow): string | null {
  return "basis" in outcome && outcome.basis !== null
    ? formatTablePercent(outcome.basis.rate)
    : null;
}

function totalJson({ points, max, openRows, openPoints }: ScoreTotal): unknown {
  return {
    points: points.toText(),
    max: max?.toText() ?? null,
    openRows,
    openPoints: openPoints?.toText() ?? null,
  };
}
