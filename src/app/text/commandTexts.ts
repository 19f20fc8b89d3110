import { citationText } from "../../domain/sources";
import type { Finding } from "../../domain/rule";
import type { Reading } from "../../domain/statement";
import { findingMessage } from "../../narrative/phrases/findingMessage";
import { templates } from "../../narrative/templates/index";
import type { Analysis } from "../analyse";
import type { ReportSummary } from "../json/reportJson";
import { terminal, words } from "../messages";
import { indicatorViews } from "../views/indicatorViews";
import { figureView, readingsOf, recognitionView } from "../views/recognitionView";
import type { CellLink, RecognisedTableView } from "../views/views";

/** How the commands are used. */
export function helpText(): string {
  return terminal.help;
}

/** What each table and column was taken for, the figures, and what was not understood. */
export function readText(analysis: Analysis): string {
  const placeText = placesOf(analysis);
  const { department, fiscalYear, ...view } = recognitionView(analysis);
  const { tables, problems, questions, materials } = view;
  return [
    `${department} ${fiscalYear}`,
    ...tables.flatMap((table, index) => tableText(table, readingsOf(analysis, index))),
    "",
    terminal.materials(materials),
    terminal.problems(problems.length),
    ...problems.map(({ message, place }) => `  ${placeText(place)} ${message}`),
    ...(questions.length === 0 ? [] : ["", terminal.questions(questions.length)]),
    ...questions.flatMap(({ message, place, candidates }) => [
      `  ${placeText(place)} ${message}`,
      `    ${candidates.map(({ label }) => label).join(" / ")}`,
    ]),
  ].join("\n");
}

/** Longer tables are cut; `--json` lists all. */
const mostFigures = 200;

function tableText(table: RecognisedTableView, readings: readonly Reading[]): readonly string[] {
  const { figureCount, columns, place } = table;
  const shown = readings.slice(0, mostFigures).map(figureView);
  return [
    "",
    terminal.table({ ...table, sheet: place.sheet }),
    ...columns
      .filter(({ header, isUnknown }) => header !== "" || isUnknown)
      .map(({ column, header, use }) => `  ${terminal.column(column, header, use)}`),
    terminal.figures(figureCount),
    ...shown.map(
      (figure) => `  ${figure.place.cell}\t${figure.label}\t${figure.phase}\t${figure.amount}`,
    ),
    ...(readings.length === shown.length ? [] : [terminal.more(readings.length - shown.length)]),
  ];
}

/** The indicators that have a value or are undefined; those that miss figures only by number. */
export function indicatorsText(analysis: Analysis): string {
  const views = indicatorViews(analysis);
  const shown = views.filter(({ status }) => status !== "missing");
  return [
    ...shown.map(
      ({ label, value, numerator, denominator }) =>
        `${label}\t${value}\t${words.over(numerator, denominator)}`,
    ),
    terminal.missingIndicators(views.length - shown.length),
  ].join("\n");
}

/** The findings, worst first, each with its cells and its source. */
export function reviewText(analysis: Analysis): string {
  const { findings, outcomes } = analysis.review;
  const { problems } = analysis.recognition;
  const passed = outcomes.filter(({ status }) => status === "passed").length;
  const skipped = outcomes.filter(({ status }) => status === "notApplicable").length;
  return [
    ...findings.map((finding) => findingText(finding, placesOf(analysis))),
    ...(problems.length === 0 ? [] : [terminal.unread(problems.length)]),
    terminal.reviewed({ findings: findings.length, passed, skipped }),
  ].join("\n");
}

/** The report templates by id. */
export function templatesText(): string {
  return templates
    .map(({ id, label, description }) => `${id}\t${label}\t${description}`)
    .join("\n");
}

/** What was written where, and what is still blank. */
export function reportText(summary: ReportSummary): string {
  const { path, title, facts, findings, blanks, problems } = summary;
  const { unusedMaterials, unusedAnswers } = summary;
  return [
    terminal.reportFigures({ title, facts, ...findings }),
    ...blanks.map(({ heading, prompt, id }) => `  ${heading} ${prompt} ${id}`),
    ...(problems === 0 ? [] : [terminal.unread(problems)]),
    ...(unusedAnswers.length === 0 ? [] : [terminal.unusedAnswers(unusedAnswers)]),
    ...(unusedMaterials.length === 0 ? [] : [terminal.unusedMaterials(unusedMaterials)]),
    path === null ? terminal.notWritten(blanks.length) : terminal.written(path, blanks.length),
  ].join("\n");
}

function findingText(finding: Finding, placeText: PlaceText): string {
  const places = finding.sources.map(placeText).join("; ");
  return [
    `[${terminal.severity[finding.severity]}] ${findingMessage(finding)}`,
    `    ${places}`,
    `    ${citationText(finding.citation)}`,
  ].join("\n");
}

type PlaceText = (place: CellLink) => string;

/** Names places, with their file where there are several. */
function placesOf({ workbooks }: Analysis): PlaceText {
  return ({ file, sheet, cell }) =>
    workbooks.length > 1 ? terminal.fileCell(file, sheet, cell) : `${sheet}!${cell}`;
}
