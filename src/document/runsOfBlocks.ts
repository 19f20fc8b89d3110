import { assertNever } from "../lib/assertNever";
import type { Block, Run } from "./reportDocument";

/** All runs of some blocks in reading order, tables row by row. */
export function runsOfBlocks(blocks: readonly Block[]): readonly Run[] {
  return paragraphsOfBlocks(blocks).flat();
}

/** The same by paragraph; each cell of a table is one, and the caption of a picture. */
export function paragraphsOfBlocks(blocks: readonly Block[]): readonly (readonly Run[])[] {
  return blocks.flatMap((block): readonly (readonly Run[])[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.runs];
      case "table":
        return [
          block.caption,
          ...[...block.headerRows, ...block.rows].flatMap((row) =>
            row.cells.map(({ runs }) => runs),
          ),
        ];
      case "chart":
        return [block.caption];
      case "title":
      case "pageBreak":
        return [];
      default:
        return assertNever(block);
    }
  });
}
