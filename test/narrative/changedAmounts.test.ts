import { changedAmounts } from "../../src/narrative/changedAmounts";
import { Money } from "../../src/money/money";

const onBudget = { phase: "finalAccounts", against: "originalBudget" } as const;
const onOpening = { phase: "finalAccounts", against: "opening" } as const;

test.each([
  [
    "the accounts",
    onBudget,
    ["160000", "165000"],
    ["100000", "100000"],
    "决算数已由16.00万元变为16.50万元，请再看一遍。",
  ],
  [
    "both",
    onBudget,
    ["160000", "165000"],
    ["100000", "0"],
    "决算数已由16.00万元变为16.50万元，年初预算数已由10.00万元变为0.00万元，请再看一遍。",
  ],
  [
    "an opening balance by less than is printed",
    onOpening,
    ["1", "1"],
    ["100000", "100000.01"],
    "年初数已由100,000.00元变为100,000.01元，请再看一遍。",
  ],
] as const)("%s changed", (_name, difference, current, base, sentence) => {
  expect(changedAmounts(difference, { current: changeOf(current), base: changeOf(base) })).toBe(
    sentence,
  );
});

function changeOf([before, now]: readonly [string, string]) {
  return { before: Money.of(before), now: Money.of(now) };
}
