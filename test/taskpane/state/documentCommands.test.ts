import type { OpenDraftSteps } from "../../../src/app/refreshOpenDraft";
import type { Engine } from "../../../src/app/engine";
import type { OpenWordEdit } from "../../../src/document/wordEdit";
import { err, ok } from "../../../src/lib/result";
import { copyReport } from "../../../src/taskpane/state/copyReport";
import { deliveryOffer } from "../../../src/taskpane/state/deliveryOffer";
import {
  insertReport,
  openReport,
  readDraft,
  showControl,
  updateDraft,
} from "../../../src/taskpane/state/documentCommands";
import { reviewIn, type TaskpaneState } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { text } from "../../../src/taskpane/text";
import { documentThat } from "../support/documentFake";
import { controlOf, plannedRefresh } from "../support/draftFixtures";
import { engine, review } from "../support/fixtures";

const first: OpenWordEdit = {
  ...controlOf("juesuan:1"),
  before: "100.00万元",
  after: "120.00万元",
};
const second: OpenWordEdit = { ...first, ...controlOf("juesuan:2"), before: "99.00万元" };

/** Open work whose engine finds these steps; the model says which steps were left out. */
function storeWith(steps: Partial<OpenDraftSteps>, given: Partial<Engine> = {}): TaskpaneStore {
  const store = taskpaneStore();
  const { plan } = plannedRefresh.refresh;
  const running = {
    ...review.running,
    engine: {
      ...engine,
      refreshSteps: () =>
        Promise.resolve({ plan, edits: [first, second], commented: [], ...steps }),
      refreshModel: (...[, , notWritten]: Parameters<Engine["refreshModel"]>) =>
        Promise.resolve(`without ${notWritten.map(({ tag }) => tag).join()}`),
      ...given,
    },
  };
  store.dispatch({ type: "opened", review: { ...review, running } });
  return store;
}

const noticeIn = (state: TaskpaneState) => reviewIn(state)?.notice;
const warningIn = (state: TaskpaneState) => reviewIn(state)?.warning;
const workIn = (store: TaskpaneStore) => reviewIn(store.state())?.draftWork ?? null;
const sentenceIn = (state: TaskpaneState) =>
  state.status === "failed" ? state.failure.sentence : null;

describe("delivery", () => {
  test.each([
    { name: "a page", around: {}, ways: ["save", "copy"], place: "page", imports: [] },
    {
      name: "Word that opens new documents",
      around: { document: documentThat().host },
      ways: ["insert", "openNew", "save", "copy"],
      place: "document",
      imports: ["insert", "openNew"],
    },
    {
      name: "Word on the web",
      around: { document: documentThat({ canOpenNew: () => false }).host },
      ways: ["insert", "save", "copy"],
      place: "document",
      imports: ["insert"],
    },
  ])("$name offers what it can do", ({ around, ways, place, imports }) => {
    const offer = deliveryOffer({ workbook: null, document: null, ...around });
    expect(offer).toEqual({ ways, place, imports });
  });

  test("a report is inserted, and what is blank in it is said", async () => {
    const { host, asked } = documentThat();
    const store = storeWith({});
    await insertReport(host, store);
    expect(asked).toEqual(["insert <package/>"]);
    expect(noticeIn(store.state())).toBe(text.delivery.inserted(2));
    expect(store.state().status).toBe("reviewing");
  });

  test("a document with a draft is compared instead", async () => {
    const { host, asked } = documentThat({
      insertReport: () => Promise.resolve(err({ code: "host.draftPresent" })),
    });
    const store = storeWith({});
    await insertReport(host, store);
    expect(asked).toEqual(["read"]);
    expect(warningIn(store.state())).toBe(text.delivery.draftPresent);
    expect(workIn(store)).toMatchObject({ kind: "planned", asked: null });
  });

  test("a refusal is one sentence, and the work stays", async () => {
    const { host } = documentThat({
      insertReport: () => Promise.resolve(err({ code: "host.accessDenied" })),
    });
    const store = storeWith({});
    await insertReport(host, store);
    expect(sentenceIn(store.state())).toMatch(/^没有修改的权限/);
    expect(reviewIn(store.state())?.views).toBe(review.views);
  });

  test("opening as new says no more than it knows", async () => {
    const { host, asked } = documentThat();
    const store = storeWith({});
    await openReport(host, store);
    expect(asked).toEqual(["open 2"]);
    expect(noticeIn(store.state())).toMatch(/尚未保存/);
  });

  test.each([
    { name: "copied", answer: ok(undefined), notice: text.delivery.copied, sentence: null },
    {
      name: "not allowed",
      answer: err({ code: "host.notCopied" } as const),
      notice: null,
      sentence: /^这里不允许程序写入剪贴板/,
    },
  ])("text with its formats: $name", async ({ answer, notice, sentence }) => {
    const copied: string[] = [];
    const store = storeWith({});
    await copyReport(({ html, plain }) => {
      copied.push(html, plain);
      return Promise.resolve(answer);
    }, store);
    const { report } = review.draft;
    expect(copied).toEqual([
      `<meta charset="utf-8"><style>${report.pastedStyles}</style>${report.html}`,
      report.plainText,
    ]);
    expect(noticeIn(store.state())).toBe(notice);
    expect(sentenceIn(store.state())).toEqual(
      sentence === null ? null : expect.stringMatching(sentence),
    );
  });
});

