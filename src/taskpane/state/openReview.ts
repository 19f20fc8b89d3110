import type { WorkspaceViews } from "../../app/workspace";
import { text } from "../text";
import { keptAnswers, type AnswersMemory, withRestored } from "./answersMemory";
import type { RunningEngine } from "./startEngine";
import type { OpenReview } from "./taskpaneState";

/** What goes along from the work that was open before. */
export type CarriedOver = Pick<OpenReview, "said" | "answers">;

/** Begins with what the engine has opened, and brings back the causes written earlier for the same department and year. */
export async function openReview(
  running: RunningEngine,
  views: WorkspaceViews,
  { carried, memory }: { readonly carried: CarriedOver; readonly memory: AnswersMemory },
): Promise<OpenReview> {
  const restored = await keptAnswers(views, memory);
  const answers = withRestored(carried.answers, restored);
  const template = views.templates[0]?.id ?? "";
  const draft = await running.engine.draft({ template, answers });
  return {
    running,
    views,
    said: carried.said,
    pending: null,
    answers,
    page: "data",
    template,
    draft: { template, answers, ...draft },
    shown: null,
    notice: restoredNotice(restored.size),
  };
}

/** What to say of causes that were brought back. */
export function restoredNotice(count: number): string | null {
  return count === 0 ? null : text.notice.restored(count);
}
