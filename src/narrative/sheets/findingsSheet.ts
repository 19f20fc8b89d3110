import { cellReference } from "../../document/cellReference";
import type {
  SheetCell,
  SheetDocument,
  SheetFormatName,
  SheetRow,
} from "../../document/sheetDocument";
import type { Finding, Severity } from "../../domain/rule";
import { citationText } from "../../domain/sources";
import { findingMessage } from "../phrases/findingMessage";
import { severityNames } from "../phrases/severityNames";
import {
  findingsSheetName,
  ownSheetHeaderRows,
  ownSheetMark,
  ownSheetPrint,
  sheetTitle,
} from "./ownSheets";
import { emptyCell, textCell, textRow } from "./sheetCells";
import type { SheetContext, SourcePlace } from "./sheetContext";

/** The sheet 问题清单: what the review found, the gravest first, each with links to its cells. */
export function findingsSheet(context: SheetContext): SheetDocument {
  const { findings } = context.review;
  const places = findings.map(placesOf);
  const linkColumns = places.reduce(
    (most, { length }) => Math.max(most, Math.min(length, mostLinks)),
    1,
  );
  const rows = findings.map((finding, index) =>
    findingRow(finding, { number: index + 1, linkColumns, file: context.file }),
  );
  return {
    name: findingsSheetName,
    columns: [6, 8, 60, 30, ...Array<number>(linkColumns).fill(17), 10].map((widthChars) => ({
      widthChars,
    })),
    rows: [
      textRow(sheetTitle(context, findingsSheetName), "title"),
      textRow(`${ownSheetMark}，重新生成时整表更新，请勿在此填写。`, "note"),
      textRow(summary(context), "note"),
      headerRow(linkColumns),
      ...rows,
    ],
    frozen: { rows: ownSheetHeaderRows, columns: 0 },
    conditions: [],
    print: ownSheetPrint,
  };
}

/** A cell leads to one place only; what is found in more is named by its number. */
const mostLinks = 4;

function summary({ review: { findings, outcomes } }: SheetContext): string {
  const found = (severity: Severity): string => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severityNames[severity]}${String(count)}项`;
  };
  const rules = (status: "passed" | "notApplicable"): string =>
    String(outcomes.filter((outcome) => outcome.status === status).length);
  return (
    `发现${found("error")}、${found("warning")}、${found("info")}；` +
    `${rules("passed")}条规则通过，${rules("notApplicable")}条规则因缺少数据未检查。`
  );
}

function headerRow(linkColumns: number): SheetRow {
  const links = Array.from({ length: linkColumns }, (_unused, index) =>
    linkColumns === 1 ? "单元格" : `单元格${String(index + 1)}`,
  );
  const headers = ["序号", "级别", "问题", "依据", ...links, "其余"];
  return { cells: headers.map((header) => textCell(header, "header")), emphasis: "none" };
}

type FindingPlace = {
  readonly number: number;
  readonly linkColumns: number;
  readonly file: string;
};

function findingRow(finding: Finding, { number, linkColumns, file }: FindingPlace): SheetRow {
  const places = placesOf(finding);
  const links = Array.from({ length: linkColumns }, (_unused, index) => {
    const place = places[index];
    return place === undefined ? emptyCell("text") : placeCell(place, file);
  });
  const more = places.length - linkColumns;
  return {
    cells: [
      { kind: "number", decimal: String(number), format: "count" },
      textCell(severityNames[finding.severity], severityFormats[finding.severity]),
      textCell(findingMessage(finding)),
      textCell(citationText(finding.citation)),
      ...links,
      more > 0 ? textCell(`另有${String(more)}处`) : emptyCell("text"),
    ],
    emphasis: "none",
  };
}

const severityFormats: Readonly<Record<Severity, SheetFormatName>> = {
  error: "alarm",
  warning: "attention",
  info: "quiet",
};

/** A cell of another workbook is named, but nothing leads to it. */
function placeCell({ file: ofFile, sheet, cell }: SourcePlace, file: string): SheetCell {
  return ofFile === file
    ? {
        kind: "text",
        text: `${sheet}!${cell}`,
        format: "link",
        indent: 0,
        link: { location: cellReference({ sheet, cell }) },
      }
    : textCell(`[${ofFile}]${sheet}!${cell}`);
}

/** Each cell once, in the order of the finding. */
function placesOf({ sources }: Finding): readonly SourcePlace[] {
  const byPlace = new Map(
    sources.map((place) => [JSON.stringify([place.file, place.sheet, place.cell]), place]),
  );
  return [...byPlace.values()];
}
