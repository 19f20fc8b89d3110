import type { ChartBlock } from "../../../src/document/reportDocument";
import { explainVariance } from "../../../src/domain/explanation/explainVariance";
import type { Phase } from "../../../src/domain/phase";
import { waterfall } from "../../../src/narrative/explanation/waterfall";
import { Money } from "../../../src/money/money";
import { type DrawnFacts, drawFacts, subjectAt } from "../../support/narrative/facts";

function drawn(facts: DrawnFacts, base: Phase = "originalBudget"): ChartBlock | null {
  const { concept, item } = subjectAt("expenditure.total", "finalAccounts");
  const phases = { current: "finalAccounts", base } as const;
  const explanation = explainVariance(drawFacts(facts), { concept, item }, phases);
  const [breakdown] = explanation?.breakdowns ?? [];
  if (explanation === null || breakdown === undefined) {
    throw new Error("nothing is taken apart");
  }
  return waterfall(explanation.variance, breakdown);
}

/** `increase 科学技术支出 +902.99`. */
function shown(chart: ChartBlock | null): readonly string[] {
  return (chart?.bars ?? []).map(({ kind, label, text }) => `${kind} ${label} ${text}`);
}

/** The published report of Lusong 2019; the differences were computed by hand. */
const lusong: DrawnFacts = {
  "expenditure.total": { originalBudget: "7000581.64元", finalAccounts: "19064015.35元" },
  "expenditure.total/201/一般公共服务支出": {
    originalBudget: "3400581.64元",
    finalAccounts: "4325781.81元",
  },
  "expenditure.total/205/教育支出": { originalBudget: "", finalAccounts: "329909.36元" },
  "expenditure.total/206/科学技术支出": {
    originalBudget: "3600000.00元",
    finalAccounts: "12629894.80元",
  },
  "expenditure.total/215/资源勘探信息等支出": {
    originalBudget: "",
    finalAccounts: "1778429.38元",
  },
};

test("from the budget to the final accounts, the largest first", () => {
  const chart = drawn(lusong);
  expect(shown(chart)).toEqual([
    "total 年初预算数 700.06",
    "increase 科学技术支出 +902.99",
    "increase 资源勘探信息等支出 +177.84",
    "increase 一般公共服务支出 +92.52",
    "increase 教育支出 +32.99",
    "total 决算数 1,906.40",
  ]);
  expect(chart?.axisStart).toBe("0");
  expect(chart?.unitLine).toBe("单位：万元");
});

test("says the same in one sentence", () => {
  expect(drawn(lusong)?.alternative).toBe(
    "本年支出合计决算数比年初预算数增减构成：年初预算数700.06万元，" +
      "科学技术支出增加902.99万元（占增减额的74.85%），" +
      "资源勘探信息等支出增加177.84万元（占增减额的14.74%），" +
      "一般公共服务支出增加92.52万元（占增减额的7.67%），" +
      "教育支出增加32.99万元（占增减额的2.73%），决算数1906.40万元。",
  );
});

test("bars know their facts and lose no digit", () => {
  const science = drawn(lusong)?.bars[1];
  expect(science?.value).toBe("902.98948");
  expect(science?.references).toEqual([
    "expenditure.206.total.originalBudget",
    "expenditure.206.total.finalAccounts",
  ]);
});

test("the first bar and all changes are the last bar, exactly", () => {
  const values = (drawn(lusong)?.bars ?? []).map(({ value }) => Money.of(value));
  const last = values[values.length - 1] ?? Money.zero;
  expect(Money.sum(values.slice(0, -1)).equals(last)).toBe(true);
});

