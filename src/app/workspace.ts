import type { ReportDocument } from "../document/reportDocument";
import type { Workbook } from "../hosts/host";
import { ok, type Result } from "../lib/result";
import { blanksOf } from "../narrative/blanksOf";
import type { ReportTemplate } from "../narrative/reportTemplate";
import { unusedMaterials } from "../narrative/unusedMaterials";
import { templates } from "../narrative/templates/index";
import { reportStyles } from "../writers/reportStyles";
import { writeHtml } from "../writers/writeHtml";
import { analyse, type Analysis, type AnalyseOptions } from "./analyse";
import type { Answers } from "./answers";
import { docxMediaType, exportReport } from "./exportReport";
import { buildReport, reportFileName, templateOf } from "./report";
import { findingViews } from "./views/findingViews";
import { indicatorViews } from "./views/indicatorViews";
import { recognitionView } from "./views/recognitionView";
import { sheetView } from "./views/sheetView";
import { varianceViews } from "./views/varianceViews";
import type {
  FindingView,
  IndicatorView,
  RecognitionView,
  ReportView,
  SheetView,
  TemplateView,
  VarianceView,
} from "./views/views";
import type { WorkspaceError } from "./workspaceError";

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

export type ExportedReport = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Recognises, computes and reviews; the one entry of the faces with pages. */
export function openWorkspace(
  workbooks: readonly Workbook[],
  options: AnalyseOptions,
): Result<Workspace, WorkspaceError> {
  const analysis = analyse(workbooks, options);
  return analysis.ok ? ok(workspaceOf(analysis.value)) : analysis;
}

function workspaceOf(analysis: Analysis): Workspace {
  return {
    recognition: recognitionView(analysis),
    indicators: indicatorViews(analysis),
    findings: findingViews(analysis),
    templates: templates.map(({ id, label, description }) => ({ id, label, description })),
    variances: (answers) => varianceViews(analysis, answers),
    report: (id, answers) => reportView(analysis, templateWith(id), answers),
    exportReport: async (id, answers) => ({
      name: reportFileName(analysis, templateWith(id)),
      mediaType: docxMediaType,
      bytes: await exportReport(buildReport(analysis, templateWith(id), answers)),
    }),
    sheet: (file, sheet) => sheetView(analysis.grids, { file, sheet }),
  };
}

function reportView(analysis: Analysis, template: ReportTemplate, answers: Answers): ReportView {
  const document: ReportDocument = buildReport(analysis, template, answers);
  return {
    html: writeHtml(document),
    styles: reportStyles,
    blanks: blanksOf(document),
    fileName: reportFileName(analysis, template),
    unusedMaterials: unusedMaterials(document, analysis.recognition.materials),
  };
}

function templateWith(id: string): ReportTemplate {
  const template = templateOf(id);
  if (template === undefined) {
    throw new Error(`no template ${id}`);
  }
  return template;
}
