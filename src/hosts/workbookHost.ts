import type { SheetDocument } from "../document/sheetDocument";
import type { Result } from "../lib/result";
import type { ReadWatch, Workbook } from "./host";
import type { HostError } from "./hostError";

/**
 * A workbook that is open in an application around us. Knows nothing of budgets.
 *
 * Reading changes nothing; whatever changes the workbook has a verb that says so, and runs only when the
 * user asked for it.
 */
export interface WorkbookHost {
  readonly id: "excel";
  /** Reads all sheets, hidden ones too. `sha256` is of the cells as they were read (`hashOfCells`). */
  readWorkbook(watch: ReadWatch): Promise<Result<Workbook, HostError>>;
  /** Brings a cell into sight and selects it; a hidden sheet is refused unless the user let it be shown. */
  showCell(place: CellPlace, hidden: HiddenSheetChoice): Promise<Result<void, HostError>>;
  /** Colours cells until `clearHighlight`, by a conditional format: the user's own colours stay underneath. */
  highlight(places: readonly CellPlace[]): Promise<Result<void, HostError>>;
  /** Takes every highlight away, those of an earlier day too. */
  clearHighlight(): Promise<Result<void, HostError>>;
  /** Adds a comment to a cell, or a reply where one stands. */
  comment(place: CellPlace, text: string): Promise<Result<void, HostError>>;
  /** The text that we keep in the workbook; null where none was stored. */
  readStoredText(): Promise<Result<string | null, HostError>>;
  /** Keeps one text in the workbook, in place of an earlier one, and makes sure that it stands there. */
  storeText(text: string): Promise<Result<void, HostError>>;
  /** Tells, once for a burst of changes, that someone changed the workbook; our own writing is not told. */
  watchChanges(changed: () => void): Promise<Result<ChangeWatch, HostError>>;
  /** The cell that the user stands in. */
  selection(): Promise<Result<CellPlace, HostError>>;
  /** Writes sheets of ours whole. A sheet of the user's with such a name is refused before anything is written. */
  writeSheets(sheets: readonly SheetDocument[]): Promise<Result<void, HostError>>;
  /** Writes a text into a cell that is empty or still holds what we wrote there before. */
  writeBeside(note: CellNote): Promise<Result<void, HostError>>;
}

/** A cell of the workbook: `cell` is its A1 name, or that of a rectangle. */
export type CellPlace = { readonly sheet: string; readonly cell: string };

/** What to do with a hidden sheet: refuse, so that the user can be asked, or show it. */
export type HiddenSheetChoice = "refuse" | "show";

/** `replaces`: the text that we wrote there earlier, null for the first time. */
export type CellNote = {
  readonly place: CellPlace;
  readonly text: string;
  readonly replaces: string | null;
};

export type ChangeWatch = { readonly stop: () => Promise<Result<void, HostError>> };
