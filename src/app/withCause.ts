import { standingText } from "../narrative/explanation/standingText";

/** A sentence on a difference with its cause, as a text that can stand alone where it is copied to. */
export function withCause(sentence: string, cause: string): string {
  return standingText(sentence, cause);
}
