import { importPriorCauses } from "../../../src/taskpane/state/importPriorCauses";
import { reviewIn } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { review } from "../support/fixtures";

function openWork(): TaskpaneStore {
  const store = taskpaneStore();
  store.dispatch({ type: "opened", review });
  return store;
}

function answersFile(name: string, answers: Readonly<Record<string, string>>): File {
  const bytes = new TextEncoder().encode(JSON.stringify(answers));
  const buffer = Uint8Array.from(bytes).buffer;
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(buffer) });
}

function kept(store: TaskpaneStore): readonly string[] {
  return (reviewIn(store.state())?.prior ?? []).map(({ file, text: words }) => `${file} ${words}`);
}

test("the causes of a file are kept beside those of other files, and it is said how many", async () => {
  const store = openWork();
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
  await importPriorCauses(
    answersFile("乙.json", { "cause.1": "标准提高", "cause.2": "新购设备" }),
    store,
  );
  expect(kept(store)).toEqual(["甲.json 人员增加", "乙.json 标准提高", "乙.json 新购设备"]);
  expect(reviewIn(store.state())?.notice).toBe("从“乙.json”读到 2 条上年原因。");
});

test("the same file once more takes the place of what it gave before", async () => {
  const store = openWork();
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员减少" }), store);
  expect(kept(store)).toEqual(["甲.json 人员减少"]);
});

test("nothing is answered by it", async () => {
  const store = openWork();
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
  expect(reviewIn(store.state())?.answers).toBe(review.answers);
});

test("a wrong file is said in one sentence, and what was there stays", async () => {
  const store = openWork();
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
  await importPriorCauses(answersFile("乙.json", {}), store);
  expect(store.state()).toMatchObject({
    status: "failed",
    failure: { sentence: expect.stringContaining("在“乙.json”中没有找到增减原因") as string },
  });
  expect(kept(store)).toEqual(["甲.json 人员增加"]);
});

test("without open work nothing happens", async () => {
  const store = taskpaneStore();
  await importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
  expect(store.state().status).toBe("idle");
});

describe("what was read for work that is no longer open comes too late", () => {
  const running = { ...review.running };

  test("causes do not come into other work", async () => {
    const store = openWork();
    const read = importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
    store.dispatch({ type: "opened", review: { ...review, running } });
    await read;
    expect(kept(store)).toEqual([]);
    expect(reviewIn(store.state())?.notice).toBe(review.notice);
  });

  test("nor does a refusal", async () => {
    const store = openWork();
    const read = importPriorCauses(answersFile("乙.json", {}), store);
    store.dispatch({ type: "opened", review: { ...review, running } });
    await read;
    expect(store.state().status).toBe("reviewing");
  });

  test("the same work understood anew takes them", async () => {
    const store = openWork();
    const read = importPriorCauses(answersFile("甲.json", { "cause.1": "人员增加" }), store);
    const { views, said, draft } = review;
    const understood = {
      ...{ running: review.running, said, draft, notice: null },
      views: { ...views },
      restored: new Map(),
    };
    store.dispatch({ type: "understood", understood });
    await read;
    expect(kept(store)).toEqual(["甲.json 人员增加"]);
  });
});
