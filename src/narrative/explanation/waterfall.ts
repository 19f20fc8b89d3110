import type { ChartBar, ChartBlock } from "../../document/reportDocument";
import type { Breakdown, Contribution } from "../../domain/explanation/explanation";
import type { AccountLine, Variance } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { Phase } from "../../domain/phase";
import { Money } from "../../money/money";
import type { AmountUnit } from "../../money/units";
import { formatAmount, formatTableAmount, proseUnit } from "../phrases/formatAmount";
import { formatPercent } from "../phrases/formatPercent";
import { phaseName } from "../phrases/phaseName";
import { sheetDecimal } from "../phrases/sheetDecimal";
import { unitName } from "../phrases/unitName";
import { axisStart } from "./axisStart";
import { lineName, partName } from "./lineName";

/**
 * A difference as a picture: from the base, by what each line adds or takes away, to what it is now.
 *
 * The largest lines stand alone, the others together; what no line explains is a bar of its own.
 *
 * @returns null where no line differs
 */
export function waterfall(variance: Variance, breakdown: Breakdown): ChartBlock | null {
  const lines = breakdown.contributions.filter(({ role }) => role !== "level");
  if (lines.length === 0) {
    return null;
  }
  const steps = stepsOf(variance, lines, breakdown);
  const start = totalOf(variance, "base");
  const end = totalOf(variance, "current");
  const all = [start, ...steps, end];
  const unit = unitOf(all);
  const from = axisStart(
    start.amount,
    steps.map(({ amount }) => amount),
  );
  const caption = `${lineName(variance.line)}${end.label}比${start.label}增减构成`;
  return {
    kind: "chart",
    id: [keyAt(variance.line, variance.current), variance.base].join(" "),
    caption: [{ kind: "text", text: caption }],
    unitLine: `单位：${unitName(unit)}${from.isZero ? "" : "（图形未从零画起）"}`,
    axisStart: sheetDecimal(from, unit),
    bars: all.map((step) => barOf(step, unit)),
    alternative: `${caption}：${all.map((step) => wordsOf(step, unit)).join("，")}。`,
  };
}

/** What becomes a bar. `share`: of the whole difference, in words; empty where it says nothing. */
type Step = {
  readonly kind: "total" | "change" | "remainder";
  readonly label: string;
  readonly amount: Money;
  readonly share: string;
  readonly references: readonly string[];
};

function stepsOf(
  variance: Variance,
  lines: readonly Contribution[],
  { remainder, outcome }: Breakdown,
): readonly Step[] {
  // one line alone needs no name for the others
  const named = lines.length <= mostNamed + 1 ? lines : lines.slice(0, mostNamed);
  const others = lines.slice(named.length);
  return [
    ...named.map((line) => changeOf(variance, partName(line.line, variance.line), [line])),
    ...(others.length === 0 ? [] : [changeOf(variance, `其他${String(others.length)}项`, others)]),
    ...(remainder.isZero ? [] : [remainderOf(remainder, outcome)]),
  ];
}

function totalOf({ line, comparison, ...phases }: Variance, side: "current" | "base"): Step {
  return {
    kind: "total",
    label: phaseName(phases[side]),
    amount: comparison[side],
    share: "",
    references: [keyAt(line, phases[side])],
  };
}

function changeOf(
  { difference, current, base }: Variance,
  label: string,
  lines: readonly Contribution[],
): Step {
  const amount = Money.sum(lines.map((line) => line.difference));
  const share = amount.over(difference);
  const goesAlong = !difference.isZero && amount.isNegative === difference.isNegative;
  // more than all is no share that a reader could make sense of
  const isShare = goesAlong && share.comparePercent("100") <= 0;
  return {
    kind: "change",
    label,
    amount,
    share: isShare ? `（占增减额的${formatPercent(share)}）` : "",
    references: lines.flatMap(({ line }) => [keyAt(line, base), keyAt(line, current)]),
  };
}

function remainderOf(amount: Money, outcome: Breakdown["outcome"]): Step {
  const label = outcome === "differs" ? "未列明细的部分" : "四舍五入尾差";
  return { kind: "remainder", label, amount, share: "", references: [] };
}

function barOf({ kind, label, amount, references }: Step, unit: AmountUnit): ChartBar {
  const printed = formatTableAmount(amount, unit);
  const isRise = kind !== "total" && !amount.isNegative && /[1-9]/.test(printed);
  return {
    kind: kind !== "change" ? kind : amount.isNegative ? "decrease" : "increase",
    label,
    value: sheetDecimal(amount, unit),
    text: isRise ? `+${printed}` : printed,
    references,
  };
}

function wordsOf({ kind, label, amount, share }: Step, unit: AmountUnit): string {
  if (kind === "total") {
    return `${label}${formatAmount(amount, unit)}`;
  }
  const verb = amount.isNegative ? "减少" : "增加";
  return `${label}${verb}${formatAmount(amount.absolute(), unit)}${share}`;
}

/** In 元 where 万元 would leave too few digits of every bar. */
function unitOf(steps: readonly Step[]): AmountUnit {
  const isSmall = steps.every(({ amount }) => amount.absolute().compare(oneInProse) < 0);
  return isSmall ? "yuan" : proseUnit;
}

function keyAt(line: AccountLine, phase: Phase): string {
  return keyOf({ ...line, phase });
}

/** So many bars beside each other can still be read on paper. */
const mostNamed = 5;

const oneInProse = Money.of(1, proseUnit);
