import {
  openDraftModel,
  openDraftSteps,
  type OpenDraftSteps,
  readOpenDraft,
} from "../../../../src/app/refreshOpenDraft";
import type { DraftDocument } from "../../../../src/document/draft";
import type { WordEdit } from "../../../../src/document/wordEdit";
import type { DocumentHost } from "../../../../src/hosts/documentHost";
import { planRefresh } from "../../../../src/writers/refresh/planRefresh";
import type { RefreshChoices } from "../../../../src/writers/refresh/refreshPlan";
import { drawnReport } from "../../../writers/refresh/drawnDraft";

/** What is to be done to a document, and the model for it once that is done. */
export type DraftSteps = OpenDraftSteps & {
  readonly draft: DraftDocument;
  readonly modelWithout: (notWritten: readonly WordEdit[]) => string;
};

/** Finds the steps from the document of a host, as it stands, to a drawn report on new figures. */
export function stepsFrom(
  host: DocumentHost,
): (spent: string, choices?: RefreshChoices) => Promise<DraftSteps> {
  return async (spent, choices = new Map()) => {
    const read = await host.readDocument();
    const draft = read.ok ? readOpenDraft(read.value) : read;
    if (!draft.ok) {
      throw new Error(JSON.stringify(draft.error));
    }
    const report = drawnReport({ spent });
    const plan = planRefresh(draft.value, report);
    if (!plan.ok) {
      throw new Error(plan.error.code);
    }
    const refresh = { draft: draft.value, report, plan: plan.value };
    const steps = openDraftSteps(refresh, choices);
    return {
      ...steps,
      draft: draft.value,
      modelWithout: (notWritten) => openDraftModel(refresh, steps.plan, notWritten),
    };
  };
}
