import type { Source } from "../../domain/statement";
import type { CellLink } from "./views";

/** The cell that a source names. */
export function cellLink({ file, sheet, cell }: Pick<Source, "file" | "sheet" | "cell">): CellLink {
  return { file, sheet, cell };
}
