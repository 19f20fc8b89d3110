import type { Block } from "../../document/reportDocument";
import { sum } from "./columnWidths";
import { leastWidths } from "./leastWidths";
import { type Orientation, typeAreaWidths } from "./pageLayout";

/** How the sheet of each block lies: on its side for tables in which a number would break otherwise. */
export function orientations(blocks: readonly Block[]): readonly Orientation[] {
  let before: Orientation = "portrait";
  return blocks.map((block) => {
    before = orientationOf(block, before);
    return before;
  });
}

/** A note stays with its table. */
function orientationOf(block: Block, before: Orientation): Orientation {
  switch (block.kind) {
    case "table":
      return sum(leastWidths(block)) > typeAreaWidths.portrait ? "landscape" : "portrait";
    case "paragraph":
      return block.style === "note" ? before : "portrait";
    default:
      return "portrait";
  }
}
