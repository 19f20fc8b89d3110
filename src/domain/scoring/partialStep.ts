/**
 * What a step counts for that is not complete, where a table takes points off by steps (每超过1个百分点扣…).
 *
 * The tables do not say it. `floor`: nothing · `ceil`: as a whole one · `proRata`: its part.
 */
export type PartialStep = "floor" | "ceil" | "proRata";

/** In the order in which a face offers them. */
export const partialSteps: readonly PartialStep[] = ["floor", "ceil", "proRata"];

/** What counts where nobody says otherwise. */
export const defaultPartialStep: PartialStep = "floor";
