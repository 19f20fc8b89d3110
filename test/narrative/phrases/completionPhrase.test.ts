import { budgetCompletion } from "../../../src/domain/budgetCompletion";
import { Money } from "../../../src/money/money";
import { completionPhrase } from "../../../src/narrative/phrases/completionPhrase";
import { phraseText } from "../../../src/narrative/phrases/phraseText";

type Row = readonly [
  name: string,
  amounts: { readonly budgeted?: string; readonly adjusted?: string; readonly spent?: string },
  text: string | null,
];

/** Amounts in 万元; every row of the zero matrix. */
const zeroMatrix: readonly Row[] = [
  [
    "budget and spending",
    { budgeted: "93", spent: "40.14" },
    "年初预算为93.00万元，支出决算为40.14万元，完成年初预算的43.16%",
  ],
  [
    "budget and spending, the adjusted budget known",
    { budgeted: "93", adjusted: "50", spent: "40.14" },
    "年初预算为93.00万元，支出决算为40.14万元，完成年初预算的43.16%",
  ],
  [
    "over budget",
    { budgeted: "8", spent: "18.6" },
    "年初预算为8.00万元，支出决算为18.60万元，完成年初预算的232.50%",
  ],
  [
    "more than tenfold",
    { budgeted: "351.45", spent: "4315.68" },
    "年初预算为351.45万元，支出决算为4315.68万元，为年初预算的12.28倍",
  ],
  [
    "budget and no spending",
    { budgeted: "5", spent: "0" },
    "年初预算为5.00万元，支出决算为0.00万元，完成年初预算的0.00%",
  ],
  [
    "no budget at first, an adjusted one",
    { budgeted: "0", adjusted: "321.02", spent: "307.82" },
    "年初预算为0.00万元，全年预算（调整预算数）为321.02万元，支出决算为307.82万元，完成全年预算的95.89%",
  ],
  [
    "no budget at all",
    { budgeted: "0", adjusted: "0", spent: "3" },
    "年初预算为0.00万元，支出决算为3.00万元",
  ],
  [
    "no budget, the adjusted one unknown",
    { budgeted: "0", spent: "3" },
    "年初预算为0.00万元，支出决算为3.00万元",
  ],
  ["neither", { budgeted: "0", spent: "0" }, "未安排预算，未发生支出"],
  ["neither, adjusted", { budgeted: "0", adjusted: "0", spent: "0" }, "未安排预算，未发生支出"],
  ["spending negative", { budgeted: "5", spent: "-1" }, null],
  ["budget negative", { budgeted: "-5", spent: "1" }, null],
  ["spending not reported", { budgeted: "5" }, null],
  ["budget not reported", { spent: "5" }, null],
  ["neither reported", {}, null],
];

test.each(zeroMatrix)("%s", (_name, { budgeted, adjusted, spent }, text) => {
  const amount = (decimal: string | undefined): Money | undefined =>
    decimal === undefined ? undefined : Money.of(decimal, "tenThousandYuan");
  const phrase = completionPhrase(
    budgetCompletion({
      budgeted: amount(budgeted),
      adjusted: amount(adjusted),
      spent: amount(spent),
    }),
  );
  expect(phrase === null ? null : phraseText(phrase)).toBe(text);
});

test("income is received, not spent", () => {
  const zero = Money.zero;
  const some = Money.of("10000");
  const text = (budgeted: Money, spent: Money): string =>
    phraseText(
      completionPhrase(budgetCompletion({ budgeted, spent, adjusted: undefined }), "income") ?? [],
    );
  expect(text(some, some)).toBe("年初预算为1.00万元，收入决算为1.00万元，完成年初预算的100.00%");
  expect(text(zero, some)).toBe("年初预算为0.00万元，收入决算为1.00万元");
  expect(text(zero, zero)).toBe("未安排预算，未取得收入");
});

test("its figures are told apart by role", () => {
  const completion = budgetCompletion({
    budgeted: Money.zero,
    adjusted: Money.of("40000"),
    spent: Money.of("10000"),
  });
  expect(completionPhrase(completion)).toEqual([
    "年初预算为",
    { role: "budgeted", text: "0.00万元" },
    "，全年预算（调整预算数）为",
    { role: "adjusted", text: "4.00万元" },
    "，支出决算为",
    { role: "spent", text: "1.00万元" },
    "，完成全年预算的",
    { role: "executionRate", text: "25.00%" },
  ]);
});

test("the rate on the original budget has its role", () => {
  const completion = budgetCompletion({
    budgeted: Money.of("20000"),
    adjusted: undefined,
    spent: Money.of("10000"),
  });
  expect(completionPhrase(completion)).toEqual([
    "年初预算为",
    { role: "budgeted", text: "2.00万元" },
    "，支出决算为",
    { role: "spent", text: "1.00万元" },
    "，完成年初预算的",
    { role: "completionRate", text: "50.00%" },
  ]);
});
