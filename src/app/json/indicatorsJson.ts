import type { FactKey } from "../../domain/factKey";
import type { FactSet } from "../../domain/factSet";
import type { Indicator } from "../../domain/indicators/defineIndicator";
import type { EvaluatedIndicator } from "../../domain/indicators/evaluateIndicators";
import { citationText } from "../../domain/sources";
import { formatTablePercent } from "../../narrative/phrases/formatPercent";
import { operandsText } from "../../narrative/phrases/operands";
import type { Analysis } from "../analyse";
import { words } from "../messages";
import { keyLabel } from "../views/indicatorViews";
import { schema } from "./schema";

/** The indicators as other programs read them; percents rounded to two decimals. */
export function indicatorsJson({ indicators, facts }: Analysis): unknown {
  return { schema, indicators: indicators.map((evaluated) => indicatorJson(evaluated, facts)) };
}

function indicatorJson({ indicator, value }: EvaluatedIndicator, facts: FactSet): unknown {
  const { id, label, source, numerator, denominator } = indicator;
  return {
    id,
    label,
    formula: formulaText(indicator),
    status: value.status,
    percent: value.status === "value" ? formatTablePercent(value.ratio) : null,
    missing: value.status === "missing" ? value.missing : [],
    numerator: operandJson(numerator, facts),
    denominator: operandJson(denominator, facts),
    citation: citationText(source),
  };
}

function formulaText(indicator: Indicator): string {
  const { numerator, denominator } = operandsText(indicator, keyLabel);
  return words.over(numerator, denominator);
}

function operandJson(key: FactKey, facts: FactSet): unknown {
  const value = facts.facts.get(key)?.value;
  if (value?.kind === "count") {
    return { key, count: String(value.count) };
  }
  return { key, yuan: value?.amount.toYuanText() ?? null };
}
