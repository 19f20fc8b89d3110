import { staleNumbers } from "../../../../src/domain/explanation/causes/judge/staleNumbers";
import { turnedDirection } from "../../../../src/domain/explanation/causes/judge/turnedDirection";
import { findingMessage } from "../../../../src/narrative/phrases/findingMessage";
import { ask, onPriorYear } from "../../../support/domain/causeQuestion";

const reception = "threePublicExpenses.officialReception";

/** This year 12.35 after 9.99: 2.36 more. */
const risen = ask(
  reception,
  { [reception]: { priorYearFinalAccounts: "9.99", finalAccounts: "12.35" } },
  onPriorYear,
).question;

/** This year 5.00 after 9.99. */
const fallen = ask(
  reception,
  { [reception]: { priorYearFinalAccounts: "9.99", finalAccounts: "5" } },
  onPriorYear,
).question;

function message(warning: ReturnType<typeof staleNumbers>): string | null {
  return warning === null ? null : findingMessage(warning);
}

describe("numbers that are last year's", () => {
  test.each<[name: string, prior: string, text: string, named: readonly string[] | null]>([
    ["none", "来访增多", "来访增多", null],
    [
      "a year and an amount",
      "2022年接待现场会18.00万元",
      "2022年接待现场会18.00万元",
      ["2022年", "18.00万元"],
    ],
    [
      "one of them was changed",
      "2022年接待现场会18.00万元",
      "2023年接待现场会18.00万元",
      ["18.00万元"],
    ],
    ["both were changed", "2022年接待现场会18.00万元", "2023年接待现场会6.00万元", null],
    ["batches and people", "接待5批次、40人次", "接待5批次、40人次", ["5批次", "40人次"]],
    ["an amount that the difference has this year too", "现场会2.36万元", "现场会2.36万元", null],
    ["the same in yuan", "现场会23,600元", "现场会23,600元", null],
    ["this year's figure to fewer digits", "共12.4万元", "共12.4万元", null],
    ["the number of a document", "按财行〔2017〕434号执行", "按财行〔2017〕434号执行", null],
    ["one named twice", "2022年来访增多，2022年开会", "2022年来访增多，2022年开会", ["2022年"]],
  ])("%s", (_name, prior, text, named) => {
    expect(message(staleNumbers(text, prior, risen))).toBe(
      named === null
        ? null
        : `${named.map((number) => `“${number}”`).join("、")}是上年原因里的写法，请核对后改成本年的，或删去。`,
    );
  });
});

describe("a cause of the other direction", () => {
  test.each([
    ["a rise, and it rose", "increase", risen, null],
    ["a fall, and it fell", "decrease", fallen, null],
    ["nobody said which way", null, risen, null],
    ["level before", "equal", risen, null],
    [
      "a fall, and it rose",
      "decrease",
      risen,
      "上年说明的是减少，本年公务接待费增加了2.36万元，这个原因未必适用。请核对。",
    ],
    [
      "a rise, and it fell",
      "increase",
      fallen,
      "上年说明的是增加，本年公务接待费减少了4.99万元，这个原因未必适用。请核对。",
    ],
  ] as const)("%s", (_name, before, question, words) => {
    expect(message(turnedDirection(before, question))).toBe(words);
  });
});
