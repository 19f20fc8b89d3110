import type { Block, ChartBlock } from "./reportDocument";

/** The pictures among some blocks, in reading order. */
export function chartsOfBlocks(blocks: readonly Block[]): readonly ChartBlock[] {
  return blocks.filter((block) => block.kind === "chart");
}
