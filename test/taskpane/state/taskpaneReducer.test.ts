import { taskpaneReducer, type TaskpaneAction } from "../../../src/taskpane/state/taskpaneReducer";
import { idle, reviewIn, type TaskpaneState } from "../../../src/taskpane/state/taskpaneState";
import { review } from "../support/fixtures";
import { keptTexts } from "../../support/keptTexts";

const reviewing: TaskpaneState = { status: "reviewing", review };
const writing: TaskpaneState = { status: "writing", review };
const readingAnew: TaskpaneState = {
  status: "reading",
  progress: { stage: "reviewing" },
  before: review,
};
const readingFirst: TaskpaneState = { ...readingAnew, before: null };
const failure = { sentence: "文件已损坏。", retry: null, wayOut: null };
const failed: TaskpaneState = { status: "failed", failure, before: review };
const failedFirst: TaskpaneState = { status: "failed", failure, before: null };

describe("taskpaneReducer moves between what the pane does", () => {
  test.each<[string, TaskpaneState, TaskpaneAction, TaskpaneState["status"], "kept" | "none"]>([
    [
      "reading begins",
      idle,
      { type: "readingProgressed", progress: { stage: "reviewing" } },
      "reading",
      "none",
    ],
    [
      "another file is read",
      reviewing,
      { type: "readingProgressed", progress: { stage: "reviewing" } },
      "reading",
      "kept",
    ],
    ["a first reading is cancelled", readingFirst, { type: "readingCancelled" }, "idle", "none"],
    [
      "another reading is cancelled",
      readingAnew,
      { type: "readingCancelled" },
      "reviewing",
      "kept",
    ],
    ["a first reading fails", readingFirst, { type: "failed", failure }, "failed", "none"],
    ["another reading fails", readingAnew, { type: "failed", failure }, "failed", "kept"],
    ["a first failure is put aside", failedFirst, { type: "failureDismissed" }, "idle", "none"],
    ["a later failure is put aside", failed, { type: "failureDismissed" }, "reviewing", "kept"],
    [
      "reading after a failure",
      failed,
      { type: "readingProgressed", progress: { stage: "reviewing" } },
      "reading",
      "kept",
    ],
    ["reading ends well", readingFirst, { type: "opened", review }, "reviewing", "kept"],
    ["writing begins", reviewing, { type: "writingStarted" }, "writing", "kept"],
    ["writing with nothing open", idle, { type: "writingStarted" }, "idle", "none"],
    ["writing after a failure", failed, { type: "writingStarted" }, "writing", "kept"],
    ["writing ends well", writing, { type: "written", notice: "好" }, "reviewing", "kept"],
    ["writing fails", writing, { type: "failed", failure }, "failed", "kept"],
    [
      "a file is handed over while another is read",
      readingAnew,
      { type: "written", notice: "好" },
      "reading",
      "kept",
    ],
  ])("%s", (_name, before, action, status, work) => {
    const after = taskpaneReducer(before, action);
    expect(after.status).toBe(status);
    expect(reviewIn(after) === null ? "none" : "kept").toBe(work);
  });
});

describe("taskpaneReducer keeps the work", () => {
  test.each<[string, TaskpaneAction, Partial<typeof review>]>([
    ["page", { type: "pageChosen", page: "report" }, { page: "report" }],
    ["template", { type: "draftChosen", draft: { template: "form" } }, { template: "form" }],
    ["notice", { type: "noticed", words: { notice: "好" } }, { notice: "好" }],
    ["delivery", { type: "written", notice: "好" }, { notice: "好" }],
    ["no cell", { type: "cellsShown", shown: null }, { shown: null }],
    [
      "import",
      { type: "answersImported", answers: keptTexts({ a: "甲" }), notice: "好" },
      { answers: keptTexts({ a: "甲" }), notice: "好" },
    ],
  ])("%s, also beside a failure", (_name, action, change) => {
    expect(reviewIn(taskpaneReducer(reviewing, action))).toMatchObject(change);
    expect(reviewIn(taskpaneReducer(failed, action))).toMatchObject(change);
    // with nothing open only what is said stays
    const { notice = null, warning = null } = change;
    expect(taskpaneReducer(idle, action)).toEqual({ ...idle, notice, warning });
  });

  test.each([
    ["new words", "", "人员增加", ["人员增加"]],
    ["other words", "旧", "新", ["新"]],
    ["words taken back", "旧", "  ", []],
  ])("%s", (_name, before, words, expected) => {
    const answers = keptTexts(before === "" ? {} : { "cause.basic": before });
    const state: TaskpaneState = { status: "reviewing", review: { ...review, answers } };
    const action = { type: "causeWritten", blankId: "cause.basic", words } as const;
    const after = reviewIn(taskpaneReducer(state, action))?.answers;
    expect([...(after?.values() ?? [])].map(({ text }) => text)).toEqual(expected);
  });

  test.each([
    ["cause.basic", { current: "100000.00", base: "0.00" }],
    ["summary", null],
  ])("%s is kept with the amounts that it is written for", (blankId, figures) => {
    const state: TaskpaneState = { status: "reviewing", review };
    const after = taskpaneReducer(state, { type: "causeWritten", blankId, words: "甲" });
    expect(reviewIn(after)?.answers.get(blankId)).toEqual({ text: "甲", figures });
  });

  test("imported causes replace those of the same blanks and leave the others", () => {
    const answers = keptTexts({ a: "旧", b: "乙" });
    const state: TaskpaneState = { status: "reviewing", review: { ...review, answers } };
    const imported = keptTexts({ a: "新" });
    const after = taskpaneReducer(state, {
      type: "answersImported",
      answers: imported,
      notice: "",
    });
    expect(reviewIn(after)?.answers).toEqual(keptTexts({ a: "新", b: "乙" }));
  });
});

describe("taskpaneReducer understands anew", () => {
  const said = { fiscalYear: 2022, mappings: new Map() };
  const waiting: TaskpaneState = { status: "reviewing", review: { ...review, pending: said } };
  const { running, views, draft } = review;
  const understood: TaskpaneAction = {
    type: "understood",
    understood: {
      ...{ running, said, draft, notice: null },
      views: { ...views, files: ["新.xlsx"] },
      restored: keptTexts({ a: "旧", b: "乙" }),
    },
  };

  test("what was written and chosen meanwhile stays", () => {
    const meanwhile: readonly TaskpaneAction[] = [
      { type: "pageChosen", page: "variances" },
      { type: "causeWritten", blankId: "a", words: "新" },
      understood,
    ];
    const after = reviewIn(meanwhile.reduce<TaskpaneState>(taskpaneReducer, waiting));
    expect(after).toMatchObject({ page: "variances", said, pending: null });
    expect(after?.views.files).toEqual(["新.xlsx"]);
    expect(after?.answers.get("a")?.text).toBe("新");
    expect(after?.answers.get("b")?.text).toBe("乙");
  });

  test("what comes of other work is not heard", () => {
    const other: TaskpaneState = {
      status: "reviewing",
      review: { ...review, running: { ...running } },
    };
    expect(taskpaneReducer(other, understood)).toBe(other);
  });

  test.each<TaskpaneAction>([{ type: "readingCancelled" }, { type: "failed", failure }])(
    "$type leaves what was understood",
    (action) => {
      expect(reviewIn(taskpaneReducer(waiting, action))).toEqual(review);
    },
  );
});
