import type { Answers } from "../../app/answers";
import type { Mappings } from "../../app/mappings";
import { messageOf } from "../../app/messages";
import type { Workbook } from "../../hosts/host";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import { answersKey, type AnswersMemory } from "./answersMemory";
import type { OpenReview, PageName } from "./taskpaneState";

/** What is to be understood, and where the accountant should find herself afterwards. */
export type ReviewRequest = {
  readonly workbooks: readonly Workbook[];
  readonly fiscalYear: number | null;
  readonly mappings: Mappings;
  readonly page: PageName;
  /** Causes that are written already and go along. */
  readonly answers: Answers;
};

/**
 * Recognises and reviews workbooks that were read, and brings back the causes written earlier for the
 * same department and year.
 *
 * Loads the engine when first asked, so that the first screen stands without it.
 */
export async function openReview(
  { workbooks, fiscalYear, mappings, page, answers: carried }: ReviewRequest,
  memory: AnswersMemory,
): Promise<Result<OpenReview, string>> {
  const [{ openWorkspace }, { readAnswers }] = await Promise.all([
    import("../../app/workspace"),
    import("../../app/answers"),
  ]);
  const opened = openWorkspace(workbooks, { fiscalYear, mappings });
  if (!opened.ok) {
    return err(messageOf(opened.error));
  }
  const workspace = opened.value;
  const key = answersKey(workspace.recognition, workbooks);
  const kept = readAnswers(key, memory.recall(key) ?? "{}");
  const restored: Answers = kept.ok ? kept.value : new Map();
  return ok({
    workspace,
    workbooks,
    fiscalYear,
    mappings,
    answers: new Map([...restored, ...carried]),
    page,
    shown: null,
    template: workspace.templates[0]?.id ?? "",
    notice: restored.size === 0 ? null : text.notice.restored(restored.size),
  });
}
