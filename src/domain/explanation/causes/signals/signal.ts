import type { FactSet } from "../../../factSet";
import type { Finding, FindingValue } from "../../../rule";
import type { Source } from "../../../statement";
import type { CauseQuestion } from "../causeQuestion";

/** What in the figures speaks for a cause, worded like a finding. */
export type Evidence = Pick<Finding, "rule" | "message" | "values" | "sources">;

/**
 * Something in the figures that makes a cause plausible, or rules it out.
 *
 * `weight` orders causes: 3 is said by figures that make up the difference, 2 by figures beside it, 1
 * only hints.
 */
export type Signal = {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  /** `null` where the figures do not say it, or are not there. */
  readonly find: (question: CauseQuestion, facts: FactSet) => Evidence | null;
};

/** What a signal says when it is found; its id is added. */
type Said = {
  readonly message: string;
  readonly values: Readonly<Record<string, FindingValue>>;
  readonly sources: readonly Source[];
};

/** Declares a signal by what it says. */
export function defineSignal(
  id: string,
  weight: Signal["weight"],
  say: (question: CauseQuestion, facts: FactSet) => Said | null,
): Signal {
  return {
    id,
    weight,
    find: (question, facts) => {
      const said = say(question, facts);
      return said === null ? null : { rule: id, ...said };
    },
  };
}
