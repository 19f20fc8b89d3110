import { answerCalls } from "../../src/lib/answerCalls";
import type { RemoteReply } from "../../src/lib/remoteMessages";
import { remoteTarget, type RemoteEnd } from "../../src/lib/remoteTarget";

type Counter = {
  readonly add: (amount: number) => Promise<number>;
  readonly slowly: (name: string) => Promise<string>;
  readonly count: (to: number, tell: (number: number) => void) => Promise<string>;
  readonly breakDown: () => Promise<never>;
};

/** A counter behind two ends that only see copies of each other's messages. */
function connected() {
  let sum = 0;
  const slow = new Map<string, () => void>();
  const counter: Counter = {
    add: async (amount) => (sum += amount),
    slowly: (name) => new Promise((resolve) => slow.set(name, () => resolve(name))),
    count: async (to, tell) => {
      for (let number = 1; number <= to; number += 1) {
        tell(number);
      }
      return "counted";
    },
    breakDown: () => Promise.reject(new Error("x is not a function")),
  };
  const near: RemoteEnd<Counter> = remoteTarget<Counter>((call) => answer(structuredClone(call)));
  const answer = answerCalls<Counter>(counter, (reply: RemoteReply) =>
    near.hear(structuredClone(reply)),
  );
  return { ...near, finish: (name: string) => slow.get(name)?.() };
}

test("asks like the object itself, which keeps its state on the other side", async () => {
  const { target } = connected();
  expect(await target.add(2)).toBe(2);
  expect(await target.add(3)).toBe(5);
});

test("answers find their questions in any order", async () => {
  const { target, finish } = connected();
  const answers = Promise.all([target.slowly("a"), target.slowly("b")]);
  finish("b");
  finish("a");
  expect(await answers).toEqual(["a", "b"]);
});

test("a listener hears what it is told before the answer comes", async () => {
  const { target } = connected();
  const heard: number[] = [];
  expect(await target.count(3, (number) => heard.push(number))).toBe("counted");
  expect(heard).toEqual([1, 2, 3]);
});

test("what is thrown there is thrown here", async () => {
  await expect(connected().target.breakDown()).rejects.toThrow("x is not a function");
});

test("an answer that cannot cross is a defect, not a silence", async () => {
  const near: RemoteEnd<Counter> = remoteTarget<Counter>((call) => answer(call));
  const answer = answerCalls<Counter>(
    { ...({} as Counter), add: () => Promise.resolve((() => 1) as unknown as number) },
    (reply: RemoteReply) => near.hear(structuredClone(reply)),
  );
  await expect(near.target.add(1)).rejects.toThrow(/could not be cloned/);
});

test("a failed end rejects what was asked and what is asked", async () => {
  const { target, fail } = connected();
  const asked = target.slowly("a");
  fail(new Error("gone"));
  await expect(asked).rejects.toThrow("gone");
  await expect(target.add(1)).rejects.toThrow("gone");
});

test("can be handed over by an async function", async () => {
  const { target } = connected();
  const handedOver = await Promise.resolve(target);
  expect(await handedOver.add(1)).toBe(1);
});
