import type { ReportDocument } from "../document/reportDocument";
import { composeReport } from "../narrative/composeReport";
import type { ReportContext } from "../narrative/reportContext";
import type { ReportTemplate } from "../narrative/reportTemplate";
import { templates } from "../narrative/templates/index";
import type { Analysis } from "./analyse";
import { settingsOf } from "./draftSettings";
import type { Instructions } from "./instructions";
import { textsOf } from "./keptAnswers";
import { words } from "./messages";

/** The template of an id, as a face or an argument gives it. */
export function templateOf(id: string): ReportTemplate | undefined {
  return templates.find((template) => template.id === id);
}

/** Writes the report of a template on an analysis, as far as the accountant has filled it. */
export function buildReport(
  analysis: Analysis,
  template: ReportTemplate,
  instructions: Instructions,
): ReportDocument {
  return composeReport(template, reportContext(analysis, instructions), {
    productVersion: __PRODUCT_VERSION__,
    workbooks: analysis.workbooks,
    settings: settingsOf(instructions),
  });
}

/** What the narrative may speak of. */
export function reportContext(
  analysis: Analysis,
  { answers, materiality }: Instructions,
): ReportContext {
  const { recognition, facts, review } = analysis;
  return {
    fiscalYear: recognition.fiscalYear,
    department: recognition.department,
    facts,
    review,
    causes: recognition.statements.flatMap(({ causes }) => causes),
    materials: recognition.materials,
    answers: textsOf(answers),
    materiality,
  };
}

/** A name for the finished file: department, year and kind of report. */
export function reportFileName({ recognition }: Analysis, template: ReportTemplate): string {
  const { department, fiscalYear } = recognition;
  const year = fiscalYear === null ? "" : `${String(fiscalYear)}${words.yearSuffix}`;
  return words.reportName(withoutPathCharacters(department ?? ""), year, template.name);
}

function withoutPathCharacters(name: string): string {
  return name.replace(/[\\/:*?"<>|\s]/g, "");
}
