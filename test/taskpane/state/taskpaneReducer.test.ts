import { taskpaneReducer, type TaskpaneAction } from "../../../src/taskpane/state/taskpaneReducer";
import { idle, reviewIn, type TaskpaneState } from "../../../src/taskpane/state/taskpaneState";
import { review } from "../support/fixtures";

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
      { type: "answersImported", answers: new Map([["a", "甲"]]), notice: "好" },
      { answers: new Map([["a", "甲"]]), notice: "好" },
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
    const answers = new Map(before === "" ? [] : [["cause.basic", before]]);
    const state: TaskpaneState = { status: "reviewing", review: { ...review, answers } };
    const action = { type: "causeWritten", blankId: "cause.basic", words } as const;
    expect([...(reviewIn(taskpaneReducer(state, action))?.answers.values() ?? [])]).toEqual(
      expected,
    );
  });

  test("imported causes replace those of the same blanks and leave the others", () => {
    const answers = new Map([
      ["a", "旧"],
      ["b", "乙"],
    ]);
    const state: TaskpaneState = { status: "reviewing", review: { ...review, answers } };
    const imported = new Map([["a", "新"]]);
    const after = taskpaneReducer(state, {
      type: "answersImported",
      answers: imported,
      notice: "",
    });
    expect(Object.fromEntries(reviewIn(after)?.answers ?? [])).toEqual({ a: "新", b: "乙" });
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
      restored: new Map([
        ["a", "旧"],
        ["b", "乙"],
      ]),
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
    expect(Object.fromEntries(after?.answers ?? [])).toEqual({ a: "新", b: "乙" });
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
