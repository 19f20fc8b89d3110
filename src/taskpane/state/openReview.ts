import type { Answers } from "../../app/answers";
import type { WorkspaceViews } from "../../app/workspace";
import { text } from "../text";
import { answersKey, type AnswersMemory } from "./answersMemory";
import type { RunningEngine } from "./startEngine";
import type { OpenReview } from "./taskpaneState";

/** What goes along from the work that was open before, and where the accountant finds herself. */
export type CarriedOver = Pick<OpenReview, "fiscalYear" | "mappings" | "page" | "answers">;

/** Begins with what the engine has opened, and brings back the causes written earlier for the same department and year. */
export async function openReview(
  running: RunningEngine,
  views: WorkspaceViews,
  { carried, memory }: { readonly carried: CarriedOver; readonly memory: AnswersMemory },
): Promise<OpenReview> {
  const restored = await keptAnswers(views, memory);
  const answers: Answers = new Map([...restored, ...carried.answers]);
  const template = views.templates[0]?.id ?? "";
  const draft = await running.engine.draft({ template, answers });
  return {
    ...carried,
    running,
    views,
    answers,
    template,
    draft: { template, answers, ...draft },
    shown: null,
    notice: restored.size === 0 ? null : text.notice.restored(restored.size),
  };
}

async function keptAnswers(views: WorkspaceViews, memory: AnswersMemory): Promise<Answers> {
  const { readAnswers } = await import("../../app/answers");
  const key = answersKey(views);
  const kept = readAnswers(key, memory.recall(key) ?? "{}");
  return kept.ok ? kept.value : new Map();
}
