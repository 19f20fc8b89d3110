import type { KeptAnswers } from "../../app/keptAnswers";
import type { WorkspaceViews } from "../../app/workspace";
import { changedEntries, withStored } from "../../app/withStored";
import { text } from "../text";
import { answersKey, keptAnswers, withRestored } from "./answersMemory";
import { recallNotes } from "./notesMemory";
import { pageOfView } from "./paneView";
import type { RunningEngine } from "./startEngine";
import type { StoredAround } from "./storedWork";
import type { Surroundings } from "./surroundings";
import type { OpenReview } from "./taskpaneState";

/**
 * What goes along from the work that was open before. `stay`: the work whose page and template are kept,
 * because it was only read again.
 */
export type CarriedOver = Pick<OpenReview, "said" | "answers" | "around"> & {
  readonly stay: Pick<OpenReview, "page" | "template" | "materiality" | "prior"> | null;
  readonly stored: StoredBeside;
};

/** The causes stored in the workbook, beside how much of its mappings was taken in already. */
type StoredBeside = Pick<StoredAround, "answers" | "trouble"> & { readonly mappingCount: number };

type Opening = Pick<Surroundings, "memory" | "view"> & { readonly carried: CarriedOver };

/** Begins with what the engine has opened, and brings back the causes written earlier for the same department and year. */
export async function openReview(
  running: RunningEngine,
  views: WorkspaceViews,
  { carried, memory, view }: Opening,
): Promise<OpenReview> {
  const { around, stored } = carried;
  const restored = await keptAnswers(views, memory);
  // where this computer kept no causes for this work, none of those that it saw was taken back
  const isKnownHere = memory.recall(answersKey(views)) !== null;
  const seen: KeptAnswers = isKnownHere ? stored.answers.seen : new Map();
  const joined = withStored(restored, { ...stored.answers, seen });
  const answers = withRestored(carried.answers, joined);
  const template = carried.stay?.template ?? views.templates[0]?.id ?? "";
  const [strictest] = views.materialities;
  const materiality = carried.stay?.materiality ?? strictest.materiality;
  const prior = carried.stay?.prior ?? [];
  const request = { template, answers, materiality, prior };
  const draft = await running.engine.draft(request);
  return {
    running,
    views,
    said: carried.said,
    around,
    isChanged: false,
    column: around === null ? null : (await recallNotes(around, memory)).column,
    sought: null,
    pending: null,
    page: carried.stay?.page ?? pageOfView(view),
    ...request,
    draft: { ...request, ...draft },
    draftWork: null,
    shown: null,
    notice: beginningNotice(restored.size, changedEntries(restored, joined), stored.mappingCount),
    warning: stored.trouble,
  };
}

/** What to say of what came back from this computer and out of the workbook. */
function beginningNotice(kept: number, answerCount: number, mappingCount: number): string | null {
  const taken =
    mappingCount + answerCount === 0 ? null : text.stored.taken(mappingCount, answerCount);
  const sentences = [restoredNotice(kept), taken];
  return sentences.filter((sentence) => sentence !== null).join("") || null;
}

/** What to say of causes that were brought back. */
export function restoredNotice(count: number): string | null {
  return count === 0 ? null : text.notice.restored(count);
}
