import type { DraftDocument } from "../../document/draft";
import type { ReportDocument } from "../../document/reportDocument";
import { runsOfBlocks } from "../../document/runsOfBlocks";
import type { ClauseChange } from "./refreshPlan";

/**
 * Blanks whose prompt says numbers, as those that ask to verify something do: what still stands in the
 * draft and the new report asks no more, and what it asks anew.
 */
export function blankPrompts(
  { model, blanksLeft }: DraftDocument,
  { blocks }: ReportDocument,
): readonly ClauseChange[] {
  const asked = runsOfBlocks(blocks).filter((run) => run.kind === "blank");
  const written = promptsWithNumbers(model.blanks);
  const next = promptsWithNumbers(asked);
  const standing = promptsWithNumbers(blanksLeft);
  const stale = [...written].filter((prompt) => standing.has(prompt) && !next.has(prompt));
  const fresh = [...next].filter((prompt) => !written.has(prompt) && !standing.has(prompt));
  return [
    ...stale.map((prompt) => ({ numbers: [], now: prompt, next: "" })),
    ...fresh.map((prompt) => ({ numbers: [], now: "", next: prompt })),
  ];
}

function promptsWithNumbers(blanks: readonly { readonly prompt: string }[]): ReadonlySet<string> {
  return new Set(blanks.map(({ prompt }) => prompt).filter((prompt) => /\d/.test(prompt)));
}
