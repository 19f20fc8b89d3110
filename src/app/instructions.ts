import { everyDifference, type Materiality } from "../domain/explanation/materiality";
import type { KeptAnswers } from "./keptAnswers";
import type { PriorCause } from "./priorCauses/priorCause";

/**
 * What the accountant says to a report: the blanks filled so far, and what is to be explained at all.
 *
 * `prior`: causes of last year, which are offered where a cause is asked for; no report takes them.
 */
export type Instructions = {
  readonly answers: KeptAnswers;
  readonly materiality: Materiality;
  readonly prior: readonly PriorCause[];
};

/** Where nothing was said yet: all blanks are open, every difference is asked about. */
export const noInstructions: Instructions = {
  answers: new Map(),
  materiality: everyDifference,
  prior: [],
};
