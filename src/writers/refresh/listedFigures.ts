import type { FigureOutcome, FigureStatus, RefreshPlan } from "./refreshPlan";

/**
 * The figures of a status as they are to be listed.
 *
 * One that goes with the old wording of its sentence is listed there, whole, and not once more by itself.
 */
export function listedFigures(
  { figures, clauses }: RefreshPlan,
  wanted: FigureStatus,
): readonly FigureOutcome[] {
  const told = new Set(wanted === "dropped" ? clauses.flatMap(({ numbers }) => numbers) : []);
  return figures.filter(({ status, number }) => status === wanted && !told.has(number));
}
