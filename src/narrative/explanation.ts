import type { Variance } from "./variances";

/** A difference with its cause as one text that can stand alone; without a cause only what differs is said. */
export function explanation({ statement, cause }: Pick<Variance, "statement" | "cause">): string {
  return cause === null ? statement : `${statement.replace(/。$/, "")}，主要原因是${cause.text}。`;
}
