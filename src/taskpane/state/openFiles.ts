import type { TableMapping } from "../../app/mappings";
import type { Workbook } from "../../hosts/host";
import { openReview, type ReviewRequest } from "./openReview";
import type { OpenRequest } from "./openRequest";
import { readSources } from "./readSources";
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
  const { surroundings, store, signal, retry } = attempt;
  const read = await readSources(surroundings.host, request, {
    signal,
    progress: (progress) => {
      if (!signal.aborted) {
        store.dispatch({ type: "readingProgressed", progress });
      }
    },
  });
  if (signal.aborted) {
    return;
  }
  if (read.ok) {
    const mappings = await recallMappings(surroundings.memory);
    const wanted = wantedAfter(request, read.value, reviewIn(store.state()));
    await review(attempt, { ...wanted, mappings });
  } else {
    store.dispatch({ type: "failed", failure: { sentence: read.error, retry } });
  }
}

/** Understands the open workbooks anew, for a year that the accountant names. */
export async function changeFiscalYear(attempt: Attempt, fiscalYear: number): Promise<void> {
  const before = reviewIn(attempt.store.state());
  if (before !== null) {
    await review(attempt, { ...before, fiscalYear });
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
    await review(attempt, { ...before, mappings });
  }
}

async function review(attempt: Attempt, wanted: ReviewRequest): Promise<void> {
  const { surroundings, store, signal, retry } = attempt;
  store.dispatch({ type: "readingProgressed", progress: { stage: "reviewing" } });
  await painted();
  const opened = await openReview(wanted, surroundings.memory);
  if (signal.aborted) {
    return;
  }
  store.dispatch(
    opened.ok
      ? { type: "opened", review: opened.value }
      : { type: "failed", failure: { sentence: opened.error, retry } },
  );
}

function wantedAfter(
  { mode }: OpenRequest,
  workbooks: readonly Workbook[],
  before: OpenReview | null,
): Omit<ReviewRequest, "mappings"> {
  if (mode === "replace" || before === null) {
    return { workbooks, fiscalYear: null, page: "data", answers: new Map() };
  }
  const { fiscalYear, answers } = before;
  return { workbooks: merged(before.workbooks, workbooks), fiscalYear, page: "data", answers };
}

// A workbook opened again takes the place of its earlier copy.
function merged(before: readonly Workbook[], added: readonly Workbook[]): readonly Workbook[] {
  const names = new Set(added.map(({ file }) => file));
  return [...before.filter(({ file }) => !names.has(file)), ...added];
}

// Two frames, so that the words are on the screen before the computing begins. Not
// requestAnimationFrame: it rests while the page is in the background.
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 34);
  });
}
