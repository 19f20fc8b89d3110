import { type KeptAnswers, textsOf } from "../../../src/app/keptAnswers";
import type { Engine } from "../../../src/app/engine";
import type { DraftRequest, DraftViews } from "../../../src/app/workspace";
import { keepDraft } from "../../../src/taskpane/state/keepDraft";
import { reviewIn } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { text } from "../../../src/taskpane/text";
import { draftOf, engine, review } from "../support/fixtures";

/** An engine that drafts only when told to, and knows what it was asked. */
function slowEngine() {
  const waiting: {
    readonly request: DraftRequest;
    readonly answer: (views: DraftViews) => void;
    readonly refuse: (reason: Error) => void;
  }[] = [];
  const slow: Engine = {
    ...engine,
    draft: (request) =>
      new Promise((answer, refuse) => {
        waiting.push({ request, answer, refuse });
      }),
  };
  return {
    slow,
    asked: () => waiting.map(({ request }) => wordsOf(request.answers)),
    answer: async (index: number) => {
      const question = waiting[index];
      question?.answer(draftOf(question.request));
      await settled();
    },
    refuse: async (index: number) => {
      waiting[index]?.refuse(new Error("broken"));
      await settled();
    },
  };
}

function wordsOf(answers: KeptAnswers): string {
  return [...textsOf(answers).values()].join();
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function storeOver(slow: Engine): TaskpaneStore {
  const store = taskpaneStore();
  keepDraft(store);
  store.dispatch({
    type: "opened",
    review: { ...review, running: { engine: slow, end: () => undefined } },
  });
  return store;
}

function write(store: TaskpaneStore, words: string): void {
  store.dispatch({ type: "causeWritten", blankId: "cause.basic", words });
}

function draftedWords(store: TaskpaneStore): string {
  return wordsOf(reviewIn(store.state())?.draft.answers ?? new Map());
}

test("asks for one draft at a time, and then for the newest words only", async () => {
  const { slow, asked, answer } = slowEngine();
  const store = storeOver(slow);
  for (const words of ["人", "人员", "人员增", "人员增加"]) {
    write(store, words);
  }
  expect(asked()).toEqual(["人"]);
  await answer(0);
  expect(draftedWords(store)).toBe("人");
  expect(asked()).toEqual(["人", "人员增加"]);
  await answer(1);
  expect(draftedWords(store)).toBe("人员增加");
  expect(asked()).toHaveLength(2);
});

test("asks nothing while nothing is written", () => {
  const { slow, asked } = slowEngine();
  const store = storeOver(slow);
  store.dispatch({ type: "pageChosen", page: "report" });
  store.dispatch({ type: "noticed", words: { notice: "好" } });
  expect(asked()).toEqual([]);
});

test("another template is another draft", async () => {
  const { slow, asked, answer } = slowEngine();
  const store = storeOver(slow);
  store.dispatch({ type: "draftChosen", draft: { template: "form" } });
  expect(asked()).toEqual([""]);
  await answer(0);
  expect(reviewIn(store.state())?.draft.template).toBe("form");
});

test("a draft of work that was replaced meanwhile is not heard", async () => {
  const { slow, answer } = slowEngine();
  const store = storeOver(slow);
  write(store, "旧");
  store.dispatch({ type: "opened", review: { ...review, views: { ...review.views } } });
  await answer(0);
  expect(draftedWords(store)).toBe("");
});

test("a defect is told once, and the next words are tried again", async () => {
  const { slow, asked, answer, refuse } = slowEngine();
  const store = storeOver(slow);
  write(store, "人");
  await refuse(0);
  expect(store.state()).toMatchObject({
    status: "failed",
    failure: { sentence: text.failed.unexpected },
  });
  expect(asked()).toEqual(["人"]);
  write(store, "人员");
  await answer(1);
  expect(draftedWords(store)).toBe("人员");
});

test("an engine that was ended with its work owes nothing", async () => {
  const { slow, refuse } = slowEngine();
  const store = storeOver(slow);
  write(store, "旧");
  store.dispatch({ type: "opened", review });
  await refuse(0);
  expect(store.state().status).toBe("reviewing");
});
