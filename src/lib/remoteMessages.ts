/**
 * An object that is asked and answers later, so that it may live in another thread.
 *
 * Arguments and answers are plain data. A function among the arguments is a listener: until the answer
 * comes it may be told any number of values.
 */
export type Answering<Target> = {
  readonly [Name in keyof Target]: (...args: never[]) => Promise<unknown>;
};

/** One question; `call` numbers it, so that answers may come in any order. */
export type RemoteCall = {
  readonly call: number;
  readonly name: string;
  readonly args: readonly RemoteArgument[];
};

export type RemoteArgument =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "listener" };

/** Any number of `told`, then the answer; `broken` when the other side threw, a defect of ours. */
export type RemoteReply =
  | {
      readonly kind: "told";
      readonly call: number;
      readonly argument: number;
      readonly value: unknown;
    }
  | { readonly kind: "answered"; readonly call: number; readonly value: unknown }
  | { readonly kind: "broken"; readonly call: number; readonly message: string };
