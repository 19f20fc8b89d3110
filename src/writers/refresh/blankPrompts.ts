import type { DraftDocument } from "../../document/draft";
import type { ReportDocument } from "../../document/reportDocument";
import { runsOfBlocks } from "../../document/runsOfBlocks";
import { changedWordings, type Wording } from "./changedWordings";
import type { ClauseChange } from "./refreshPlan";

/**
 * Blanks whose prompt says numbers, as those that ask to verify something do: what still stands in the
 * draft and the new report asks no more, and what it asks anew.
 */
export function blankPrompts(
  { model, blanksLeft }: DraftDocument,
  { blocks }: ReportDocument,
): readonly ClauseChange[] {
  return changedWordings({
    written: promptsWithNumbers(model.blanks),
    standing: promptsWithNumbers(blanksLeft),
    next: promptsWithNumbers(runsOfBlocks(blocks).filter((run) => run.kind === "blank")),
  });
}

/** Each once, however often it is asked. */
function promptsWithNumbers(blanks: readonly { readonly prompt: string }[]): readonly Wording[] {
  const prompts = new Set(blanks.map(({ prompt }) => prompt).filter((prompt) => /\d/.test(prompt)));
  return [...prompts].map((prompt) => ({ key: prompt, text: prompt }));
}
