import { cite } from "../../../src/domain/sources";
import type { Finding } from "../../../src/domain/rule";
import { Money, Ratio } from "../../../src/money/money";
import { findingMessage } from "../../../src/narrative/phrases/findingMessage";

function finding(message: string, values: Finding["values"]): Finding {
  return {
    rule: "someRule",
    severity: "error",
    message,
    values,
    sources: [],
    citation: cite("ownConvention", ""),
  };
}

const amount = (yuan: string) => ({ kind: "amount", amount: Money.of(yuan) }) as const;

test("slots are filled, and no blank stays beside a figure", () => {
  const message = "“三公”经费决算数 {spent} 超过预算数 {budgeted}，请核实。";
  const values = { spent: amount("212200"), budgeted: amount("430000") };
  expect(findingMessage(finding(message, values))).toBe(
    "“三公”经费决算数21.22万元超过预算数43.00万元，请核实。",
  );
});

test("one amount that needs 元 puts all of them in 元", () => {
  const values = { total: amount("19040215.35"), sum: amount("10000") };
  expect(findingMessage(finding("{total}与{sum}不符", values))).toBe(
    "19,040,215.35元与10,000.00元不符",
  );
});

test("percents, counts and texts", () => {
  const message = "{name}为{rate}，共 {count} 处";
  const values: Finding["values"] = {
    name: { kind: "text", text: "执行率" },
    rate: { kind: "percent", ratio: Ratio.ofCounts(2, 3) },
    count: { kind: "count", count: 3 },
  };
  expect(findingMessage(finding(message, values))).toBe("执行率为66.67%，共3处");
});

test("the same amount may stand in two slots", () => {
  const same = amount("20000");
  expect(findingMessage(finding("{a}、{b}", { a: same, b: same }))).toBe("2.00万元、2.00万元");
});

test("a slot may be used twice, and other braces stay", () => {
  expect(findingMessage(finding("{a}，{a}，{ }", { a: amount("20000") }))).toBe(
    "2.00万元，2.00万元，{ }",
  );
});

test("a slot without a value is our mistake", () => {
  expect(() => findingMessage(finding("{spent}", {}))).toThrow("someRule: no value spent");
});
