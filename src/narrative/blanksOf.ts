import type { BlankRun, ReportDocument } from "../document/reportDocument";
import { runsOfBlocks } from "../document/runsOfBlocks";

/** A place that is still to be filled, with the heading that it stands under. */
type OpenBlank = { readonly id: string; readonly prompt: string; readonly heading: string };

/** What only the accountant can still say, in reading order; a blank that stands twice is listed once. */
export function blanksOf({ blocks }: ReportDocument): readonly OpenBlank[] {
  const found = new Map<string, OpenBlank>();
  let heading = "";
  for (const block of blocks) {
    if (block.kind === "heading") {
      heading = block.runs.map((run) => (run.kind === "blank" ? run.prompt : run.text)).join("");
    }
    for (const { id, prompt } of runsOfBlocks([block]).filter(isBlank)) {
      found.set(id, found.get(id) ?? { id, prompt, heading });
    }
  }
  return [...found.values()];
}

function isBlank(run: { readonly kind: string }): run is BlankRun {
  return run.kind === "blank";
}
