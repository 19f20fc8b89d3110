import type { WorkspaceViews } from "../../app/workspace";
import { text } from "../text";
import { keptAnswers, withRestored } from "./answersMemory";
import { pageOfView } from "./paneView";
import type { RunningEngine } from "./startEngine";
import type { Surroundings } from "./surroundings";
import type { OpenReview } from "./taskpaneState";

/**
 * What goes along from the work that was open before. `stay`: the work whose page and template are kept,
 * because it was only read again.
 */
export type CarriedOver = Pick<OpenReview, "said" | "answers" | "around"> & {
  readonly stay: Pick<OpenReview, "page" | "template"> | null;
};

type Opening = Pick<Surroundings, "memory" | "view"> & { readonly carried: CarriedOver };

/** Begins with what the engine has opened, and brings back the causes written earlier for the same department and year. */
export async function openReview(
  running: RunningEngine,
  views: WorkspaceViews,
  { carried, memory, view }: Opening,
): Promise<OpenReview> {
  const restored = await keptAnswers(views, memory);
  const answers = withRestored(carried.answers, restored);
  const template = carried.stay?.template ?? views.templates[0]?.id ?? "";
  const draft = await running.engine.draft({ template, answers });
  return {
    running,
    views,
    said: carried.said,
    around: carried.around,
    isChanged: false,
    pending: null,
    answers,
    page: carried.stay?.page ?? pageOfView(view),
    template,
    draft: { template, answers, ...draft },
    draftWork: null,
    shown: null,
    notice: restoredNotice(restored.size),
  };
}

/** What to say of causes that were brought back. */
export function restoredNotice(count: number): string | null {
  return count === 0 ? null : text.notice.restored(count);
}
