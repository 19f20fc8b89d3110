import type { Host, InputFile, Workbook } from "../hosts/host";
import type { HostError } from "../hosts/hostError";
import { err, ok, type Result } from "../lib/result";
import { analyse } from "./analyse";
import type { Engine, EngineProgress, OpenWorkRequest, Questions } from "./engine";
import { workspaceOf, type Workspace } from "./workspace";
import type { WorkspaceError } from "./workspaceError";

/** What the engine needs of where it runs. */
export type EngineSurroundings = {
  readonly readWorkbook: Host["readWorkbook"];
  /** Lets a cancel come in, and what was told be seen, before a long step begins. */
  readonly pause: () => Promise<void>;
};

/** An engine in which nothing is open yet. */
export function createEngine(surroundings: EngineSurroundings): Engine {
  let kept: OpenWork | null = null;
  let proposed: OpenWork | null = null;
  let opening = new AbortController();
  const giveUp = (): void => {
    opening.abort();
    proposed = null;
  };
  const workspace = (): Workspace => {
    const work = proposed ?? kept;
    if (work === null) {
      throw new Error("nothing is open");
    }
    return work.workspace;
  };
  return {
    open: async (request, tell) => {
      giveUp();
      opening = new AbortController();
      const watch = { tell, signal: opening.signal };
      const work = await openWork(surroundings, { request, before: kept }, watch);
      if (!work.ok) {
        return work;
      }
      proposed = work.value;
      return ok(proposed.workspace.views);
    },
    keep: async () => {
      kept = proposed ?? kept;
      proposed = null;
      return Promise.resolve();
    },
    cancel: async () => Promise.resolve(giveUp()),
    ...questionsTo(workspace, surroundings.pause),
  };
}

function questionsTo(workspace: () => Workspace, pause: () => Promise<void>): Questions {
  return {
    draft: async (request) => {
      await pause();
      return workspace().draft(request);
    },
    scores: async (answers) => Promise.resolve(workspace().scores(answers)),
    explain: async (request) => Promise.resolve(workspace().explain(request)),
    explainSheet: async (request) => Promise.resolve(workspace().explainSheet(request)),
    readPriorCauses: async (...args) => workspace().readPriorCauses(...args),
    exportReport: async (request) => workspace().exportReport(request),
    figures: async (...which) => Promise.resolve(workspace().figures(...which)),
    sheet: async (place) => Promise.resolve(workspace().sheet(place)),
    sheetRows: async (...which) => Promise.resolve(workspace().sheetRows(...which)),
    workbookSheets: async (file) => Promise.resolve(workspace().workbookSheets(file)),
    insertableReport: async (request) => workspace().insertableReport(request),
    planRefresh: async (document) => workspace().planRefresh(document),
    refreshSteps: async (...decided) => workspace().refreshSteps(...decided),
    refreshModel: async (...done) => workspace().refreshModel(...done),
  };
}

type OpenWork = { readonly workbooks: readonly Workbook[]; readonly workspace: Workspace };

type EngineWatch = {
  readonly tell: (progress: EngineProgress) => void;
  readonly signal: AbortSignal;
};

async function openWork(
  { readWorkbook, pause }: EngineSurroundings,
  { request, before }: { readonly request: OpenWorkRequest; readonly before: OpenWork | null },
  watch: EngineWatch,
): Promise<Result<OpenWork, HostError | WorkspaceError>> {
  const { files, workbooks: given, ...options } = request;
  const read = await readFiles(readWorkbook, files, watch);
  if (!read.ok) {
    return read;
  }
  const workbooks = merged(before?.workbooks ?? [], [...given, ...read.value]);
  watch.tell({ stage: "recognising" });
  await pause();
  if (watch.signal.aborted) {
    return err({ code: "host.cancelled" });
  }
  const analysis = analyse(workbooks, options);
  if (!analysis.ok) {
    return analysis;
  }
  watch.tell({ stage: "reviewing" });
  await pause();
  return watch.signal.aborted
    ? err({ code: "host.cancelled" })
    : ok({ workbooks, workspace: workspaceOf(workbooks, analysis.value) });
}

async function readFiles(
  readWorkbook: Host["readWorkbook"],
  files: readonly InputFile[],
  { tell, signal }: EngineWatch,
): Promise<Result<readonly Workbook[], HostError>> {
  const workbooks: Workbook[] = [];
  for (const [index, file] of files.entries()) {
    const place = { file: file.name, fileNumber: index + 1, fileCount: files.length };
    tell({ stage: "starting", ...place });
    const read = await readWorkbook(file, {
      signal,
      progress: (step) => tell({ stage: "sheet", ...place, ...step }),
    });
    if (!read.ok) {
      return read;
    }
    workbooks.push(read.value);
  }
  return ok(workbooks);
}

// A workbook opened again takes the place of its earlier copy.
function merged(before: readonly Workbook[], added: readonly Workbook[]): readonly Workbook[] {
  const names = new Set(added.map(({ file }) => file));
  return [...before.filter(({ file }) => !names.has(file)), ...added];
}
