import type { Block, ReportDocument, Run, TableRow } from "../../../src/document/reportDocument";

/** A report as plain text, for reading and for golden files: blanks as they stand, cells between bars. */
export function reportText({ blocks }: ReportDocument): string {
  return `${blocks.map(blockText).join("\n")}\n`;
}

/** The words of some runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "blank" ? run.prompt : run.text)).join("");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return block.lines.join("\n");
    case "heading":
      return `\n${runsText(block.runs)}`;
    case "paragraph":
      return runsText(block.runs);
    case "table":
      return [
        `${runsText(block.caption)}（${block.unitLine}）`,
        ...block.headerRows.map(rowText),
        ...block.rows.map(rowText),
      ].join("\n");
    case "chart":
      return `[${runsText(block.caption)}] ${block.alternative}`;
    case "pageBreak":
      return "";
  }
}

function rowText({ cells }: TableRow): string {
  return `| ${cells.map(({ runs }) => runsText(runs)).join(" | ")} |`;
}
