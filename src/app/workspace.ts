import type { ReportDocument } from "../document/reportDocument";
import type { InsertableReport, OpenDocument } from "../document/openDocument";
import type { SheetDocument } from "../document/sheetDocument";
import type { WordEdit } from "../document/wordEdit";
import { scoreChoiceAnswers } from "../domain/scoring/scoreChoices";
import type { InputFile, Workbook } from "../hosts/host";
import type { Result } from "../lib/result";
import { blanksOf } from "../narrative/blanksOf";
import type { ReportTemplate } from "../narrative/reportTemplate";
import { templates } from "../narrative/templates/index";
import { unusedMaterials } from "../narrative/unusedMaterials";
import { pastedReportStyles, reportStyles } from "../writers/reportStyles";
import { writeHtml } from "../writers/writeHtml";
import { writePlainText } from "../writers/writePlainText";
import type { RefreshChoices, RefreshPlan } from "../writers/refresh/refreshPlan";
import type { Analysis } from "./analyse";
import type { Answers } from "./keptAnswers";
import { docxMediaType, exportReport, insertableReport } from "./exportReport";
import type { DraftRefresh } from "./refreshDraft";
import type { RefreshError } from "./refreshError";
import type { OpenDraftSteps, PlannedRefresh } from "./refreshOpenDraft";
import { type Instructions, noInstructions } from "./instructions";
import type { PriorError } from "./priorCauses/priorError";
import type { ReadPriorCauses } from "./priorCauses/readPriorCauses";
import { buildReport, reportFileName, templateOf } from "./report";
import type { ExplanationSentences, ExplanationView } from "./views/explanationView";
import { type ExplainRequest, explanationView } from "./views/explanationViews";
import { findingViews } from "./views/findingViews";
import { indicatorViews } from "./views/indicatorViews";
import { materialityViews, type MaterialityView } from "./views/materialityViews";
import { figureView, readingsOf, recognitionView } from "./views/recognitionView";
import { type ScoreSheetView, scoreView } from "./views/scoreView";
import { sheetRowsView, sheetView, type RowRange } from "./views/sheetView";
import { type ExplainSheetRequest, sheetSentences } from "./views/tableSentences";
import { varianceViews } from "./views/varianceViews";
import type {
  CellLink,
  FigureView,
  FindingView,
  IndicatorView,
  RecognitionView,
  ReportView,
  SheetPlace,
  SheetRowsView,
  SheetView,
  TemplateView,
} from "./views/views";
import type { VarianceView } from "./views/varianceView";
import { workbookSheets } from "./workbookSheets";

/** Everything a face with pages needs of an analysis. Answers are given in, never kept here. */
export type Workspace = {
  readonly views: WorkspaceViews;
  /** The differences to explain and the report, with the answers given so far. */
  readonly draft: (request: DraftRequest) => DraftViews;
  /** The evaluation table that the answers choose, filled with the figures and the answers. */
  readonly scores: (answers: Answers) => ScoreSheetView;
  /** One of its differences taken apart; null where it is none of them. */
  readonly explain: (request: ExplainRequest) => ExplanationView | null;
  /** The tables of a sheet as wholes; null where nothing on it can be compared. */
  readonly explainSheet: (request: ExplainSheetRequest) => ExplanationSentences | null;
  /** The causes that a file of last year gives; loads the reader when first asked. */
  readonly readPriorCauses: (file: InputFile) => Promise<Result<ReadPriorCauses, PriorError>>;
  /** The finished file; loads the writer when first asked. */
  readonly exportReport: (request: DraftRequest) => Promise<ExportedReport>;
  /** The figures of a table, by its place among the tables, from `from` up to `to` excluded. */
  readonly figures: (table: number, from: number, to: number) => readonly FigureView[];
  /** The sheet that a cell stands on; null when there is none. */
  readonly sheet: (place: CellLink) => SheetView | null;
  readonly sheetRows: (place: SheetPlace, range: RowRange) => SheetRowsView;
  /** The report for a document that is open; loads the writer when first asked. */
  readonly insertableReport: (request: DraftRequest) => Promise<InsertableReport>;
  /** What is new for the draft in an open document; loads the reader when first asked. Writes nothing. */
  readonly planRefresh: (document: OpenDocument) => Promise<Result<PlannedRefresh, RefreshError>>;
  /** What is to be written of a plan, with what was decided. */
  readonly refreshSteps: (
    refresh: DraftRefresh,
    choices: RefreshChoices,
  ) => Promise<OpenDraftSteps>;
  /** The model for the document to keep then; `notWritten`: steps that were left out. */
  readonly refreshModel: (
    refresh: DraftRefresh,
    plan: RefreshPlan,
    notWritten: readonly WordEdit[],
  ) => Promise<string>;
  /** The sheets that are written back into one of the workbooks, on request. */
  readonly workbookSheets: (file: string) => readonly SheetDocument[];
};

