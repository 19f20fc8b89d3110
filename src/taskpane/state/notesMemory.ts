import type { WorkbookNotes } from "../../app/workbookNotes";
import type { AnswersMemory } from "./answersMemory";

/** What was written beside the rows of a workbook from this computer before. */
export async function recallNotes(file: string, memory: AnswersMemory): Promise<WorkbookNotes> {
  const { noNotes, readWorkbookNotes } = await import("../../app/workbookNotes");
  const kept = memory.recall(memoryKey(file));
  return kept === null ? noNotes : readWorkbookNotes(kept);
}

/** Keeps on this computer what was written beside the rows of a workbook. */
export function keepNotes(file: string, memory: AnswersMemory, notes: WorkbookNotes): void {
  memory.keep(memoryKey(file), JSON.stringify(notes));
}

// by the name alone: a cell is overwritten only where our very text still stands in it
function memoryKey(file: string): string {
  return `juesuan.notes/${file}`;
}
