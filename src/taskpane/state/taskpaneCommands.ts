import type { Attempt } from "./attempt";
import type { OpenRequest } from "./openRequest";
import { openFiles } from "./openFiles";
import { exportAnswers, exportMappings, importAnswers, saveReport } from "./handOver";
import { refusal } from "./refusal";
import type { Surroundings } from "./surroundings";
import { reviewIn, type PageName, type Retry, type ShownCells } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import { text } from "../text";
import type { SayMapping } from "../components/TableMapping";
import { copyReport, copyWords } from "./copyReport";
import type { DraftChoice } from "./draftWork";
import * as draft from "./documentCommands";
import type { Materiality } from "../../domain/explanation/materiality";
import type { ControlView } from "../../app/views/refreshView";
import type { DocumentHost } from "../../hosts/documentHost";
import type { DraftImport } from "./draftImport";
import { importDraft } from "./importDraft";
import { carryOut, showInWorkbook } from "./workbookCommands";
import type { WorkbookTask } from "./workbookTask";
import { changeFiscalYear, importMappings, sayMapping } from "./understandAnew";

/** What a person can do in the pane; the components call these and nothing else. */
export type TaskpaneCommands = ReadingCommands &
  ReviewCommands &
  FileCommands &
  WorkbookCommands &
  DocumentCommands;

type ReadingCommands = {
  readonly open: (request: OpenRequest) => void;
  readonly changeFiscalYear: (year: number) => void;
  /** Says something of a table, or takes back what was said; the workbooks are understood anew. */
  readonly sayMapping: SayMapping;
  /** Takes in what was said of tables, and understands the workbooks anew. */
  readonly importMappings: (file: File) => void;
  readonly cancelReading: () => void;
  readonly dismissFailure: () => void;
};

type ReviewCommands = {
  readonly choosePage: (page: PageName) => void;
  readonly showCells: (shown: ShownCells | null) => void;
  readonly writeCause: (blankId: string, words: string) => void;
  readonly chooseTemplate: (template: string) => void;
  /** Says from when on a difference is to be explained. */
  readonly chooseMateriality: (materiality: Materiality) => void;
  readonly dismissNotice: () => void;
  readonly dismissWarning: () => void;
};

type FileCommands = {
  readonly saveReport: () => void;
  /** Puts the report on the clipboard, with its formats. */
  readonly copyReport: () => void;
  /** Puts words on the clipboard, a paragraph to each line. */
  readonly copyWords: (words: string) => void;
  readonly exportMappings: () => void;
  readonly exportAnswers: () => void;
  readonly importAnswers: (file: File) => void;
};

/** What the workbook around the pane can be asked for. */
type WorkbookCommands = {
  readonly inWorkbook: (task: WorkbookTask) => void;
};

/** What the document around the pane can be asked for. */
type DocumentCommands = {
  readonly insertReport: () => void;
  /** Opens the report as a document of its own. */
  readonly openReport: () => void;
  /** Brings in a draft that was saved elsewhere. */
  readonly importDraft: (chosen: DraftImport) => void;
  /** Compares the draft in the document with the workbooks. */
  readonly readDraft: () => void;
  readonly decideFigure: (number: number, choice: DraftChoice) => void;
  /** Writes what was decided; `commented`: what to do with figures that somebody commented on. */
  readonly updateDraft: (commented: draft.CommentedFigures) => void;
  readonly cancelUpdate: () => void;
  readonly leaveDraft: () => void;
  readonly showControl: (control: ControlView) => void;
};

/** Carries out what is asked for, and tells the store what came of it. */
export function taskpaneCommands(
  surroundings: Surroundings,
  store: TaskpaneStore,
): TaskpaneCommands {
  return {
    ...readingCommands(surroundings, store),
    ...reviewCommands(surroundings, store),
    ...workbookCommands(surroundings, store),
    ...documentCommands(surroundings, store),
    ...fileCommands(surroundings, store),
  };
}

