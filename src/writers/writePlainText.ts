import type {
  Block,
  ChartBlock,
  ReportDocument,
  Run,
  TableBlock,
  TableRow,
} from "../document/reportDocument";
import { assertNever } from "../lib/assertNever";
import { legalCharacters } from "./escapeMarkup";
import { columnSpanOf, placeCells } from "./placeCells";
import { runText } from "./runText";
import { textLines } from "./textLines";

/**
 * A report's words only, one line per paragraph, table row and bar of a picture, for reading and comparing.
 *
 * Cells stand between bars, one for each column: what a span covers stays empty.
 */
export function writePlainText(document: ReportDocument): string {
  const blocks = document.blocks.map(blockLines).filter((lines) => lines.length > 0);
  return legalCharacters(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "title":
      return [...block.lines];
    case "heading":
    case "paragraph":
      return textLines(text(block.runs));
    case "table":
      return tableLines(block);
    case "chart":
      return chartLines(block);
    case "pageBreak":
      return [];
    default:
      return assertNever(block);
  }
}

function chartLines({ caption, unitLine, bars }: ChartBlock): string[] {
  const above = [text(caption), unitLine].filter((line) => line !== "");
  return [...above, ...bars.map((bar) => `${bar.label} | ${bar.text}`)];
}

function tableLines(table: TableBlock): string[] {
  const above = [text(table.caption), table.unitLine].filter((line) => line !== "");
  return [...above, ...rowLines(table.headerRows, table), ...rowLines(table.rows, table)];
}

function rowLines(rows: readonly TableRow[], table: TableBlock): string[] {
  return placeCells(rows, table.columns.length).map((places) =>
    places
      .flatMap((place) => {
        const first = place.kind === "cell" ? textLines(text(place.cell.runs)).join(" ") : "";
        return [first, ...Array.from({ length: columnSpanOf(place) - 1 }, () => "")];
      })
      .join(" | ")
      .trimEnd(),
  );
}

function text(runs: readonly Run[]): string {
  return runs.map(runText).join("");
}
