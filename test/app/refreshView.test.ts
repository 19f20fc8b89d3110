import { controlOf } from "../taskpane/support/draftFixtures";
import { refreshView } from "../../src/app/views/refreshView";
import { readDraft } from "../../src/writers/docx/draft/readDraft";
import { planRefresh } from "../../src/writers/refresh/planRefresh";
import { drawnDraft, drawnReport, replaced, type Said } from "../writers/refresh/drawnDraft";

/** What is shown of a draft that somebody changed, and a report on new figures. */
function shown(edit: (document: string) => string, now: Said) {
  const draft = readDraft(drawnDraft({}, edit));
  const report = drawnReport(now);
  const plan = draft.ok ? planRefresh(draft.value, report) : draft;
  if (!draft.ok || !plan.ok) {
    throw new Error("the drawn draft is no draft");
  }
  return refreshView({ draft: draft.value, report, plan: plan.value });
}

test("an edited figure is to be decided, the others are counted or listed with their places", () => {
  const view = shown(replaced("100.00万元", "99.00万元"), { spent: "120.00" });
  expect(view.conflicts).toEqual([
    expect.objectContaining({
      number: 1,
      last: "100.00万元",
      now: "99.00万元",
      next: "120.00万元",
      control: controlOf("juesuan:1"),
    }),
  ]);
  expect(view.updated.map(({ now, next, control }) => [now, next, control.tag])).toEqual([
    ["100.00", "120.00", "juesuan:4"],
  ]);
  expect(view.unchanged).toBe(2);
  expect(view.blanksLeft).toEqual([
    {
      prompt: "【请填写原因】",
      sentence: "支出比上年增加5.00万元，增长5.26%，增加的主要原因是【请填写原因】。",
      control: controlOf("juesuan:blank:1"),
    },
  ]);
});

test("a turned direction is a sentence to reword, with a way to it", () => {
  const view = shown((document) => document, { verb: "减少", change: "3.00万元" });
  expect(view.held.map(({ number }) => number)).toEqual(expect.arrayContaining([2]));
  expect(view.clauses.map(({ control }) => control?.tag)).toEqual(["juesuan:2"]);
});

test("a sentence without figures has no place to lead to", () => {
  const view = shown((document) => document, { finding: "结转2笔。" });
  expect(view.clauses).toEqual([
    { now: "", next: expect.stringContaining("结转2笔") as string, control: null },
  ]);
});
