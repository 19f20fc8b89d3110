import type { CauseItem } from "./causeItem";
import type { CauseDirection } from "./causeQuestion";
import type { Signal } from "./signals/signal";

/**
 * What may be the cause of a difference, as accounts of many departments give it: a candidate only,
 * never said of a department unless its accountant says so.
 */
export type Cause = {
  readonly id: string;
  /** Its number in the field's list of reasons, so that none of them is forgotten. */
  readonly reason: number;
  readonly about: readonly CauseItem[];
  readonly directions: readonly CauseDirection[];
  /** A clause that can stand behind “主要原因是”; 【…】 is for the accountant to fill. */
  readonly text: string;
  /** What speaks for it; the strongest that is found is shown. */
  readonly signals: readonly Signal[];
  /** What rules it out. */
  readonly unless?: readonly Signal[];
  /** Whether it is offered only where a signal is found. */
  readonly offered?: "always" | "withEvidence";
  /** The report years that it can speak of, both included. */
  readonly years?: readonly [number, number];
};
