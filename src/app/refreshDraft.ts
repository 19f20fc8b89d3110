import { type DraftDocument, figureTag } from "../document/draft";
import type { ReportDocument } from "../document/reportDocument";
import type { InputFile } from "../hosts/host";
import { err, ok, type Result } from "../lib/result";
import { applyEdits, type UpdatedDraft } from "../writers/docx/draft/applyEdits";
import { readDraft } from "../writers/docx/draft/readDraft";
import { canBeChosen, decidePlan } from "../writers/refresh/decidePlan";
import { planRefresh } from "../writers/refresh/planRefresh";
import { chartEdits, refreshEdits } from "../writers/refresh/refreshEdits";
import { refreshedModel } from "../writers/refresh/refreshedModel";
import type { RefreshChoices, RefreshPlan } from "../writers/refresh/refreshPlan";
import type { Analysis } from "./analyse";
import { words } from "./messages";
import type { RefreshError } from "./refreshError";
import { instructionsIn } from "./draftInstructions";
import { buildReport, templateOf } from "./report";

/** A draft, the report of its kind on what the workbooks hold now, and what lies between them. */
export type DraftRefresh = {
  readonly draft: DraftDocument;
  readonly report: ReportDocument;
  readonly plan: RefreshPlan;
};

/** A draft file brought up to date as far as nobody has to decide. */
export type RefreshedDraft = DraftRefresh & UpdatedDraft;

/**
 * Compares a draft with the workbooks; writes nothing. `file` is what the draft is called in errors.
 *
 * Answers are not asked for: what the accountant wrote stands in the draft, and stays there.
 */
export function planDraft(
  { file, draft }: { readonly file: string; readonly draft: DraftDocument },
  analysis: Analysis,
): Result<DraftRefresh, RefreshError> {
  const { template: id, settings } = draft.model.provenance;
  const template = templateOf(id);
  if (template === undefined) {
    return err({ code: "refresh.unknownTemplate", file, template: id });
  }
  const report = buildReport(analysis, template, instructionsIn(settings));
  const plan = planRefresh(draft, report);
  return plan.ok ? ok({ draft, report, plan: plan.value }) : err({ ...plan.error, file });
}

/**
 * Refreshes a draft file.
 *
 * @param take tags of the figures for which the new text is to replace what stands in the draft
 */
export function refreshDraft(
  { name: file, bytes }: InputFile,
  analysis: Analysis,
  take: readonly string[],
): Result<RefreshedDraft, RefreshError> {
  const draft = readDraft(bytes);
  if (!draft.ok) {
    return err({ code: draft.error, file });
  }
  const refresh = planDraft({ file, draft: draft.value }, analysis);
  if (!refresh.ok) {
    return refresh;
  }
  const choices = choicesOf(take, refresh.value.plan);
  if (!choices.ok) {
    return choices;
  }
  const { report } = refresh.value;
  const plan = decidePlan(refresh.value.plan, choices.value);
  const updated = applyEdits(bytes, {
    edits: refreshEdits(plan),
    charts: chartEdits(plan),
    model: refreshedModel(draft.value, report, plan),
    author: words.product,
  });
  return updated.ok
    ? ok({ ...refresh.value, ...updated.value, plan })
    : err({ code: updated.error, file });
}

function choicesOf(
  tags: readonly string[],
  plan: RefreshPlan,
): Result<RefreshChoices, RefreshError> {
  const choices = new Map<number, "take">();
  for (const tag of tags) {
    const number = plan.figures.find((figure) => figureTag(figure.number) === tag)?.number;
    if (number === undefined || !canBeChosen(number, plan)) {
      return err({ code: "refresh.nothingToTake", tag });
    }
    choices.set(number, "take");
  }
  return ok(choices);
}
