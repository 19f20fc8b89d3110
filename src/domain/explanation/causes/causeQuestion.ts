import type { Comparison } from "../../comparison";
import type { Phase } from "../../phase";
import type { Move } from "../explanation";
import type { AccountLine } from "../variance";

/**
 * One difference whose cause is asked for.
 *
 * `opening`: the same year's opening balance. `moves`: of the explanation, where there is one.
 */
export type CauseQuestion = {
  readonly line: AccountLine;
  readonly current: Phase;
  readonly base: Phase | "opening";
  readonly comparison: Comparison;
  readonly moves: readonly Move[];
  readonly fiscalYear: number | null;
};

/**
 * Which way a line differs, and from what.
 *
 * `noBudget` and `noPriorYear`: nothing stood in the base · `unspent`: nothing stands now.
 */
export type CauseDirection =
  | "aboveBudget"
  | "noBudget"
  | "belowBudget"
  | "unspent"
  | "aboveAdjusted"
  | "belowAdjusted"
  | "budgetRaised"
  | "budgetLowered"
  | "abovePriorYear"
  | "noPriorYear"
  | "belowPriorYear"
  | "carryOverRisen"
  | "carryOverFallen";

/** All that a difference is; nothing where the two amounts are equal, or their comparison has no name. */
export function directionsOf(question: CauseQuestion): ReadonlySet<CauseDirection> {
  const { current, base, direction } = question.comparison;
  const ways = waysOf(question);
  if (ways === null || direction === "equal") {
    return new Set();
  }
  const isRise = direction === "increase";
  const also: readonly (CauseDirection | null)[] = [
    isRise && base.isZero ? ways.fromNothing : null,
    !isRise && current.isZero ? ways.toNothing : null,
  ];
  return new Set([isRise ? ways.up : ways.down, ...also.filter((way) => way !== null)]);
}

type Ways = {
  readonly up: CauseDirection;
  readonly down: CauseDirection;
  readonly fromNothing: CauseDirection | null;
  readonly toNothing: CauseDirection | null;
};

const onBudget: Ways = {
  up: "aboveBudget",
  down: "belowBudget",
  fromNothing: "noBudget",
  toNothing: "unspent",
};

const onAdjusted: Ways = {
  up: "aboveAdjusted",
  down: "belowAdjusted",
  fromNothing: null,
  toNothing: "unspent",
};

const onPriorYear: Ways = {
  up: "abovePriorYear",
  down: "belowPriorYear",
  fromNothing: "noPriorYear",
  toNothing: "unspent",
};

const ofAdjustment: Ways = {
  up: "budgetRaised",
  down: "budgetLowered",
  fromNothing: null,
  toNothing: null,
};

const ofCarryOver: Ways = {
  up: "carryOverRisen",
  down: "carryOverFallen",
  fromNothing: null,
  toNothing: null,
};

function waysOf({ line, current, base }: CauseQuestion): Ways | null {
  if (line.concept === "carryOver.closing" || line.concept === "appropriationCarryOver.closing") {
    return ofCarryOver;
  }
  switch (`${current} ${base}`) {
    case "finalAccounts originalBudget":
      return onBudget;
    case "finalAccounts adjustedBudget":
      return onAdjusted;
    case "finalAccounts priorYearFinalAccounts":
      return onPriorYear;
    case "adjustedBudget originalBudget":
      return ofAdjustment;
    default:
      return null;
  }
}
