import type { ControlView } from "../../app/views/refreshView";
import type { Materiality } from "../../domain/explanation/materiality";
import type { SayMapping } from "../components/TableMapping";
import type { CommentedFigures } from "./documentCommands";
import type { DraftImport } from "./draftImport";
import type { DraftChoice } from "./draftWork";
import type { OpenRequest } from "./openRequest";
import type { PageName, ShownCells } from "./taskpaneState";
import type { WorkbookTask } from "./workbookTask";

/** What a person can do in the pane; the components call these and nothing else. */
export type TaskpaneCommands = ReadingCommands &
  ReviewCommands &
  FileCommands &
  WorkbookCommands &
  DocumentCommands;

export type ReadingCommands = {
  readonly open: (request: OpenRequest) => void;
  readonly changeFiscalYear: (year: number) => void;
  /** Says something of a table, or takes back what was said; the workbooks are understood anew. */
  readonly sayMapping: SayMapping;
  /** Takes in what was said of tables, and understands the workbooks anew. */
  readonly importMappings: (file: File) => void;
  readonly cancelReading: () => void;
  readonly dismissFailure: () => void;
};

export type ReviewCommands = {
  readonly choosePage: (page: PageName) => void;
  readonly showCells: (shown: ShownCells | null) => void;
  readonly writeCause: (blankId: string, words: string) => void;
  readonly chooseTemplate: (template: string) => void;
  /** Says from when on a difference is to be explained. */
  readonly chooseMateriality: (materiality: Materiality) => void;
  readonly dismissNotice: () => void;
  readonly dismissWarning: () => void;
};

export type FileCommands = {
  readonly saveReport: () => void;
  /** Puts the report on the clipboard, with its formats. */
  readonly copyReport: () => void;
  /** Puts words on the clipboard, a paragraph to each line. */
  readonly copyWords: (words: string) => void;
  readonly exportMappings: () => void;
  readonly exportAnswers: () => void;
  readonly importAnswers: (file: File) => void;
  /** Takes in the causes of last year's report or answers, to be offered. */
  readonly importPriorCauses: (file: File) => void;
  readonly forgetPriorCauses: () => void;
};

/** What the workbook around the pane can be asked for. */
export type WorkbookCommands = {
  readonly inWorkbook: (task: WorkbookTask) => void;
};

/** What the document around the pane can be asked for. */
export type DocumentCommands = {
  readonly insertReport: () => void;
  /** Opens the report as a document of its own. */
  readonly openReport: () => void;
  /** Brings in a draft that was saved elsewhere. */
  readonly importDraft: (chosen: DraftImport) => void;
  /** Compares the draft in the document with the workbooks. */
  readonly readDraft: () => void;
  readonly decideFigure: (number: number, choice: DraftChoice) => void;
  /** Writes what was decided; `commented`: what to do with figures that somebody commented on. */
  readonly updateDraft: (commented: CommentedFigures) => void;
  readonly cancelUpdate: () => void;
  readonly leaveDraft: () => void;
  readonly showControl: (control: ControlView) => void;
};
