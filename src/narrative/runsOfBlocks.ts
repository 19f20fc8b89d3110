import type { Block, Run } from "../document/reportDocument";
import { assertNever } from "../lib/assertNever";

/** All runs of some blocks in reading order, tables row by row. */
export function runsOfBlocks(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return block.runs;
      case "table":
        return [
          ...block.caption,
          ...[...block.headerRows, ...block.rows].flatMap((row) =>
            row.cells.flatMap((cell) => cell.runs),
          ),
        ];
      case "title":
      case "pageBreak":
        return [];
      default:
        return assertNever(block);
    }
  });
}
