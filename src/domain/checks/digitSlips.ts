import type { Money } from "../../money/money";
import type { PrintedAmount } from "../../money/roundingTail";

/** What an amount would have been before one digit was lost, added, or swapped with its neighbour. */
export type Slip = { readonly kind: "lost" | "added" | "swapped"; readonly amount: Money };

/**
 * Every amount that becomes the printed one by a single slip of a digit, each once.
 *
 * Only the digits that are printed can slip, so the amounts are whole multiples of the step. None for
 * zero and for negative amounts.
 */
export function slipsOf({ amount, step }: PrintedAmount): readonly Slip[] {
  const digits = digitsOf(amount, step);
  if (digits === null) {
    return [];
  }
  const slips = new Map<string, Slip["kind"]>();
  const add = (text: string, kind: Slip["kind"]): void => {
    const plain = text.replace(/^0+(?=\d)/, "");
    if (plain !== "" && plain !== digits && !slips.has(plain)) {
      slips.set(plain, kind);
    }
  };
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    [..."0123456789"].forEach((digit) => {
      add(`${before}${digit}${after}`, "lost");
    });
    if (after !== "") {
      add(`${before}${after.slice(1)}`, "added");
      add(`${before}${after.slice(1, 2)}${after.slice(0, 1)}${after.slice(2)}`, "swapped");
    }
  }
  return [...slips].map(([text, kind]) => ({ kind, amount: step.times(text) }));
}

/** The printed digits without their point; null where the amount is not made of whole positive steps. */
function digitsOf(amount: Money, step: Money): string | null {
  if (step.isZero || amount.isZero || amount.isNegative) {
    return null;
  }
  const digits = amount.over(step).roundedTimes(0);
  return step.times(digits).equals(amount) ? digits : null;
}
