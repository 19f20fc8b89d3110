import { assertNever } from "./assertNever";
import type { Answering, RemoteArgument, RemoteCall, RemoteReply } from "./remoteMessages";

/** The near end of an object that lives elsewhere. */
export type RemoteEnd<Target> = {
  /** Asks like the object itself. */
  readonly target: Target;
  /** Takes in what the other side replied. */
  readonly hear: (reply: RemoteReply) => void;
  /** Nothing will be replied any more: all that was asked, and all that is asked from now on, is rejected. */
  readonly fail: (reason: Error) => void;
};

/** Stands for an object whose other end answers with `answerCalls`; `post` carries the questions there. */
export function remoteTarget<Target extends Answering<Target>>(
  post: (call: RemoteCall) => void,
): RemoteEnd<Target> {
  const questions = new Map<number, Question>();
  let lastCall = 0;
  let failure: Error | null = null;
  const ask = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      lastCall += 1;
      questions.set(lastCall, { resolve, reject, args });
      post({ call: lastCall, name, args: args.map(asSent) });
    });
  return {
    target: new Proxy({} as Target, {
      // whoever awaits an object asks it for `then` first
      get: (_target, name) =>
        name === "then" ? undefined : (...args: unknown[]) => ask(String(name), args),
    }),
    hear: (reply) => {
      const question = questions.get(reply.call);
      if (reply.kind !== "told") {
        questions.delete(reply.call);
      }
      if (question !== undefined) {
        takeReply(question, reply);
      }
    },
    fail: (reason) => {
      failure = reason;
      questions.forEach(({ reject }) => reject(reason));
      questions.clear();
    },
  };
}

type Question = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly args: readonly unknown[];
};

function asSent(value: unknown): RemoteArgument {
  return typeof value === "function" ? { kind: "listener" } : { kind: "value", value };
}

function takeReply({ resolve, reject, args }: Question, reply: RemoteReply): void {
  switch (reply.kind) {
    case "told": {
      const listener = args[reply.argument];
      if (typeof listener === "function") {
        (listener as (value: unknown) => void)(reply.value);
      }
      return;
    }
    case "answered":
      resolve(reply.value);
      return;
    case "broken":
      reject(new Error(reply.message));
      return;
    default:
      assertNever(reply);
  }
}
