import type { Result } from "../lib/result";
import type { Workbook } from "../hosts/host";
import type {
  FindingView,
  IndicatorView,
  RecognitionView,
  ReportView,
  SheetView,
  TemplateView,
  VarianceView,
} from "./views/views";

/**
 * Everything a face needs of one or more workbooks that were read.
 *
 * Pure and quick after `openWorkspace`; answers are given in, never kept here.
 */
export type Workspace = {
  readonly recognition: RecognitionView;
  readonly indicators: readonly IndicatorView[];
  readonly findings: readonly FindingView[];
  readonly templates: readonly TemplateView[];
  /** The differences to explain, with the answers given so far. */
  readonly variances: (answers: Answers) => readonly VarianceView[];
  readonly report: (template: string, answers: Answers) => ReportView;
  /** The finished file; loads the writer when first asked. */
  readonly exportReport: (template: string, answers: Answers) => Promise<ExportedReport>;
  readonly sheet: (file: string, sheet: string) => SheetView | undefined;
};

/** Texts for blanks, by blank id. */
export type Answers = ReadonlyMap<string, string>;

export type ExportedReport = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type WorkspaceOptions = { readonly fiscalYear: number | null };

/** Why workbooks that could be read are of no use: `messages.ts` says it. */
export type WorkspaceError = {
  readonly code: "workspace.nothingRecognised" | "workspace.noBudgetTable";
  readonly file: string;
};

/** Recognises, computes and reviews; the one entry of all faces. */
export function openWorkspace(
  workbooks: readonly Workbook[],
  options: WorkspaceOptions,
): Result<Workspace, WorkspaceError> {
  throw new Error(`not built yet: ${String(workbooks.length)} ${String(options.fiscalYear)}`);
}