/** What is known at once and does not change. */
export type WorkspaceViews = {
  readonly recognition: RecognitionView;
  readonly indicators: readonly IndicatorView[];
  readonly findings: readonly FindingView[];
  readonly templates: readonly TemplateView[];
  /** Which differences may be left unexplained, by place; the strictest first. */
  readonly materialities: readonly [MaterialityView, ...MaterialityView[]];
  readonly files: readonly string[];
  readonly sheets: readonly SheetPlace[];
};

/** The kind of report, and what the accountant says to it. */
export type DraftRequest = Instructions & { readonly template: string };

export type DraftViews = {
  readonly variances: readonly VarianceView[];
  readonly report: ReportView;
};

export type ExportedReport = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Makes an analysis of workbooks ready to be looked at. */
export function workspaceOf(workbooks: readonly Workbook[], analysis: Analysis): Workspace {
  const fieldsOf = rememberedFields(analysis);
  return {
    views: {
      recognition: recognitionView(analysis),
      indicators: indicatorViews(analysis),
      findings: findingViews(analysis),
      templates: templates.map(({ id, label, description }) => ({ id, label, description })),
      materialities: materialityViews,
      files: workbooks.map(({ file }) => file),
      sheets: workbooks.flatMap(({ grids }) => grids.map(({ file, sheet }) => ({ file, sheet }))),
    },
    draft: (request) => ({
      variances: varianceViews(analysis, request),
      report: { ...reportView(analysis, request), fields: fieldsOf(request) },
    }),
    scores: (answers) => scoreView(analysis, answers),
    explain: (request) => explanationView(analysis, request),
    explainSheet: (request) => sheetSentences(analysis, request),
    readPriorCauses: async (file) => {
      const { readPriorCauses } = await import("./priorCauses/readPriorCauses");
      return readPriorCauses(file, analysis.recognition.fiscalYear);
    },
    exportReport: async (request) => ({
      name: reportFileName(analysis, templateWith(request.template)),
      mediaType: docxMediaType,
      bytes: await exportReport(reportOf(analysis, request)),
    }),
    figures: (table, from, to) => readingsOf(analysis, table).slice(from, to).map(figureView),
    sheet: (place) => sheetView(analysis.grids, place),
    sheetRows: (place, range) => sheetRowsView(analysis.grids, place, range),
    workbookSheets: (file) => workbookSheets(analysis, file),
    insertableReport: (request) => insertableReport(reportOf(analysis, request)),
    planRefresh: async (document) => (await openDraft()).planOpenDocument(document, analysis),
    refreshSteps: async (...decided) => (await openDraft()).openDraftSteps(...decided),
    refreshModel: async (...done) => (await openDraft()).openDraftModel(...done),
  };
}

/** Only a document that is open needs it. */
function openDraft() {
  return import("./refreshOpenDraft");
}

/** All that can be filled in a report: with nothing answered but its kind, it leaves all of that blank. */
function rememberedFields(analysis: Analysis): (request: DraftRequest) => ReportView["fields"] {
  const known = new Map<string, ReportView["fields"]>();
  return ({ template, materiality, answers: given }) => {
    const answers = scoreChoiceAnswers(given);
    const kind = JSON.stringify([template, materiality, [...answers]]);
    const fields =
      known.get(kind) ??
      blanksOf(
        buildReport(analysis, templateWith(template), { ...noInstructions, answers, materiality }),
      );
    known.set(kind, fields);
    return fields;
  };
}

function reportOf(analysis: Analysis, request: DraftRequest): ReportDocument {
  return buildReport(analysis, templateWith(request.template), request);
}

function reportView(analysis: Analysis, request: DraftRequest): Omit<ReportView, "fields"> {
  const document = reportOf(analysis, request);
  return {
    html: writeHtml(document),
    styles: reportStyles,
    pastedStyles: pastedReportStyles,
    plainText: writePlainText(document),
    blanks: blanksOf(document),
    fileName: reportFileName(analysis, templateWith(request.template)),
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
