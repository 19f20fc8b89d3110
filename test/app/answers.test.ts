import { readAnswers } from "../../src/app/answers";
import { isOutdated, type KeptAnswers, textsOf, writeAnswers } from "../../src/app/keptAnswers";
import { messageOf } from "../../src/app/messages";

const answers: KeptAnswers = new Map([
  ["cause.basic", { text: "人员增加“三名”\n两行", figures: { current: "5.00", base: "-1.50" } }],
  ["b", { text: "甲", figures: null }],
]);

test("a file of answers is read back as it was written", () => {
  expect(readAnswers("answers.json", writeAnswers(answers))).toEqual({ ok: true, value: answers });
});

test.each([
  ["a text alone", '{"a":"甲"}', { text: "甲", figures: null }],
  [
    "a text with its amounts",
    '{"a":{"text":"甲","current":"5","base":"0.5"}}',
    { text: "甲", figures: { current: "5.00", base: "0.50" } },
  ],
  ["an empty text", '{"a":"  "}', undefined],
  ["an empty text with amounts", '{"a":{"text":"","current":"5","base":"1"}}', undefined],
])("%s is read", (_name, file, expected) => {
  const read = readAnswers("answers.json", file);
  expect(read.ok ? read.value.get("a") : "refused").toEqual(expected);
});

test.each([
  ["a number", '{"a":1}', "a"],
  ["amounts without a text", '{"a":{"current":"5","base":"1"}}', "a"],
  ["one amount", '{"a":{"text":"甲","current":"5"}}', "a"],
  ["an amount that is none", '{"a":{"text":"甲","current":"五","base":"1"}}', "a.current"],
  ["more than is known", '{"a":{"text":"甲","current":"5","base":"1","by":"乙"}}', "a"],
])("%s is refused", (_name, file, place) => {
  const read = readAnswers("answers.json", file);
  expect(read.ok ? "read" : messageOf(read.error)).toBe(
    `填写内容文件“answers.json”的“${place}”写法不正确。请写成 { "填空编号": "文字" } 的形式，或用“说明”页导出的文件。`,
  );
});

test("the report takes the words", () => {
  expect(textsOf(answers)).toEqual(
    new Map([
      ["cause.basic", "人员增加“三名”\n两行"],
      ["b", "甲"],
    ]),
  );
});

test.each([
  ["the same amounts", { current: "5.00", base: "1.00" }, false],
  ["another amount", { current: "5.01", base: "1.00" }, true],
  ["another base", { current: "5.00", base: "0.00" }, true],
])("written for 5 against 1, with %s now", (_name, now, expected) => {
  const figures = { current: "5.00", base: "1.00" };
  expect(isOutdated({ text: "甲", figures }, now)).toBe(expected);
  expect(isOutdated({ text: "甲", figures: null }, now)).toBe(false);
});
