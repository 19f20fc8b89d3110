import { cellName } from "../../document/cellReference";
import type {
  SheetColumn,
  SheetCondition,
  SheetDocument,
  SheetRow,
} from "../../document/sheetDocument";
import { unitName } from "../phrases/unitName";
import { type AnalysisColumn, analysisColumns } from "./analysisColumns";
import { type AnalysisCondition, analysisConditions } from "./analysisConditions";
import { cellOf, leadingColumns, lineRow } from "./analysisRows";
import { sheetUnit } from "./figureCell";
import {
  analysisSheetName,
  ownSheetHeaderRows,
  ownSheetMark,
  ownSheetPrint,
  sheetTitle,
} from "./ownSheets";
import { fills, readSections, type ReadSection } from "./readLines";
import { emptyCell, textCell, textRow } from "./sheetCells";
import type { SheetContext } from "./sheetContext";

/**
 * The sheet 决算分析: every line that was read, its figures as references to the cells they stand in, and
 * what follows from them as formulas.
 */
export function analysisSheet(context: SheetContext): SheetDocument {
  const sections = readSections(context);
  const lines = sections.flatMap((section) => section.lines);
  const columns = analysisColumns.filter((column) => lines.some((line) => fills(line, column)));
  const conditions = analysisConditions.filter(({ column, reads }) =>
    [column, ...reads].every((id) => columns.some((used) => used.id === id)),
  );
  const rows = [
    textRow(sheetTitle(context, analysisSheetName), "title"),
    textRow(`${ownSheetMark}，金额引用自各表单元格；重新生成时整表更新，请勿在此填写。`, "note"),
    textRow(legend(conditions), "note"),
    headerRow(columns),
    ...bodyRows(sections, columns),
  ];
  return {
    name: analysisSheetName,
    columns: columnWidths(columns),
    rows,
    frozen: { rows: ownSheetHeaderRows, columns: 1 },
    conditions: conditions.map((condition) =>
      sheetCondition(condition, { columns, lastRow: rows.length - 1 }),
    ),
    print: ownSheetPrint,
  };
}

function legend(conditions: readonly AnalysisCondition[]): string {
  const unit = `金额单位：${unitName(sheetUnit)}`;
  return conditions.length === 0
    ? `${unit}。`
    : `${unit}。着色的单元格：${conditions.map((condition) => condition.legend).join("、")}。`;
}

function headerRow(columns: readonly AnalysisColumn[]): SheetRow {
  const headers = ["项目", "科目编码", ...columns.map(({ header }) => header), "说明"];
  return { cells: headers.map((header) => textCell(header, "header")), emphasis: "none" };
}

function bodyRows(
  sections: readonly ReadSection[],
  columns: readonly AnalysisColumn[],
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const { heading, lines } of sections) {
    rows.push(sectionRow(heading, columns));
    for (const line of lines) {
      rows.push(lineRow(line, { columns, row: ownSheetHeaderRows + rows.length }));
    }
  }
  return rows;
}

function sectionRow(heading: string, columns: readonly AnalysisColumn[]): SheetRow {
  const rest = Array.from({ length: leadingColumns + columns.length }, () => emptyCell("section"));
  return { cells: [textCell(heading, "section"), ...rest], emphasis: "none" };
}

function columnWidths(columns: readonly AnalysisColumn[]): readonly SheetColumn[] {
  const numbers = columns.map(({ kind }) => (kind === "phase" || kind === "difference" ? 13 : 10));
  return [32, 9, ...numbers, 30].map((widthChars) => ({ widthChars }));
}

function sheetCondition(
  { column, reads, holds, format }: AnalysisCondition,
  { columns, lastRow }: { readonly columns: readonly AnalysisColumn[]; readonly lastRow: number },
): SheetCondition {
  const inFirstRow: Parameters<typeof holds>[0] = (id) =>
    cellOf({ columns, row: ownSheetHeaderRows }, id);
  const place = leadingColumns + columns.findIndex(({ id }) => id === column);
  const present = `COUNT(${reads.map(inFirstRow).join(",")})=${String(reads.length)}`;
  return {
    area: `${cellName(place, ownSheetHeaderRows)}:${cellName(place, lastRow)}`,
    formula: `=IF(${present},${holds(inFirstRow)},FALSE)`,
    format,
  };
}
