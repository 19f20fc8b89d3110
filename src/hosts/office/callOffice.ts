import { err, ok, type Result } from "../../lib/result";
import type { HostError } from "../hostError";
import { HostRefused } from "../hostRefused";
import { hostErrorOf, isTransient, type OfficeApplication } from "./officeErrors";

/** How long we wait for the application, and for how long we leave it alone before a second try. */
export type Patience = { readonly answerMs: number; readonly pauseMs: number };

export const usualPatience: Patience = { answerMs: 60_000, pauseMs: 400 };

/** `again`: work that may be done twice is tried once more where the refusal is transient. */
export type OfficeCall<Value> = {
  readonly application: OfficeApplication;
  /** Told `alive` on the way, we wait anew. */
  readonly work: (alive: () => void) => Promise<Value>;
  readonly again: "once" | "never";
  readonly patience: Patience;
  readonly signal: AbortSignal | null;
};

/**
 * Asks the application, and turns what it refuses into a coded error.
 *
 * An application that never answers is given up after a while; what it may still do then is lost on us.
 */
export async function callOffice<Value>(
  call: OfficeCall<Value>,
): Promise<Result<Value, HostError>> {
  const first = await attempt(call);
  if (first.ok || call.again === "never" || !isTransient(first.error)) {
    return first;
  }
  await new Promise((resume) => setTimeout(resume, call.patience.pauseMs));
  return attempt(call);
}

async function attempt<Value>({
  application,
  work,
  patience,
  signal,
}: OfficeCall<Value>): Promise<Result<Value, HostError>> {
  const limit = startLimit(patience.answerMs, signal);
  try {
    limit.throwIfOver();
    return ok(await Promise.race([work(limit.restart), limit.over]));
  } catch (error) {
    if (error instanceof HostRefused) {
      return err(error.reason);
    }
    const refused = hostErrorOf(error, application);
    if (refused === null) {
      throw error;
    }
    return err(refused);
  } finally {
    limit.end();
  }
}

type Limit = {
  readonly over: Promise<never>;
  readonly throwIfOver: () => void;
  readonly restart: () => void;
  readonly end: () => void;
};

function startLimit(answerMs: number, signal: AbortSignal | null): Limit {
  let refuse: (reason: HostRefused) => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  // nobody listens when the signal had been given before the work began
  over.catch(() => undefined);
  const cancel = (): void => {
    refuse(new HostRefused({ code: "host.cancelled" }));
  };
  const giveUp = (): void => {
    refuse(new HostRefused({ code: "host.noAnswer", seconds: Math.ceil(answerMs / 1000) }));
  };
  let timer = setTimeout(giveUp, answerMs);
  signal?.addEventListener("abort", cancel);
  return {
    over,
    throwIfOver: () => {
      if (signal?.aborted === true) {
        throw new HostRefused({ code: "host.cancelled" });
      }
    },
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, answerMs);
    },
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    },
  };
}