test("beyond five lines and one, the smaller ones stand together", () => {
  const chart = drawn({
    "expenditure.total": { originalBudget: "700.00", finalAccounts: "728.00" },
    "expenditure.total/201/第0类": { originalBudget: "100.00", finalAccounts: "107.00" },
    "expenditure.total/203/第1类": { originalBudget: "100.00", finalAccounts: "106.00" },
    "expenditure.total/204/第2类": { originalBudget: "100.00", finalAccounts: "105.00" },
    "expenditure.total/205/第3类": { originalBudget: "100.00", finalAccounts: "104.00" },
    "expenditure.total/206/第4类": { originalBudget: "100.00", finalAccounts: "103.00" },
    "expenditure.total/207/第5类": { originalBudget: "100.00", finalAccounts: "102.00" },
    "expenditure.total/208/第6类": { originalBudget: "100.00", finalAccounts: "101.00" },
  });
  expect(shown(chart).slice(1)).toEqual([
    "increase 第0类 +7.00",
    "increase 第1类 +6.00",
    "increase 第2类 +5.00",
    "increase 第3类 +4.00",
    "increase 第4类 +3.00",
    "increase 其他2项 +3.00",
    "total 决算数 728.00",
  ]);
  expect(chart?.bars[6]?.references).toHaveLength(4);
});

test.each([
  ["what lines do not explain", "130.00", "remainder 未列明细的部分 +10.00"],
  ["what rounding leaves", "120.01", "remainder 四舍五入尾差 +0.01"],
])("%s is a bar of its own", (_name, finalAccounts, bar) => {
  const chart = drawn({
    "expenditure.total": { originalBudget: "100.00", finalAccounts },
    "expenditure.total/201/甲": { originalBudget: "60.00", finalAccounts: "50.00" },
    "expenditure.total/205/乙": { originalBudget: "40.00", finalAccounts: "70.00" },
  });
  expect(shown(chart)).toContain(bar);
});

test("a line against the whole has no share of it, nor one that is more than the whole", () => {
  const { alternative } = drawn({
    "expenditure.total": { originalBudget: "100.00", finalAccounts: "120.00" },
    "expenditure.total/201/甲": { originalBudget: "60.00", finalAccounts: "50.00" },
    "expenditure.total/205/乙": { originalBudget: "40.00", finalAccounts: "70.00" },
  }) ?? { alternative: "" };
  expect(alternative).toContain("乙增加30.00万元，甲减少10.00万元，");
});

test("where nothing changed on the whole, what moved inside is still drawn", () => {
  const chart = drawn({
    "expenditure.total": { originalBudget: "100.00", finalAccounts: "100.00" },
    "expenditure.total/201/甲": { originalBudget: "60.00", finalAccounts: "50.00" },
    "expenditure.total/205/乙": { originalBudget: "40.00", finalAccounts: "50.00" },
  });
  expect(shown(chart)).toEqual([
    "total 年初预算数 100.00",
    "decrease 甲 -10.00",
    "increase 乙 +10.00",
    "total 决算数 100.00",
  ]);
});

test("nothing is drawn where no line differs", () => {
  const row = { originalBudget: "100.00", finalAccounts: "100.00" };
  expect(drawn({ "expenditure.total": row, "expenditure.total/201/甲": row })).toBeNull();
});

// up to 115, down to 105: the changes reach over 15, and half of that stands below them
test("small changes of a large total begin above zero, and it is said", () => {
  const chart = drawn({
    "expenditure.total": { originalBudget: "100.00", finalAccounts: "105.00" },
    "expenditure.total/201/甲": { originalBudget: "60.00", finalAccounts: "75.00" },
    "expenditure.total/205/乙": { originalBudget: "40.00", finalAccounts: "30.00" },
  });
  expect(chart?.axisStart).toBe("92.5");
  expect(chart?.unitLine).toBe("单位：万元（图形未从零画起）");
});

test("below one 万元 the picture speaks of 元", () => {
  const chart = drawn({
    "expenditure.total": { originalBudget: "5000.00元", finalAccounts: "5200.50元" },
    "expenditure.total/201/甲": { originalBudget: "5000.00元", finalAccounts: "5200.50元" },
  });
  expect(shown(chart)[1]).toBe("increase 甲 +200.50");
  expect(chart?.unitLine).toMatch(/^单位：元/);
});
