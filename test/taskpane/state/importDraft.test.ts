import type { DocumentHost } from "../../../src/hosts/documentHost";
import { err, ok } from "../../../src/lib/result";
import { importDraft } from "../../../src/taskpane/state/importDraft";
import { reviewIn } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { text } from "../../../src/taskpane/text";
import { drawnDraft } from "../../writers/refresh/drawnDraft";
import { documentThat } from "../support/documentFake";
import { review } from "../support/fixtures";

const saved = drawnDraft();
const draft = fileOf(saved);

function fileOf(bytes: Uint8Array): File {
  const buffer = Uint8Array.from(bytes).buffer;
  return Object.assign(new File([], "报告.docx"), { arrayBuffer: () => Promise.resolve(buffer) });
}

async function imported(
  store: TaskpaneStore,
  given: Partial<DocumentHost> = {},
  file = draft,
): Promise<readonly string[]> {
  const { host, asked } = documentThat(given);
  await importDraft(host, store, { file, way: "insert" });
  return asked.map((step) => step.slice(0, 6));
}

function openWork(): TaskpaneStore {
  const store = taskpaneStore();
  store.dispatch({ type: "opened", review });
  return store;
}

test("with no work open it is inserted, and its blanks are listed", async () => {
  const store = taskpaneStore();
  expect(await imported(store)).toEqual(["insert"]);
  expect(store.state()).toMatchObject({
    status: "idle",
    notice: text.delivery.imported(1),
    blanksLeft: [{ prompt: "【请填写原因】", control: { tag: "juesuan:blank:1", place: 0 } }],
  });
});

test("with work open it is inserted and compared", async () => {
  const store = openWork();
  expect(await imported(store)).toEqual(["insert", "read"]);
  expect(reviewIn(store.state())?.draftWork).toMatchObject({ kind: "planned" });
});

test("into a document with a draft it does not go: that one is compared", async () => {
  const store = openWork();
  const insertReport = () => Promise.resolve(err({ code: "host.draftPresent" } as const));
  expect(await imported(store, { insertReport })).toEqual(["read"]);
  expect(reviewIn(store.state())?.warning).toBe(text.delivery.draftPresent);
});

test("it opens as a document of its own, as it is", async () => {
  const store = taskpaneStore();
  const opened: Uint8Array[] = [];
  const openNew = (docx: Uint8Array) => {
    opened.push(docx);
    return Promise.resolve(ok(undefined));
  };
  const { host } = documentThat({ openNew });
  await importDraft(host, store, { file: draft, way: "openNew" });
  expect(opened.map((bytes) => [...bytes])).toEqual([[...saved]]);
  expect(store.state()).toMatchObject({ notice: text.delivery.openedNew, blanksLeft: [] });
});

test.each([
  { name: "no Word document", bytes: new Uint8Array([1, 2, 3]), says: /不是 Word 文档/ },
  { name: "a refusal", bytes: null, says: /没有修改的权限/ },
])("$name is one sentence, and nothing else is asked for", async ({ bytes, says }) => {
  const store = openWork();
  const insertReport = () => Promise.resolve(err({ code: "host.accessDenied" } as const));
  const file = bytes === null ? draft : fileOf(bytes);
  expect(await imported(store, { insertReport }, file)).toEqual([]);
  const state = store.state();
  expect(state.status === "failed" ? state.failure : null).toMatchObject({
    sentence: expect.stringMatching(says) as unknown,
    wayOut: null,
  });
});
