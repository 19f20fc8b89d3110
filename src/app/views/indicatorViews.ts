import type { Fact, FactSet } from "../../domain/factSet";
import { type FactKey, subjectOf } from "../../domain/factKey";
import { conceptOf } from "../../domain/concepts/concept";
import type { EvaluatedIndicator } from "../../domain/indicators/evaluateIndicators";
import type { IndicatorValue } from "../../domain/indicators/defineIndicator";
import { citationText } from "../../domain/sources";
import { assertNever } from "../../lib/assertNever";
import type { Ratio } from "../../money/money";
import { formatExactAmounts } from "../../narrative/phrases/formatAmount";
import { formatCount } from "../../narrative/phrases/formatCount";
import { formatPercent } from "../../narrative/phrases/formatPercent";
import { operandsText } from "../../narrative/phrases/operands";
import { phaseName } from "../../narrative/phrases/phaseName";
import type { Analysis } from "../analyse";
import { words } from "../messages";
import { cellLink } from "./cellLink";
import type { IndicatorView } from "./views";

/** The indicators with their operands in words, ready to be shown. */
export function indicatorViews({ indicators, facts }: Analysis): readonly IndicatorView[] {
  return indicators.map((evaluated) => indicatorView(evaluated, facts));
}

/** A figure's name in words: `“三公”经费 决算数`. */
export function keyLabel(key: FactKey): string {
  const { concept, phase } = subjectOf(key);
  return `${conceptOf(concept).label}${phaseName(phase)}`;
}

function indicatorView({ indicator, value }: EvaluatedIndicator, facts: FactSet): IndicatorView {
  const operands = Object.values(indicator.inputs).flatMap((key) => {
    const fact = facts.facts.get(key);
    return fact === undefined ? [] : [fact];
  });
  const ratio = value.status === "value" ? value.ratio : null;
  return {
    id: indicator.id,
    label: indicator.label,
    status: value.status,
    value: valueText(value),
    bar: ratio === null ? null : barLength(ratio),
    isOverFull: ratio !== null && ratio.comparePercent(100) > 0,
    ...operandsText(indicator, (key) => operandText(key, facts)),
    citation: citationText(indicator.source),
    places: operands.flatMap(({ readings }) => readings.map(({ source }) => cellLink(source))),
  };
}

function valueText(value: IndicatorValue): string {
  switch (value.status) {
    case "value":
      return formatPercent(value.ratio);
    case "undefined":
      return words.noRate;
    case "missing":
      return words.missing(value.missing.map(keyLabel));
    default:
      return assertNever(value);
  }
}

function operandText(key: FactKey, facts: FactSet): string {
  const fact = facts.facts.get(key);
  return fact === undefined ? keyLabel(key) : `${keyLabel(key)} ${amountText(fact)}`;
}

function amountText({ value }: Fact): string {
  return value.kind === "amount"
    ? (formatExactAmounts([value.amount])[0] ?? "")
    : formatCount(value.count);
}

/** For drawing only: how much of the full width a rate fills. */
function barLength(ratio: Ratio): number {
  if (ratio.comparePercent(0) <= 0) {
    return 0;
  }
  return ratio.comparePercent(100) >= 0 ? 100 : Number(ratio.roundedPercent(1));
}
