import { useCallback } from "react";
import type { KeptAnswers } from "../../app/keptAnswers";
import type { ExplainVariance } from "../components/VarianceDetails";
import type { OpenReview } from "../state/taskpaneState";

/** Takes a difference of the open work apart. What drives it does not hang on the causes written so far. */
export function useExplain({
  running: { engine },
  materiality,
}: Pick<OpenReview, "running" | "materiality">): ExplainVariance {
  return useCallback(
    (blankId) => engine.explain({ blankId, answers: noAnswers, materiality }),
    [engine, materiality],
  );
}

const noAnswers: KeptAnswers = new Map();
