import { normaliseText } from "../../../../lib/chineseText";
import { Money } from "../../../../money/money";
import type { AmountUnit } from "../../../../money/units";
import type { CauseQuestion } from "../causeQuestion";
import { words } from "../signals/figures";
import type { CauseWarning } from "./causeWarning";

/**
 * Finds the numbers that a cause has from last year's: years, amounts, percents, counts.
 *
 * A cause taken over with last year's numbers in it is a wrong statement about this year. An amount that
 * the difference has this year too is none of them; a year always is, for last year it was another.
 */
export function staleNumbers(
  text: string,
  prior: string,
  question: CauseQuestion,
): CauseWarning | null {
  const now = new Set(numbersIn(text));
  const stale = numbersIn(prior).filter((number) => now.has(number) && !isOfNow(number, question));
  return stale.length === 0
    ? null
    : {
        rule: "stale",
        message: "{numbers}是上年原因里的写法，请核对后改成本年的，或删去。",
        values: { numbers: words([...new Set(stale)].map((number) => `“${number}”`).join("、")) },
      };
}

/** Numbers with what they count. Those that number paragraphs or documents (〔2023〕1号) count nothing. */
function numbersIn(text: string): readonly string[] {
  return normaliseText(text).match(countedNumbers) ?? [];
}

const countedNumbers =
  /\d+(?:[.,]\d+)*(?:年度?|亿元|万元|元|%|个百分点|倍|人次|批次|人|批|次|辆|台|套|个|家|名|户|项|场|期|平方米|公里|月|日)/g;

function isOfNow(number: string, { comparison }: CauseQuestion): boolean {
  const [, digits = "", unit = ""] = /^([\d.,]+)(.*)$/.exec(number) ?? [];
  const amountUnit = amountUnits[unit];
  if (amountUnit === undefined) {
    return false;
  }
  const decimal = digits.replace(/,/g, "");
  const places = (decimal.split(".")[1] ?? "").length;
  const half = Money.of(`0.${"0".repeat(places)}5`, amountUnit);
  const named = Money.of(decimal, amountUnit);
  return [comparison.current, comparison.base, comparison.distance].some((amount) =>
    amount.minus(named).absolute().atMost(half),
  );
}

const amountUnits: Readonly<Record<string, AmountUnit>> = {
  元: "yuan",
  万元: "tenThousandYuan",
  亿元: "hundredMillionYuan",
};
