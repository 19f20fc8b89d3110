import { readStoredWork } from "../../../src/app/storedWork";
import type { VarianceView } from "../../../src/app/views/varianceView";
import type { HostError } from "../../../src/hosts/hostError";
import type { Engine } from "../../../src/app/engine";
import type { CellNote, CellPlace, WorkbookHost } from "../../../src/hosts/workbookHost";
import { err, ok, type Result } from "../../../src/lib/result";
import type { AnswersMemory } from "../../../src/taskpane/state/answersMemory";
import { recallStored } from "../../../src/taskpane/state/storedWork";
import { reviewIn, type OpenReview } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { carryOut, showInWorkbook } from "../../../src/taskpane/state/workbookCommands";
import type { WorkbookTask } from "../../../src/taskpane/state/workbookTask";
import {
  draftOf,
  engine,
  findings,
  nothingToSay,
  place,
  request,
  review,
} from "../support/fixtures";
import { workbookThat } from "../support/workbookFake";
import { keptTexts } from "../../support/keptTexts";

const done = () => Promise.resolve(ok(undefined));

const refusing = (error: HostError) => () => Promise.resolve(err(error));

function standingIn(cell: string, sheet = "公开01表"): Pick<WorkbookHost, "selection"> {
  return { selection: () => Promise.resolve(ok({ sheet, cell })) };
}

/** Work with a difference in row 6 and two in row 7, of which the second has its figure in D7. */
const variances = [
  explained("cause.basic", "甲。", ["C6", "B6"]),
  explained("cause.project", "乙。", ["C7"]),
  explained("cause.other", "丙。", ["D7"]),
];

function explained(blankId: string, explanation: string, cells: readonly string[]): VarianceView {
  const places = cells.map((cell) => place(cell));
  const words = { statement: explanation, cause: "", causeFromWorkbook: false, explanation };
  return { blankId, label: blankId, ...words, places, ...nothingToSay };
}

const around: OpenReview = {
  ...review,
  around: "决算.xlsx",
  draft: { ...review.draft, variances },
};

function memoryWith(kept = new Map<string, string>()): AnswersMemory {
  return {
    recall: (key) => kept.get(key) ?? null,
    keep: (key, file) => {
      kept.set(key, file ?? "");
    },
  };
}

type Desk = {
  readonly store: TaskpaneStore;
  readonly memory: AnswersMemory;
  readonly retried: string[];
  readonly ask: (workbook: Partial<WorkbookHost>, task: WorkbookTask) => Promise<void>;
};

function desk(work: OpenReview = around): Desk {
  const store = taskpaneStore();
  const memory = memoryWith();
  const retried: string[] = [];
  store.dispatch({ type: "opened", review: work });
  const ask = (expected: Partial<WorkbookHost>, task: WorkbookTask) =>
    carryOut({ workbook: workbookThat(expected), memory, store }, task, () => {
      retried.push(task.kind);
    });
  return { store, memory, retried, ask };
}

function sentenceOf({ store }: Desk): string | null {
  const state = store.state();
  return state.status === "failed" ? state.failure.sentence : null;
}

describe("findVariance", () => {
  test.each([
    { cell: "A6", leads: "cause.basic" },
    { cell: "B6", leads: "cause.basic" },
    { cell: "A7", leads: "cause.project" },
    { cell: "D7", leads: "cause.other" },
  ])("$cell leads to $leads", async ({ cell, leads }) => {
    const at = desk();
    await at.ask(standingIn(cell), { kind: "findVariance" });
    expect(reviewIn(at.store.state())).toMatchObject({
      page: "variances",
      sought: { blankId: leads, time: 1 },
    });
  });

  test.each([
    { name: "another row", host: standingIn("A66") },
    { name: "the same row of another sheet", host: standingIn("A6", "公开02表") },
  ])("$name: one sentence, and the way to try again", async ({ host }) => {
    const at = desk();
    await at.ask(host, { kind: "findVariance" });
    expect(sentenceOf(at)).toContain("没有需要说明的差异");
    expect(at.store.state()).toMatchObject({ failure: { retry: expect.any(Function) as unknown } });
  });
});

