import type { ReportDocument, Run } from "../document/reportDocument";
import { runsOfBlocks } from "../document/runsOfBlocks";
import { openPlaceIn } from "../lib/chineseText";

/** A place that is still to be filled, with the heading that it stands under. */
type OpenBlank = { readonly id: string; readonly prompt: string; readonly heading: string };

/**
 * What only the accountant can still say, in reading order; a blank that stands twice is listed once.
 *
 * An answer in which a place was left open, as a chosen cause may have it, counts as a blank.
 */
export function blanksOf({ blocks }: ReportDocument): readonly OpenBlank[] {
  const found = new Map<string, OpenBlank>();
  let heading = "";
  for (const block of blocks) {
    if (block.kind === "heading") {
      heading = block.runs.map((run) => (run.kind === "blank" ? run.prompt : run.text)).join("");
    }
    for (const { id, prompt } of runsOfBlocks([block]).flatMap(openIn)) {
      found.set(id, found.get(id) ?? { id, prompt, heading });
    }
  }
  return [...found.values()];
}

function openIn(run: Run): readonly Omit<OpenBlank, "heading">[] {
  switch (run.kind) {
    case "blank":
      return [run];
    case "answer": {
      const place = openPlaceIn(run.text);
      return place === null ? [] : [{ id: run.id, prompt: run.text.slice(place.start, place.end) }];
    }
    case "figure":
    case "text":
      return [];
  }
}
