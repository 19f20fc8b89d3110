import type { FactSet } from "../factSet";
import type { Indicator, IndicatorValue } from "./defineIndicator";
import { indicators } from "./index";

/** An indicator and what the figures at hand make of it. */
export type EvaluatedIndicator = { readonly indicator: Indicator; readonly value: IndicatorValue };

/** Evaluates every indicator; what cannot be computed says why. */
export function evaluateIndicators(facts: FactSet): readonly EvaluatedIndicator[] {
  return indicators.map((indicator) => ({ indicator, value: indicator.evaluate(facts) }));
}