describe("writeExplanation", () => {
  function noting(notes: CellNote[]): Partial<WorkbookHost> {
    return {
      writeBeside: (note) => {
        notes.push(note);
        return done();
      },
    };
  }

  test("stands beside the selected row, and next time replaces what we wrote there", async () => {
    const notes: CellNote[] = [];
    const at = desk();
    const task = { kind: "writeExplanation", column: "H" } as const;
    await at.ask({ ...standingIn("A7"), ...noting(notes) }, task);
    await at.ask({ ...standingIn("D7"), ...noting(notes) }, task);
    await at.ask({ ...standingIn("A6"), ...noting(notes) }, task);
    const sheet = "公开01表";
    expect(notes).toEqual([
      { place: { sheet, cell: "H7" }, text: "乙。丙。", replaces: null },
      { place: { sheet, cell: "H7" }, text: "丙。乙。", replaces: "乙。丙。" },
      { place: { sheet, cell: "H6" }, text: "甲。", replaces: null },
    ]);
    expect(reviewIn(at.store.state())).toMatchObject({ column: "H" });
    expect(at.store.state().status).toBe("reviewing");
  });

  test("says what drives the difference where the tables tell, and then its cause", async () => {
    const notes: CellNote[] = [];
    const sentences = { brief: "甲。", standard: "甲。其中：乙增加1.00万元。", full: "甲。" };
    const explain: Engine["explain"] = ({ blankId }) =>
      Promise.resolve({ blankId, sentences, breakdowns: [], moves: [], waterfall: null });
    const variances = [{ ...explained("cause.basic", "甲。", ["C6"]), cause: "人员增加" }];
    const running = { engine: { ...engine, explain }, end: () => undefined };
    const at = desk({ ...around, draft: { ...around.draft, variances }, running });
    await at.ask(
      { ...standingIn("A6"), ...noting(notes) },
      { kind: "writeExplanation", column: "H" },
    );
    expect(notes.map(({ text }) => text)).toEqual([
      "甲。其中：乙增加1.00万元。主要原因是人员增加。",
    ]);
  });

  test("words typed a moment ago are in it", async () => {
    const answers = keptTexts({ "cause.basic": "人员增加" });
    const drawn = draftOf({ ...request, answers });
    const newest = [explained("cause.basic", "甲，主要原因是人员增加。", ["C6"])];
    const draft = () => Promise.resolve({ ...drawn, variances: newest });
    const running = { engine: { ...engine, draft }, end: () => undefined };
    const notes: CellNote[] = [];
    const at = desk({ ...around, answers, running });
    await at.ask(
      { ...standingIn("A6"), ...noting(notes) },
      { kind: "writeExplanation", column: "H" },
    );
    expect(notes.map(({ text }) => text)).toEqual(["甲，主要原因是人员增加。"]);
  });

  test("what was not written is not remembered", async () => {
    const notes: CellNote[] = [];
    const at = desk();
    const task = { kind: "writeExplanation", column: "H" } as const;
    const taken = refusing({ code: "host.cellTaken", sheet: "公开01表", cell: "H6" });
    await at.ask({ ...standingIn("A6"), writeBeside: taken }, task);
    expect(sentenceOf(at)).toContain("H6 单元格已有内容，没有覆盖");
    await at.ask({ ...standingIn("A6"), ...noting(notes) }, task);
    expect(notes.map(({ replaces }) => replaces)).toEqual([null]);
  });
});

describe("marks", () => {
  test("every cell of the workbook around is coloured once", async () => {
    const asked: (readonly CellPlace[])[] = [];
    const elsewhere = { file: "预算.xlsx", sheet: "公开01表", cell: "A1" };
    const doubled = [
      ...findings,
      { ...review.views.findings[0], id: "again", places: [place("C6"), elsewhere] },
    ] as typeof findings;
    const at = desk({ ...around, views: { ...review.views, findings: doubled } });
    const highlight: WorkbookHost["highlight"] = (places) => {
      asked.push(places);
      return done();
    };
    await at.ask({ highlight }, { kind: "highlight" });
    expect(asked).toEqual([["C5", "C6", "C7", "C8"].map((cell) => ({ sheet: "公开01表", cell }))]);
    expect(reviewIn(at.store.state())?.notice).toBe("已标出 4 处单元格。");
    await at.ask({ clearHighlight: done }, { kind: "clearHighlight" });
    expect(reviewIn(at.store.state())?.notice).toBe("已取消标出。");
  });

  test("nothing to colour is one sentence, and nothing is asked of the workbook", async () => {
    const at = desk({ ...around, around: "别的.xlsx" });
    await at.ask({}, { kind: "highlight" });
    expect(sentenceOf(at)).toContain("没有可以标注的单元格");
  });

  test("a comment goes to the first cell, with its ground", async () => {
    const said: (readonly [CellPlace, string])[] = [];
    const at = desk();
    const comment: WorkbookHost["comment"] = (where, words) => {
      said.push([where, words]);
      return done();
    };
    for (const finding of findings.slice(0, 1)) {
      await at.ask({ comment }, { kind: "comment", finding });
    }
    expect(said).toMatchObject([
      [
        { sheet: "公开01表", cell: "C5" },
        "本年支出合计为1234.50万元，各分项合计为1230.00万元，请核实。\n依据：《预算法》第十三条",
      ],
    ]);
  });
});

