import { useMemo } from "react";
import { noInstructions } from "../../app/instructions";
import type { ExplainSheet } from "../components/SheetExplanation";
import type { ExplainVariance } from "../components/VarianceDetails";
import type { OpenReview } from "../state/taskpaneState";

/**
 * Takes a difference of the open work apart, and explains the tables of a sheet.
 *
 * What drives a difference does not hang on the causes written so far; a table is told with them.
 */
export function useExplain({
  running: { engine },
  answers,
  materiality,
}: Pick<OpenReview, "running" | "answers" | "materiality">): {
  readonly explain: ExplainVariance;
  readonly explainSheet: ExplainSheet;
} {
  const explain = useMemo<ExplainVariance>(
    () => (blankId) => engine.explain({ ...noInstructions, blankId, materiality }),
    [engine, materiality],
  );
  const explainSheet = useMemo<ExplainSheet>(
    () => (place, against) =>
      engine.explainSheet({ ...noInstructions, place, against, answers, materiality }),
    [engine, answers, materiality],
  );
  return { explain, explainSheet };
}
