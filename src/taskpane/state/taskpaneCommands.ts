import type { Attempt } from "./attempt";
import type { OpenRequest } from "./openRequest";
import { openFiles } from "./openFiles";
import { exportAnswers, exportMappings, importAnswers, saveReport } from "./handOver";
import type {
  DocumentCommands,
  FileCommands,
  ReadingCommands,
  ReviewCommands,
  TaskpaneCommands,
  WorkbookCommands,
} from "./paneCommands";
import { refusal } from "./refusal";
import type { Surroundings } from "./surroundings";
import { reviewIn, type Retry, type ShownCells } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import { text } from "../text";
import { copyReport, copyWords } from "./copyReport";
import * as draft from "./documentCommands";
import type { DocumentHost } from "../../hosts/documentHost";
import { importDraft } from "./importDraft";
import { importPriorCauses } from "./importPriorCauses";
import { carryOut, showInWorkbook } from "./workbookCommands";
import type { WorkbookTask } from "./workbookTask";
import { changeFiscalYear, importMappings, sayMapping } from "./understandAnew";

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
    importPriorCauses: (file) => {
      run(store, importPriorCauses(file, store), null);
    },
    forgetPriorCauses: () => {
      store.dispatch({ type: "draftChosen", draft: { prior: [] } });
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
