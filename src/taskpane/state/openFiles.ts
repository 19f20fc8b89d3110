import { messageOf } from "../../app/messages";
import type { TableMapping } from "../../app/mappings";
import type { EngineProgress } from "../../app/engine";
import type { InputFile } from "../../hosts/host";
import { err, ok, type Result } from "../../lib/result";
import { openReview, type CarriedOver } from "./openReview";
import type { OpenRequest } from "./openRequest";
import { readSources } from "./readSources";
import type { RunningEngine } from "./startEngine";
import type { Surroundings } from "./surroundings";
import { keepMapping, recallMappings } from "./mappingsMemory";
import { reviewIn, type OpenReview } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/** One go at opening something; when `signal` stops it, nothing more is told to the store. */
export type Attempt = {
  readonly surroundings: Surroundings;
  readonly store: TaskpaneStore;
  readonly signal: AbortSignal;
  readonly retry: OpenRequest | null;
};

/** Reads files and reviews them, alone or together with what is open. */
export async function openFiles(attempt: Attempt, request: OpenRequest): Promise<void> {
  const { store, signal } = attempt;
  const files = await readSources(request, { signal, progress: telling(attempt) });
  if (signal.aborted) {
    return;
  }
  if (!files.ok) {
    fail(attempt, files.error);
    return;
  }
  const before = request.mode === "add" ? reviewIn(store.state()) : null;
  const mappings = await recallMappings(attempt.surroundings.memory);
  const { fiscalYear, answers } = before ?? { fiscalYear: null, answers: new Map() };
  const carried = { fiscalYear, mappings, answers, page: "data" } as const;
  await open(attempt, { files: files.value, before, carried });
}

/** Understands the open workbooks anew, for a year that the accountant names. */
export async function changeFiscalYear(attempt: Attempt, fiscalYear: number): Promise<void> {
  const before = reviewIn(attempt.store.state());
  if (before !== null) {
    await open(attempt, { files: [], before, carried: { ...carriedFrom(before), fiscalYear } });
  }
}

/** Understands the open workbooks anew, by what the accountant says of one table. */
export async function sayMapping(
  attempt: Attempt,
  fingerprint: string,
  said: TableMapping | null,
): Promise<void> {
  const before = reviewIn(attempt.store.state());
  if (before !== null) {
    const { memory } = attempt.surroundings;
    const mappings = await keepMapping(memory, { mappings: before.mappings, fingerprint, said });
    await open(attempt, { files: [], before, carried: { ...carriedFrom(before), mappings } });
  }
}

function carriedFrom({ fiscalYear, mappings, page, answers }: OpenReview): CarriedOver {
  return { fiscalYear, mappings, page, answers };
}

/** `before`: the work that the files join; null for work of their own, in an engine of its own. */
type Opening = {
  readonly files: readonly InputFile[];
  readonly before: OpenReview | null;
  readonly carried: CarriedOver;
};

async function open(attempt: Attempt, opening: Opening): Promise<void> {
  const { surroundings, store, signal } = attempt;
  const replaced = reviewIn(store.state())?.running;
  const running = opening.before?.running ?? (await surroundings.startEngine());
  const giveUp = opening.before === null ? running.end : () => void running.engine.cancel();
  const opened = await unlessStopped(signal, giveUp, () => reviewed(attempt, opening, running));
  if (opened === "stopped") {
    return;
  }
  if (!opened.ok) {
    giveUp();
    fail(attempt, opened.error);
    return;
  }
  await running.engine.keep();
  store.dispatch({ type: "opened", review: opened.value });
  if (replaced !== running) {
    replaced?.end();
  }
}

/** Stopping gives up at once, and what the work comes to then is of no interest, were it a defect. */
async function unlessStopped<Value>(
  signal: AbortSignal,
  giveUp: () => void,
  work: () => Promise<Value>,
): Promise<Value | "stopped"> {
  if (signal.aborted) {
    giveUp();
    return "stopped";
  }
  signal.addEventListener("abort", giveUp);
  try {
    const value = await work();
    return signal.aborted ? "stopped" : value;
  } catch (error) {
    if (signal.aborted) {
      return "stopped";
    }
    giveUp();
    throw error;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

async function reviewed(
  attempt: Attempt,
  { files, carried }: Opening,
  running: RunningEngine,
): Promise<Result<OpenReview, string>> {
  const { fiscalYear, mappings } = carried;
  const views = await running.engine.open({ files, fiscalYear, mappings }, telling(attempt));
  return views.ok
    ? ok(await openReview(running, views.value, { carried, memory: attempt.surroundings.memory }))
    : err(messageOf(views.error));
}

function telling({ store, signal }: Attempt): (progress: EngineProgress) => void {
  return (progress) => {
    if (!signal.aborted) {
      store.dispatch({ type: "readingProgressed", progress });
    }
  };
}

function fail({ store, retry }: Attempt, sentence: string): void {
  store.dispatch({ type: "failed", failure: { sentence, retry } });
}
