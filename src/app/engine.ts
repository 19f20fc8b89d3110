import type { HostError } from "../hosts/hostError";
import type { InputFile, Workbook } from "../hosts/host";
import type { Result } from "../lib/result";
import type { AnalyseOptions } from "./analyse";
import type { Workspace, WorkspaceViews } from "./workspace";
import type { WorkspaceError } from "./workspaceError";

/**
 * All that a page asks of the program: from files to views, the report and the finished file.
 *
 * Arguments and answers are plain data, so that the engine may live in a worker. It holds the open
 * workbooks; the page holds what the accountant writes, and gives it along.
 */
export type Engine = Questions & {
  /**
   * Reads files and understands them together with the workbooks that are open, without parsing those
   * again; with no files, as a person now says they are to be understood. Where that fails, nothing changes; otherwise all
   * further questions are about the new work.
   */
  readonly open: (
    request: OpenWorkRequest,
    tell: (progress: EngineProgress) => void,
  ) => Promise<Result<WorkspaceViews, HostError | WorkspaceError>>;
  /** Stays with what was opened last, and forgets what was open before. */
  readonly keep: () => Promise<void>;
  /** Gives up opening, at its next step; what was opened and not kept gives way to what was kept. */
  readonly cancel: () => Promise<void>;
};

/** What can be asked about open work: what its workspace says, answered later. */
export type Questions = Later<Omit<Workspace, "views">>;

/** The files, the workbooks that a host has read itself, and what a person says of them all. */
export type OpenWorkRequest = AnalyseOptions & {
  readonly files: readonly InputFile[];
  readonly workbooks: readonly Workbook[];
};

/** How far opening is. `total` sheets of the file, `done` of them read. */
export type EngineProgress =
  | ({ readonly stage: "starting" } & FilePlace)
  | ({
      readonly stage: "sheet";
      readonly sheet: string;
      readonly done: number;
      readonly total: number;
    } & FilePlace)
  | { readonly stage: "recognising" }
  | { readonly stage: "reviewing" };

/** Which of the files it is about; `fileNumber` counts from 1. */
export type FilePlace = {
  readonly file: string;
  readonly fileNumber: number;
  readonly fileCount: number;
};

type Later<Members> = {
  readonly [Name in keyof Members]: Members[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};
