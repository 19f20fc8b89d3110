import { everyDifference, type Materiality } from "../domain/explanation/materiality";
import type { KeptAnswers } from "./keptAnswers";

/** What the accountant says to a report: the blanks filled so far, and what is to be explained at all. */
export type Instructions = { readonly answers: KeptAnswers; readonly materiality: Materiality };

/** Where nothing was said yet: all blanks are open, every difference is asked about. */
export const noInstructions: Instructions = { answers: new Map(), materiality: everyDifference };
