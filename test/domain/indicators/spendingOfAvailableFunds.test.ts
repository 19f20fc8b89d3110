import { spendingOfAvailableFunds } from "../../../src/domain/indicators/spendingOfAvailableFunds";
import { describeIndicator } from "../../support/domain/describeIndicator";

test("names both amounts that were there to spend", () => {
  expect(spendingOfAvailableFunds.numerator).toBe("expenditure.total.finalAccounts");
  expect(spendingOfAvailableFunds.denominator).toBe("income.total.finalAccounts");
  expect(spendingOfAvailableFunds.denominatorAlso).toEqual(["carryOver.opening.finalAccounts"]);
});

describeIndicator(spendingOfAvailableFunds, [
  // 4053.21 ÷ (493.56 + 7078.79)
  {
    name: "spends half of what there was",
    given: { spent: "4053.21", income: "7078.79", opening: "493.56" },
    percent: "53.53",
  },
  {
    name: "nothing to spend",
    given: { spent: "0.00", income: "0.00", opening: "0.00" },
    status: "undefined",
  },
  { name: "opening not reported", given: { spent: "1.00", income: "1.00" }, status: "missing" },
]);
