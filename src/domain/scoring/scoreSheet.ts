import { Points } from "../../money/points";
import type { FactSet } from "../factSet";
import type { PartialStep } from "./partialStep";
import { type RowOutcome, scoreRow } from "./scoreRow";
import type { ScoreGroup, ScoreRow, ScoreSection, ScoreTable } from "./scoreTable";

/** A table with what every row is worth. */
export type ScoreSheet = {
  readonly table: ScoreTable;
  readonly partialStep: PartialStep;
  readonly rows: readonly ScoredRow[];
  readonly total: ScoreTotal;
};

/** `id`: under which a person's points are kept; `limit`: the most that can be given. */
export type ScoredRow = RowOutcome & {
  readonly id: string;
  readonly section: ScoreSection;
  readonly group: ScoreGroup;
  readonly row: ScoreRow;
  readonly limit: Points | null;
};

/** `openPoints` null: how many points are still open is not known. */
export type ScoreTotal = {
  readonly points: Points;
  readonly max: Points | null;
  readonly openRows: number;
  readonly openPoints: Points | null;
};

/** What a table is filled with; `answers` by the rows' ids. */
export type ScoreInput = {
  readonly facts: FactSet;
  readonly partialStep: PartialStep;
  readonly answers: ReadonlyMap<string, string>;
};

/** Fills an evaluation table from the figures and what a person said. */
export function scoreSheet(table: ScoreTable, input: ScoreInput): ScoreSheet {
  const rows = table.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.rows.map((row): ScoredRow => {
        const id = `score.${table.id}.${row.id}`;
        const limit = row.max ?? group.max ?? section.max;
        const written = input.answers.get(id)?.trim() ?? "";
        const { facts, partialStep } = input;
        const outcome = scoreRow(row, {
          facts,
          partialStep,
          limit,
          written: written === "" ? null : written,
        });
        return { id, section, group, row, limit, ...outcome };
      }),
    ),
  );
  return { table, partialStep: input.partialStep, rows, total: totalOf(table, rows) };
}

/** The points of a row; null while they are open. */
export function pointsOf({ outcome }: ScoredRow): Points | null {
  return "points" in outcome ? outcome.points : null;
}

function totalOf({ max }: ScoreTable, rows: readonly ScoredRow[]): ScoreTotal {
  const open = rows.filter((row) => pointsOf(row) === null);
  const closed = rows.filter((row) => pointsOf(row) !== null);
  return {
    points: Points.sum(closed.flatMap((row) => pointsOf(row) ?? [])),
    max,
    openRows: open.length,
    openPoints: sumOfMax(open) ?? restOf(max, sumOfMax(closed)),
  };
}

/** What the rows are worth together; null where the weight of one is not known. */
function sumOfMax(rows: readonly ScoredRow[]): Points | null {
  const weights = rows.flatMap(({ row }) => row.max ?? []);
  return weights.length === rows.length ? Points.sum(weights) : null;
}

function restOf(max: Points | null, closed: Points | null): Points | null {
  return max === null || closed === null ? null : max.minus(closed);
}
