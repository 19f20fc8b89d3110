import { collectFacts } from "../../../src/domain/factSet";
import { evaluateIndicators } from "../../../src/domain/indicators/evaluateIndicators";
import { defineIndicator } from "../../../src/domain/indicators/defineIndicator";
import { indicators } from "../../../src/domain/indicators/index";
import { cite } from "../../../src/domain/sources";
import { drawTable } from "../../support/domain/drawTable";

test("evaluates every indicator once, in the list's order", () => {
  const evaluated = evaluateIndicators(collectFacts([]));
  expect(evaluated.map(({ indicator }) => indicator)).toEqual(indicators);
  expect(evaluated.every(({ value }) => value.status === "missing")).toBe(true);
});

test("computes what the figures allow and says what is missing", () => {
  const lines = {
    "expenditure.total.finalAccounts": "4315.68",
    "expenditure.total.adjustedBudget": "6229.93",
  };
  const values = new Map(
    evaluateIndicators(collectFacts([drawTable({ lines })])).map(({ indicator, value }) => [
      indicator.id,
      value,
    ]),
  );
  const execution = values.get("executionRate");
  expect(execution?.status === "value" && execution.ratio.roundedPercent(2)).toBe("69.27");
  expect(values.get("originalBudgetCompletion")).toEqual({
    status: "missing",
    missing: ["expenditure.total.originalBudget"],
  });
});

test("a denominator that is no input is a mistake of ours", () => {
  const inputs = { spent: "expenditure.total.finalAccounts" } as const;
  expect(() =>
    defineIndicator({
      id: "broken",
      label: "",
      source: cite("ownConvention", ""),
      inputs,
      numerator: "spent",
      denominator: "budgeted" as "spent",
      compute: ({ spent }) => spent.over(spent),
    }),
  ).toThrow("no input budgeted");
});

test("an amount where a count belongs is not taken", () => {
  const statement = drawTable({ lines: { "staffing.onDuty.finalAccounts": "3" } });
  const [reading] = statement.readings;
  const amounts = reading && {
    ...reading,
    subject: { ...reading.subject, concept: "income.total" as const },
  };
  const facts = collectFacts([{ ...statement, readings: amounts ? [amounts] : [] }]);
  const income = evaluateIndicators(facts).find(
    ({ indicator }) => indicator.id === "incomeCompletion",
  );
  expect(income?.value).toEqual({
    status: "missing",
    missing: ["income.total.finalAccounts", "income.total.originalBudget"],
  });
});