function readingCommands(surroundings: Surroundings, store: TaskpaneStore): ReadingCommands {
  let running = new AbortController();
  // what was going on before is of no interest any more
  const begin = (): AbortSignal => {
    running.abort();
    running = new AbortController();
    return running.signal;
  };
  const anew = (): Attempt => ({ surroundings, store, signal: begin(), ...noWayOn });
  const open = (request: OpenRequest): void => {
    if (store.state().status !== "writing") {
      const retry = () => {
        open(request);
      };
      const attempt: Attempt = { ...anew(), retry, wayOut: "openFile" };
      run(store, openFiles(attempt, request), retry);
    }
  };
  return {
    open,
    changeFiscalYear: (year) => {
      run(store, changeFiscalYear(anew(), year), null);
    },
    sayMapping: (fingerprint, said) => {
      run(store, sayMapping(anew(), fingerprint, said), null);
    },
    importMappings: (file) => {
      run(store, importMappings(anew(), file), null);
    },
    cancelReading: () => {
      running.abort();
      store.dispatch({ type: "readingCancelled" });
    },
    dismissFailure: () => {
      store.dispatch({ type: "failureDismissed" });
    },
  };
}

const noWayOn = { retry: null, wayOut: null };

function reviewCommands({ workbook }: Surroundings, store: TaskpaneStore): ReviewCommands {
  const { dispatch } = store;
  const showCells = (shown: ShownCells | null): void => {
    if (workbook !== null && shown?.place.file === (reviewIn(store.state())?.around ?? null)) {
      const retry = () => {
        showCells(shown);
      };
      run(store, showInWorkbook({ workbook, store }, shown, retry), retry);
    } else {
      dispatch({ type: "cellsShown", shown });
    }
  };
  return {
    choosePage: (page) => {
      dispatch({ type: "pageChosen", page });
    },
    showCells,
    writeCause: (blankId, words) => {
      dispatch({ type: "causeWritten", blankId, words });
    },
    chooseTemplate: (template) => {
      dispatch({ type: "draftChosen", draft: { template } });
    },
    chooseMateriality: (materiality) => {
      dispatch({ type: "draftChosen", draft: { materiality } });
    },
    dismissNotice: () => {
      dispatch({ type: "noticed", words: { notice: null } });
    },
    dismissWarning: () => {
      dispatch({ type: "noticed", words: { warning: null } });
    },
  };
}

function fileCommands(surroundings: Surroundings, store: TaskpaneStore): FileCommands {
  const { host, copy } = surroundings;
  return {
    saveReport: () => {
      if (store.state().status !== "writing") {
        run(store, saveReport(surroundings, store), null);
      }
    },
    copyReport: () => {
      run(store, copyReport(copy, store), null);
    },
    copyWords: (words) => {
      run(store, copyWords(copy, store, words), null);
    },
    exportMappings: () => {
      run(store, exportMappings(host, store), null);
    },
    exportAnswers: () => {
      run(store, exportAnswers(host, store), null);
    },
    importAnswers: (file) => {
      run(store, importAnswers(file, store), null);
    },
  };
}

function workbookCommands(
  { workbook, memory }: Surroundings,
  store: TaskpaneStore,
): WorkbookCommands {
  const inWorkbook = (task: WorkbookTask): void => {
    if (workbook !== null && store.state().status !== "writing") {
      const retry = () => {
        inWorkbook(task);
      };
      run(store, carryOut({ workbook, memory, store }, task, retry), retry);
    }
  };
  return { inWorkbook };
}

function documentCommands({ document }: Surroundings, store: TaskpaneStore): DocumentCommands {
  const { dispatch } = store;
  const write = (work: (document: DocumentHost) => Promise<void>): void => {
    if (document !== null && store.state().status !== "writing") {
      run(store, work(document), null);
    }
  };
  return {
    insertReport: () => {
      write((host) => draft.insertReport(host, store));
    },
    openReport: () => {
      write((host) => draft.openReport(host, store));
    },
    importDraft: (chosen) => {
      write((host) => importDraft(host, store, chosen));
    },
    readDraft: () => {
      write((host) => draft.readDraft(host, store));
    },
    decideFigure: (number, choice) => {
      dispatch({ type: "draftChanged", change: { kind: "decided", number, choice } });
    },
    updateDraft: (commented) => {
      write((host) => draft.updateDraft(host, store, commented));
    },
    cancelUpdate: () => {
      dispatch({ type: "draftChanged", change: { kind: "cancelled" } });
    },
    leaveDraft: () => {
      dispatch({ type: "draftChanged", change: { kind: "left" } });
    },
    showControl: (control) => {
      write((host) => draft.showControl(host, store, control));
    },
  };
}

// The top of everything that is asked for: a defect of ours ends here as one sentence.
function run(store: TaskpaneStore, work: Promise<void>, retry: Retry | null): void {
  work.catch(() => {
    const failure = { ...refusal(text.failed.unexpected), retry };
    store.dispatch({ type: "failed", failure });
  });
}
