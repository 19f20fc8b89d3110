import { Money } from "../../../src/money/money";
import type { AmountUnit } from "../../../src/money/units";
import { sheetDecimal } from "../../../src/narrative/phrases/sheetDecimal";

test.each<[string, AmountUnit, string]>([
  ["123456.78", "tenThousandYuan", "12.345678"],
  ["1000000", "tenThousandYuan", "100"],
  ["0", "tenThousandYuan", "0"],
  ["-0.01", "tenThousandYuan", "-0.000001"],
  ["0.01", "hundredMillionYuan", "0.0000000001"],
  ["100", "yuan", "100"],
  ["90071992547409.93", "tenThousandYuan", "9007199254.740993"],
])("%p yuan in %s", (yuan, unit, decimal) => {
  expect(sheetDecimal(Money.of(yuan), unit)).toBe(decimal);
});