test("what is stored is of these tables only, and is known as seen", async () => {
  const texts: string[] = [];
  const own = review.views.recognition.tables[0]?.fingerprint ?? "";
  const mappings = new Map([own, "another table"].map((name) => [name, { headerRows: 2 }]));
  const answers = keptTexts({ "cause.basic": "人员增加" });
  const at = desk({ ...around, answers, said: { fiscalYear: null, mappings } });
  const storeText: WorkbookHost["storeText"] = (words) => {
    texts.push(words);
    return done();
  };
  await at.ask({ storeText }, { kind: "storeWork" });
  expect(texts.map(readStoredWork)).toEqual([
    { mappings: new Map([[own, { headerRows: 2 }]]), answers },
  ]);
  const readStoredText = () => Promise.resolve(ok(texts[0] ?? null));
  const back = await recallStored(workbookThat({ readStoredText }), "决算.xlsx", at.memory);
  expect(back.answers).toEqual({ stored: answers, seen: answers });
});

test.each<[string, Result<string | null, HostError>, RegExp | null]>([
  ["nothing stored", ok(null), null],
  ["an application too old", err({ code: "host.notSupported", needs: "ExcelApi 1.5" }), null],
  ["a damaged text", ok("{"), /已损坏/],
  ["a damaged part", err({ code: "host.storedTextUnreadable" }), /已损坏/],
])("%s: the work goes on", async (_name, stored, trouble) => {
  const workbook = workbookThat({ readStoredText: () => Promise.resolve(stored) });
  const back = await recallStored(workbook, "决算.xlsx", memoryWith());
  expect(back.answers.stored.size).toBe(0);
  expect(back.trouble ?? "").toMatch(trouble ?? /^$/);
});

describe("a refusal", () => {
  test.each<[HostError, "retry" | "final"]>([
    [{ code: "host.cellEditing" }, "retry"],
    [{ code: "host.sheetProtected", sheet: "支出" }, "retry"],
    [{ code: "host.busy" }, "retry"],
    [{ code: "host.accessDenied" }, "retry"],
    [{ code: "host.notSupported", needs: "Excel 2021" }, "final"],
    [{ code: "host.sheetGone", sheet: "支出" }, "final"],
  ])("%j: %s", async (error, expected) => {
    const at = desk();
    await at.ask({ clearHighlight: refusing(error) }, { kind: "clearHighlight" });
    const state = at.store.state();
    const retry = state.status === "failed" ? state.failure.retry : null;
    retry?.();
    expect(at.retried).toEqual(expected === "retry" ? ["clearHighlight"] : []);
    expect(state).toMatchObject({ status: "failed", before: { around: "决算.xlsx" } });
  });

  test("without the workbook among what is open nothing is asked of it", async () => {
    const at = desk({ ...around, around: null });
    await at.ask({}, { kind: "writeSheets" });
    expect(at.store.state().status).toBe("reviewing");
  });
});

describe("showInWorkbook", () => {
  const shown = { place: place("C5"), together: [] };

  test.each<[string, Result<void, HostError>, unknown]>([
    ["shown there", ok(undefined), { status: "reviewing", review: { shown: null } }],
    [
      "a hidden sheet is shown in the pane",
      err({ code: "host.sheetHidden", sheet: "公开01表" }),
      { status: "reviewing", review: { shown } },
    ],
    ["a sheet is gone", err({ code: "host.sheetGone", sheet: "公开01表" }), { status: "failed" }],
  ])("%s", async (_name, result, expected) => {
    const { store } = desk();
    const workbook = workbookThat({ showCell: () => Promise.resolve(result) });
    await showInWorkbook({ workbook, store }, shown, () => undefined);
    expect(store.state()).toMatchObject(expected as object);
  });
});
