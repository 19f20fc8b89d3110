import { messageOf } from "../../app/messages";
import type { EngineProgress } from "../../app/engine";
import { err, ok, type Result } from "../../lib/result";
import { type Attempt, fail, unlessStopped } from "./attempt";
import { openReview, type CarriedOver } from "./openReview";
import type { OpenRequest } from "./openRequest";
import { type ReadRequest, readSources } from "./readSources";
import type { RunningEngine } from "./startEngine";
import { recallMappings } from "./mappingsMemory";
import { reviewIn, type OpenReview } from "./taskpaneState";

/** Reads workbooks and reviews them, alone or together with what is open. */
export async function openFiles(attempt: Attempt, request: OpenRequest): Promise<void> {
  const { store, signal } = attempt;
  const read = await readSources(request, { signal, progress: telling(attempt) });
  if (signal.aborted) {
    return;
  }
  if (!read.ok) {
    fail(attempt, read.error);
    return;
  }
  const mappings = await recallMappings(attempt.surroundings.memory);
  const before = request.mode === "replace" ? null : reviewIn(store.state());
  const carried = {
    said: { fiscalYear: before?.said.fiscalYear ?? null, mappings },
    answers: before?.answers ?? new Map(),
    around: read.value.workbooks[0]?.file ?? before?.around ?? null,
    stay: request.mode === "again" ? before : null,
  };
  await open(attempt, { read: read.value, before, carried });
}

/** `before`: the work that the files join; null for work of their own, in an engine of its own. */
type Opening = {
  readonly read: ReadRequest;
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

async function reviewed(
  attempt: Attempt,
  { read, carried }: Opening,
  running: RunningEngine,
): Promise<Result<OpenReview, string>> {
  const views = await running.engine.open({ ...read, ...carried.said }, telling(attempt));
  return views.ok
    ? ok(await openReview(running, views.value, { ...attempt.surroundings, carried }))
    : err(messageOf(views.error));
}

function telling({ store, signal }: Attempt): (progress: EngineProgress) => void {
  return (progress) => {
    if (!signal.aborted) {
      store.dispatch({ type: "readingProgressed", progress });
    }
  };
}
