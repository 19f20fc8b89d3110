import { messageOf } from "../../app/messages";
import type { KeptAnswers } from "../../app/keptAnswers";
import type { TableMapping } from "../../app/mappings";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import { type AnswersMemory, answersKey, keptAnswers, withRestored } from "./answersMemory";
import { type Attempt, fail, unlessStopped } from "./attempt";
import { keepMappings } from "./mappingsMemory";
import { restoredNotice } from "./openReview";
import type { Understood } from "./taskpaneReducer";
import { reviewIn, type OpenReview, type Said } from "./taskpaneState";

/** Understands the open workbooks anew, for a year that the accountant names. */
export function changeFiscalYear(attempt: Attempt, fiscalYear: number): Promise<void> {
  return understandAnew(attempt, { change: (said) => ({ ...said, fiscalYear }), notice: null });
}

/** Understands the open workbooks anew, by what the accountant says of one table. */
export async function sayMapping(
  attempt: Attempt,
  fingerprint: string,
  said: TableMapping | null,
): Promise<void> {
  const { withMapping } = await import("../../app/mappings");
  const change: Change = ({ mappings, ...others }) => ({
    ...others,
    mappings: withMapping(mappings, fingerprint, said),
  });
  await understandAnew(attempt, { change, notice: null });
}

/** Understands the open workbooks anew, by a file of mappings; they replace those of the same tables. */
export async function importMappings(attempt: Attempt, file: File): Promise<void> {
  const { readMappings } = await import("../../app/mappings");
  const read = readMappings(file.name, await file.text());
  if (!read.ok) {
    fail(attempt, messageOf(read.error));
    return;
  }
  const change: Change = ({ mappings, ...others }) => ({
    ...others,
    mappings: new Map([...mappings, ...read.value]),
  });
  await understandAnew(attempt, { change, notice: text.notice.importedMappings(read.value.size) });
}

type Change = (said: Said) => Said;

/** What is said before the last word was understood is said on top of that word. */
async function understandAnew(
  attempt: Attempt,
  { change, notice }: { readonly change: Change; readonly notice: string | null },
): Promise<void> {
  const { surroundings, store, signal } = attempt;
  const review = reviewIn(store.state());
  if (review === null || signal.aborted) {
    return;
  }
  const said = change(review.pending ?? review.said);
  store.dispatch({ type: "saidAnew", said });
  const { engine } = review.running;
  const giveUp = () => void engine.cancel();
  const understood = await unlessStopped(signal, giveUp, () =>
    understoodBy(said, review, surroundings.memory),
  );
  if (understood === "stopped") {
    return;
  }
  if (!understood.ok) {
    giveUp();
    fail(attempt, understood.error);
    return;
  }
  await engine.keep();
  await keepMappings(surroundings.memory, said.mappings);
  const news = understood.value;
  store.dispatch({ type: "understood", understood: { ...news, notice: notice ?? news.notice } });
}

async function understoodBy(
  said: Said,
  { running, views: before, template, materiality, prior, answers: written }: OpenReview,
  memory: AnswersMemory,
): Promise<Result<Understood, string>> {
  const opened = await running.engine.open({ files: [], workbooks: [], ...said }, () => undefined);
  if (!opened.ok) {
    return err(messageOf(opened.error));
  }
  const views = opened.value;
  const isSameOwner = answersKey(views) === answersKey(before);
  const restored: KeptAnswers = isSameOwner ? new Map() : await keptAnswers(views, memory);
  const answers = withRestored(written, restored);
  const request = { template, answers, materiality, prior };
  const draft = { ...request, ...(await running.engine.draft(request)) };
  return ok({ running, views, said, draft, restored, notice: restoredNotice(restored.size) });
}
