import type { Money } from "../money/money";
import type { Difference } from "./causes";
import { formatExactAmounts } from "./phrases/formatAmount";
import { phaseName } from "./phrases/phaseName";
import type { ComparisonBase } from "./phrases/comparisonPhrase";

/** One of the two amounts of a difference, as it was and as it is. */
export type AmountChange = { readonly before: Money; readonly now: Money };

/** Says that what was written of a difference was written for other amounts: “决算数已由…变为…，请再看一遍。” */
export function changedAmounts(
  { phase, against }: Pick<Difference, "phase" | "against">,
  { current, base }: { readonly current: AmountChange; readonly base: AmountChange },
): string {
  const changes = [
    { name: phaseName(phase), ...current },
    { name: baseName(against), ...base },
  ].filter(({ before, now }) => !before.equals(now));
  const clauses = changes.map(({ name, before, now }) => {
    const [was = "", is = ""] = formatExactAmounts([before, now]);
    return `${name}已由${was}变为${is}`;
  });
  return `${clauses.join("，")}，请再看一遍。`;
}

/** The two amounts of a difference by their names: “决算数12.00万元，年初预算数10.00万元”. */
export function namedAmounts(
  { phase, against }: Pick<Difference, "phase" | "against">,
  { current, base }: { readonly current: Money; readonly base: Money },
): string {
  const [currentText = "", baseText = ""] = formatExactAmounts([current, base]);
  return `${phaseName(phase)}${currentText}，${baseName(against)}${baseText}`;
}

function baseName(against: ComparisonBase): string {
  return against === "opening" ? "年初数" : phaseName(against);
}
