import { compareAmounts } from "../../../src/domain/comparison";
import { Money } from "../../../src/money/money";
import {
  type ComparisonBase,
  comparisonPhrase,
} from "../../../src/narrative/phrases/comparisonPhrase";
import { phraseText } from "../../../src/narrative/phrases/phraseText";

type Row = readonly [name: string, current: string, base: string, text: string];

/** Amounts in 元. */
const directions: readonly Row[] = [
  ["more", "186000", "33800", "比上年增加15.22万元，增长450.30%"],
  ["less", "91900", "105800", "比上年减少1.39万元，下降13.14%"],
  ["equal", "100000", "100000", "与上年持平"],
  ["both zero", "0", "0", "与上年持平"],
  ["equal as printed", "100030", "100000", "与上年持平"],
  ["from zero", "50000", "0", "比上年增加5.00万元（上年为0，增长率无可比性）"],
  ["to zero", "0", "50000", "比上年减少5.00万元，下降100.00%"],
  ["more than tenfold", "43156800", "3514500", "比上年增加3964.23万元，增长11.28倍"],
  ["just tenfold more", "1100000", "100000", "比上年增加100.00万元，增长1000.00%"],
  ["printed apart by less than 万元 can show", "100060", "100040", "比上年增加20.00元，增长0.02%"],
  ["growth below the print", "10000100000", "10000000000", "比上年增加10.00万元，增长不足0.01%"],
  ["decline below the print", "9999900000", "10000000000", "比上年减少10.00万元，下降不足0.01%"],
  ["growth just printed", "10000500000", "10000000000", "比上年增加50.00万元，增长0.01%"],
  ["negative now", "-10000", "20000", "比上年减少3.00万元（涉及负数，不计算增减率）"],
  ["negative before", "20000", "-10000", "比上年增加3.00万元（涉及负数，不计算增减率）"],
  ["negative from zero", "-10000", "0", "比上年减少1.00万元（涉及负数，不计算增减率）"],
];

test.each(directions)("%s", (_name, current, base, text) => {
  const phrase = comparisonPhrase(
    compareAmounts(Money.of(current), Money.of(base)),
    "priorYearFinalAccounts",
  );
  expect(phraseText(phrase)).toBe(text);
});

const bases: readonly (readonly [ComparisonBase, string])[] = [
  ["originalBudget", "比年初预算数增加1.00万元，增长50.00%"],
  ["adjustedBudget", "比调整预算数增加1.00万元，增长50.00%"],
  ["priorYearFinalAccounts", "比上年增加1.00万元，增长50.00%"],
  ["priorYearOriginalBudget", "比上年年初预算数增加1.00万元，增长50.00%"],
  ["opening", "比年初增加1.00万元，增长50.00%"],
];

test.each(bases)("against %s", (base, text) => {
  expect(phraseText(comparisonPhrase(compareAmounts(Money.of(30000), Money.of(20000)), base))).toBe(
    text,
  );
});

test("its figures are told apart from its words", () => {
  const phrase = comparisonPhrase(compareAmounts(Money.of(30000), Money.of(20000)), "opening");
  expect(phrase).toEqual([
    "比年初增加",
    { role: "difference", text: "1.00万元" },
    "，增长",
    { role: "change", text: "50.00%" },
  ]);
});
