import { collectFacts } from "../../../src/domain/factSet";
import type { Indicator } from "../../../src/domain/indicators/defineIndicator";
import { drawTable } from "./drawTable";

/** One row: what is given by input name, and the percent at two decimals or why there is none. */
export type IndicatorCase = {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
} & ({ readonly percent: string } | { readonly status: "undefined" | "missing" });

/** Tests an indicator as a table; inputs that a row does not give are not reported. */
export function describeIndicator(indicator: Indicator, cases: readonly IndicatorCase[]): void {
  describe(indicator.id, () => {
    test.each(cases)("$name", (row) => {
      const value = indicator.evaluate(
        collectFacts([drawTable({ lines: linesOf(indicator, row) })]),
      );
      const got =
        value.status === "value"
          ? { percent: value.ratio.roundedPercent(2) }
          : { status: value.status };
      expect(got).toEqual("percent" in row ? { percent: row.percent } : { status: row.status });
    });

    test("names the facts that are not reported", () => {
      const value = indicator.evaluate(collectFacts([]));
      expect(value).toEqual({ status: "missing", missing: Object.values(indicator.inputs) });
    });
  });
}

function linesOf({ inputs }: Indicator, { given }: IndicatorCase): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const key = inputs[name];
      if (key === undefined) {
        throw new Error(`no input ${name}`);
      }
      return [key, text];
    }),
  );
}
