import { z } from "zod";
import { readJsonFile } from "./jsonFile";

/** What we wrote beside rows of a workbook, so that it can be replaced and nothing else ever is. */
export type WorkbookNotes = {
  /** The letters of the column that was chosen last; null before the first time. */
  readonly column: string | null;
  readonly written: readonly WrittenNote[];
};

/** A text of ours and the cell it was written into. */
export type WrittenNote = { readonly sheet: string; readonly cell: string; readonly text: string };

/** Nothing was written yet. */
export const noNotes: WorkbookNotes = { column: null, written: [] };

const notesShape = z.strictObject({
  column: z.string().nullable(),
  written: z.array(z.strictObject({ sheet: z.string(), cell: z.string(), text: z.string() })),
});

/** Notes as they were kept; none where they cannot be read, and then nothing of the workbook is replaced. */
export function readWorkbookNotes(text: string): WorkbookNotes {
  const read = readJsonFile({ kind: "notes", file: "", text }, notesShape);
  return read.ok ? read.value : noNotes;
}

/** What we wrote into a cell; null where we wrote nothing. */
export function noteIn(
  { written }: WorkbookNotes,
  { sheet, cell }: Omit<WrittenNote, "text">,
): string | null {
  return written.find((note) => note.sheet === sheet && note.cell === cell)?.text ?? null;
}

/** The notes with one more, in place of an earlier one in that cell. */
export function withNote(
  { written }: WorkbookNotes,
  column: string,
  note: WrittenNote,
): WorkbookNotes {
  const others = written.filter(({ sheet, cell }) => sheet !== note.sheet || cell !== note.cell);
  return { column, written: [...others, note] };
}
