import type { Failure } from "./taskpaneState";

/** A failure after which nothing but to go back is of use: its sentence says what to do. */
export function refusal(sentence: string): Failure {
  return { sentence, retry: null, wayOut: null };
}
