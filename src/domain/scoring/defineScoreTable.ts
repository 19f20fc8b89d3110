import { Points } from "../../money/points";
import { cite, type SourceId } from "../sources";
import type { ScoreRow, ScoreSection, ScoreTable, ScoringWay } from "./scoreTable";

type TableDraft = {
  readonly id: string;
  readonly label: string;
  readonly max: string | null;
  readonly source: SourceId;
  readonly sections: readonly SectionDraft[];
};

type SectionDraft = {
  readonly label: string;
  readonly max: string | null;
  readonly groups: readonly GroupDraft[];
};

type GroupDraft = {
  readonly label: string;
  readonly max: string | null;
  readonly rows: readonly RowDraft[];
};

type RowDraft = {
  readonly id: string;
  readonly label: string;
  readonly max: string | null;
  readonly way: ScoringWay;
  readonly isVerified: boolean;
  readonly note?: string;
};

/** Declares an evaluation table; its rows cite the table's source by their labels. */
export function defineScoreTable({ source, ...table }: TableDraft): ScoreTable {
  return {
    ...table,
    max: pointsOrNone(table.max),
    sections: table.sections.map((section): ScoreSection => ({
      ...section,
      max: pointsOrNone(section.max),
      groups: section.groups.map((group) => ({
        ...group,
        max: pointsOrNone(group.max),
        rows: group.rows.map((row) => rowOf(row, source)),
      })),
    })),
  };
}

/** A row that only a person can judge, with what the source names to look at. */
export function judgement(...criteria: readonly string[]): ScoringWay {
  return { kind: "judgement", criteria, indicators: [] };
}

function rowOf({ max, note, ...row }: RowDraft, source: SourceId): ScoreRow {
  return {
    ...row,
    max: pointsOrNone(max),
    citation: cite(source, row.label),
    note: note ?? null,
  };
}

function pointsOrNone(points: string | null): Points | null {
  return points === null ? null : Points.of(points);
}
