import type { Answering, RemoteCall, RemoteReply } from "./remoteMessages";

/** The far end of `remoteTarget`: puts what is asked to the object itself, and replies. */
export function answerCalls<Target extends Answering<Target>>(
  target: Target,
  reply: (reply: RemoteReply) => void,
): (call: RemoteCall) => void {
  return (asked) => {
    answered(target, asked, reply)
      .then((value) => reply({ kind: "answered", call: asked.call, value }))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        reply({ kind: "broken", call: asked.call, message });
      });
  };
}

async function answered<Target extends Answering<Target>>(
  target: Target,
  { call, name, args }: RemoteCall,
  reply: (reply: RemoteReply) => void,
): Promise<unknown> {
  const given = args.map((sent, argument) =>
    sent.kind === "value"
      ? sent.value
      : (value: unknown) => reply({ kind: "told", call, argument, value }),
  );
  const member: (...args: never[]) => Promise<unknown> = target[name as keyof Target];
  return member(...(given as never[]));
}
