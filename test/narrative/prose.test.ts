import type { FigureRun } from "../../src/document/reportDocument";
import { isMissing, joined, firstOf, optional, runsOf, sentence } from "../../src/narrative/prose";

const figure: FigureRun = {
  kind: "figure",
  number: 0,
  reference: "income.total.finalAccounts",
  form: "amount:tenThousandYuan",
  text: "1.00万元",
  alias: "本年收入合计 决算数",
};

test("a sentence with a missing figure is not said", () => {
  expect(sentence("支出", null, "。")).toBeNull();
  expect(sentence("支出", ["合计", null], "。")).toBeNull();
  expect(isMissing(sentence("支出", figure, "。"))).toBe(false);
});

test("what is optional leaves no trace when it is missing", () => {
  expect(runsOf(["支出", optional("，占", null)])).toEqual([{ kind: "text", text: "支出" }]);
});

test("a list leaves out what is missing or empty", () => {
  expect(runsOf(joined("；", ["甲", null, [], "", "乙", [null]]))).toEqual([
    { kind: "text", text: "甲；乙" },
  ]);
  expect(joined("；", [null, []])).toBeNull();
});

test("the first that can be said is said", () => {
  expect(firstOf(null, ["甲", null], "乙", "丙")).toBe("乙");
  expect(firstOf(null)).toBeNull();
});

test("neighbouring words become one run, figures stay alone", () => {
  expect(runsOf(["收入", ["为", figure, "，"], "", "增加"])).toEqual([
    { kind: "text", text: "收入为" },
    figure,
    { kind: "text", text: "，增加" },
  ]);
});

test("printing a missing piece is our mistake", () => {
  expect(() => runsOf(["甲", null])).toThrow();
});
