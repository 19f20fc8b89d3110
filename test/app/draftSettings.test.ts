import { instructionsIn } from "../../src/app/draftInstructions";
import { settingsOf } from "../../src/app/draftSettings";
import { noInstructions } from "../../src/app/instructions";
import { everyDifference } from "../../src/domain/explanation/materiality";

const limited = { ...everyDifference, amountYuan: "10000", percent: "10" };

function answer(id: string, text: string) {
  return [id, { text, figures: null }] as const;
}

test("what is as usual is not kept", () => {
  expect(settingsOf(noInstructions)).toEqual({});
});

test("the limit and the evaluation table come back, the causes do not: they stand in the draft", () => {
  const table = answer("score.table", "hunan2013");
  const answers = new Map([
    table,
    answer("cause.expenditure.total.finalAccounts.originalBudget", "甲"),
  ]);
  const settings = settingsOf({ ...noInstructions, answers, materiality: limited });
  expect(instructionsIn(settings)).toEqual({
    ...noInstructions,
    answers: new Map([table]),
    materiality: limited,
  });
});

test.each([
  ["not there", {}],
  ["no JSON", { materiality: "{" }],
  ["of another shape", { materiality: '{"percent":10}' }],
  ["no plain decimal", { materiality: JSON.stringify({ ...limited, percent: "1e9" }) }],
  ["more than it may say", { materiality: JSON.stringify({ ...limited, also: "x" }) }],
])("a limit that is %s is the usual one", (_name, settings) => {
  expect(instructionsIn(settings)).toEqual(noInstructions);
});