describe("an update", () => {
  test("is compared first, and nothing is written by that", async () => {
    const { host, asked } = documentThat();
    const store = storeWith({});
    await readDraft(host, store);
    expect(asked).toEqual(["read"]);
    expect(workIn(store)).toMatchObject({ kind: "planned", view: plannedRefresh.view });
  });

  test("writes what was decided, then its model, and says how much", async () => {
    const { host, asked } = documentThat();
    const choices: unknown[] = [];
    const store = storeWith(
      {},
      {
        refreshSteps: (refresh, decided) => {
          choices.push([...decided]);
          return Promise.resolve({
            plan: refresh.plan,
            edits: [first, second],
            commented: [],
          });
        },
      },
    );
    await readDraft(host, store);
    store.dispatch({
      type: "draftChanged",
      change: { kind: "decided", number: 2, choice: "take" },
    });
    await updateDraft(host, store, "ask");
    expect(choices).toEqual([[[2, "take"]]]);
    expect(asked).toEqual(["read", "write juesuan:1,juesuan:2", "store without "]);
    expect(workIn(store)).toEqual({
      kind: "written",
      written: 2,
      changedMeanwhile: [],
      outOfReach: [],
      spared: [],
      blanksLeft: plannedRefresh.view.blanksLeft,
    });
  });

  test.each([
    {
      answer: "write",
      steps: ["read", "write juesuan:1,juesuan:2", "store without "],
      written: 2,
      spared: [],
    },
    {
      answer: "spare",
      steps: ["read", "write juesuan:1", "store without juesuan:2"],
      written: 1,
      spared: [plannedRefresh.view.conflicts[0]],
    },
  ] as const)(
    "asks before somebody's comment goes: $answer",
    async ({ answer, steps, written, spared }) => {
      const { host, asked } = documentThat();
      // as it comes out of the worker: equal, not the same
      const store = storeWith({ commented: [{ ...second }] });
      await readDraft(host, store);
      await updateDraft(host, store, "ask");
      expect(asked).toEqual(["read"]);
      expect(workIn(store)).toMatchObject({ asked: { commented: [second] } });
      await updateDraft(host, store, answer);
      expect(asked).toEqual(steps);
      expect(workIn(store)).toMatchObject({ kind: "written", written, spared });
    },
  );

  test("tells what could not be written, and asks about it next time", async () => {
    const { host, asked } = documentThat({
      applyEdits: () =>
        Promise.resolve(ok({ written: [], changedMeanwhile: [first], outOfReach: [second] })),
    });
    const store = storeWith({});
    await readDraft(host, store);
    await updateDraft(host, store, "ask");
    expect(asked).toEqual(["read", "store without juesuan:1,juesuan:2"]);
    expect(workIn(store)).toMatchObject({
      written: 0,
      changedMeanwhile: [plannedRefresh.view.updated[0]],
      outOfReach: [plannedRefresh.view.conflicts[0]],
    });
  });

  test("that is refused half-way is compared anew, with what was decided", async () => {
    const { host, asked } = documentThat({
      applyEdits: () => Promise.resolve(err({ code: "host.accessDenied" })),
    });
    const store = storeWith({});
    await readDraft(host, store);
    store.dispatch({
      type: "draftChanged",
      change: { kind: "decided", number: 2, choice: "keep" },
    });
    await updateDraft(host, store, "ask");
    expect(asked).toEqual(["read", "read"]);
    expect(sentenceIn(store.state())).toMatch(/^没有修改的权限/);
    expect(workIn(store)).toMatchObject({ kind: "planned", choices: new Map([[2, "keep"]]) });
  });

  test.each([
    { refused: { code: "refresh.noDraftOpen" }, wayOut: "insertReport", says: /用“插入到文档”/ },
    { refused: { code: "refresh.modelLost" }, wayOut: null, says: /也不能再插入/ },
    { refused: { code: "draft.damaged", file: "当前文档" }, wayOut: null, says: /已损坏/ },
  ] as const)("that fails by $refused.code leads on by $wayOut", async (row) => {
    const { host } = documentThat();
    const store = storeWith({}, { planRefresh: () => Promise.resolve(err(row.refused)) });
    await readDraft(host, store);
    expect(sentenceIn(store.state())).toMatch(row.says);
    expect(store.state()).toMatchObject({ failure: { retry: null, wayOut: row.wayOut } });
    expect(workIn(store)).toBeNull();
  });

  test("is forgotten when the workbooks are understood anew", async () => {
    const { host } = documentThat();
    const store = storeWith({});
    await readDraft(host, store);
    const open = reviewIn(store.state());
    expect(open?.draftWork).not.toBeNull();
    if (open !== null) {
      store.dispatch({ type: "understood", understood: { ...open, restored: new Map() } });
    }
    expect(workIn(store)).toBeNull();
  });
});

test.each([
  { name: "that stands", isThere: true, warning: null },
  { name: "that is gone", isThere: false, warning: text.draft.gone },
])("leads to a place $name", async ({ isThere, warning }) => {
  const { host } = documentThat({ showControl: () => Promise.resolve(ok(isThere)) });
  const store = storeWith({});
  await showControl(host, store, controlOf("juesuan:1"));
  expect(warningIn(store.state())).toBe(warning);
});
