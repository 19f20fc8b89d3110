import { Money } from "../../../src/money/money";
import type { AmountUnit } from "../../../src/money/units";
import {
  formatAmount,
  formatExactAmounts,
  formatTableAmount,
} from "../../../src/narrative/phrases/formatAmount";

const inSentences: readonly (readonly [string, AmountUnit | undefined, string])[] = [
  ["43156800", undefined, "4315.68万元"],
  ["0", undefined, "0.00万元"],
  ["50", undefined, "0.01万元"],
  ["49.99", undefined, "0.00万元"],
  ["-49.99", undefined, "0.00万元"],
  ["-50", undefined, "-0.01万元"],
  ["1740530000", undefined, "174053.00万元"],
  ["7000581.64", "yuan", "7000581.64元"],
  ["7000581.645", "yuan", "7000581.65元"],
  ["12500", "thousandYuan", "12.50千元"],
  ["1740530000", "hundredMillionYuan", "17.41亿元"],
];

test.each(inSentences)("%s yuan in a sentence in %s: %s", (yuan, unit, text) => {
  expect(
    unit === undefined ? formatAmount(Money.of(yuan)) : formatAmount(Money.of(yuan), unit),
  ).toBe(text);
});

const inTables: readonly (readonly [string, AmountUnit | undefined, string])[] = [
  ["62299300", undefined, "6,229.93"],
  ["9990000", undefined, "999.00"],
  ["10000000", undefined, "1,000.00"],
  ["-158100", undefined, "-15.81"],
  ["-52210000", undefined, "-5,221.00"],
  ["0", undefined, "0.00"],
  ["12039633.71", "yuan", "12,039,633.71"],
  ["123456789012.34", "yuan", "123,456,789,012.34"],
];

test.each(inTables)("%s yuan in a table in %s: %s", (yuan, unit, text) => {
  expect(
    unit === undefined
      ? formatTableAmount(Money.of(yuan))
      : formatTableAmount(Money.of(yuan), unit),
  ).toBe(text);
});

const exact: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["43156800"], ["4315.68万元"]],
  [["100"], ["0.01万元"]],
  [["-100"], ["-0.01万元"]],
  [["50"], ["50.00元"]],
  [["19040215.35"], ["19,040,215.35元"]],
  [["-19040215.35"], ["-19,040,215.35元"]],
  [["0.005"], ["0.005元"]],
  [
    ["19040215.35", "10000"],
    ["19,040,215.35元", "10,000.00元"],
  ],
  [
    ["5000000", "0"],
    ["500.00万元", "0.00万元"],
  ],
  [[], []],
];

test.each(exact)("%j named exactly: %j", (yuan, texts) => {
  expect(formatExactAmounts(yuan.map((text) => Money.of(text)))).toEqual(texts);
});
