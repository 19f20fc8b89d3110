import type { SpokenBase } from "../aliases/prose";
import type { ClauseReading, SpokenDirection } from "./readClause";
import type { Mention } from "./stretch";

/** What the final accounts are compared with in a report's sentence. */
export type ProseBase = Exclude<SpokenBase, "budget" | "otherYear">;

/** The comparison that a cause is given for; `direction`: where the report says which way it went. */
export type ProseComparison = {
  readonly base: ProseBase;
  readonly direction: SpokenDirection | null;
};

/**
 * The one comparison that a cause can be meant for; `null` where there is none, or more than one.
 *
 * What stands in the very clause of the cause (`own`) counts alone; else changes count before mere
 * mentions, and of those the ones that go the way that the clause says.
 */
export function meantComparison(
  own: Pick<ClauseReading, "bases" | "direction" | "completion">,
  mentions: readonly Mention[],
): ProseComparison | null {
  const said = own.bases.length > 0 ? own.bases.map((base) => ({ base, direction: null })) : null;
  const changes = mentions.filter(
    ({ direction }) =>
      direction !== null && (own.direction === null || direction === own.direction),
  );
  const meant = said ?? (changes.length > 0 ? changes : mentions);
  const bases = new Set(meant.map(({ base }) => plainBase(base, mentions)));
  const [base = null] = bases;
  if (bases.size !== 1 || base === null) {
    return null;
  }
  // “调整预算数…，比年初预算数增加…” compares the two budgets, not the final accounts
  if (said === null && base === "originalBudget" && mentions.some(isOfAdjusted)) {
    return null;
  }
  const heard = mentions.filter((mention) => plainBase(mention.base, mentions) === base);
  const changed = only(heard.flatMap(({ direction }) => direction ?? []));
  // how much was spent is heard where nobody says which way it went
  const completed = only([own, ...heard].flatMap(({ completion }) => completion ?? []));
  const isChangeSaid = heard.some(({ direction }) => direction !== null);
  return { base, direction: own.direction ?? (isChangeSaid ? changed : completed) };
}

/** The one direction that all say; `null` where they differ. */
function only(directions: readonly SpokenDirection[]): SpokenDirection | null {
  const [first = null] = directions;
  return directions.every((direction) => direction === first) ? first : null;
}

function isOfAdjusted({ base }: Mention): boolean {
  return base === "adjustedBudget";
}

/** A bare 预算 is the original one, unless the adjusted one was spoken of alone; `null` where nobody can tell. */
function plainBase(base: SpokenBase, mentions: readonly Mention[]): ProseBase | null {
  if (base === "otherYear") {
    return null;
  }
  if (base !== "budget") {
    return base;
  }
  const named = new Set(mentions.map((mention) => mention.base));
  const isAdjusted = named.has("adjustedBudget");
  return isAdjusted && named.has("originalBudget")
    ? null
    : isAdjusted
      ? "adjustedBudget"
      : "originalBudget";
}
