import { messageOf } from "../../app/messages";
import type { EngineProgress } from "../../app/engine";
import { changedEntries, withStored } from "../../app/withStored";
import { err, ok, type Result } from "../../lib/result";
import type { AnswersMemory } from "./answersMemory";
import { type Attempt, fail, unlessStopped } from "./attempt";
import { openReview, type CarriedOver } from "./openReview";
import type { OpenRequest } from "./openRequest";
import { type ReadRequest, readSources } from "./readSources";
import type { RunningEngine } from "./startEngine";
import { keepMappings, recallMappings } from "./mappingsMemory";
import { nothingStored, recallStored, type StoredAround } from "./storedWork";
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
  const before = request.mode === "replace" ? null : reviewIn(store.state());
  const around = read.value.workbooks[0]?.file ?? before?.around ?? null;
  const { memory } = attempt.surroundings;
  const stored = await storedFor(request, around, memory);
  const kept = await recallMappings(memory);
  const mappings = withStored(kept, stored.mappings);
  const mappingCount = changedEntries(kept, mappings);
  const carried = {
    said: { fiscalYear: before?.said.fiscalYear ?? null, mappings },
    answers: before?.answers ?? new Map(),
    around,
    stay: request.mode === "again" ? before : null,
    stored: { ...stored, mappingCount },
  };
  const takeIn = async (): Promise<void> => {
    stored.taken();
    await keepMappings(memory, mappings);
  };
  await open(attempt, { read: read.value, before, carried, takeIn });
}

/** What was stored in the workbook counts when work begins with it; while it goes on, what is said here does. */
async function storedFor(
  { workbook, mode }: OpenRequest,
  around: string | null,
  memory: AnswersMemory,
): Promise<StoredAround> {
  return workbook === null || around === null || mode === "again"
    ? nothingStored
    : recallStored(workbook, around, memory);
}

/** `before`: the work that the files join; null for work of their own, in an engine of its own. */
type Opening = {
  readonly read: ReadRequest;
  readonly before: OpenReview | null;
  readonly carried: CarriedOver;
  /** Keeps on this computer what came out of the workbook, once the work stands. */
  readonly takeIn: () => Promise<void>;
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
  await opening.takeIn();
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
