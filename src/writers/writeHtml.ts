import type { Block, ParagraphStyle, ReportDocument } from "../document/reportDocument";
import { assertNever } from "../lib/assertNever";
import { htmlChart } from "./html/htmlChart";
import { htmlLines, htmlRuns } from "./html/htmlRuns";
import { htmlTable } from "./html/htmlTable";
import { markupElement } from "./markupElement";

/**
 * The report as an HTML fragment, for the preview in the page.
 *
 * It holds classes and `data-` attributes, no script and no style: `reportStyles` says how it looks.
 */
export function writeHtml(document: ReportDocument): string {
  return markupElement(
    "article",
    { class: "report", lang: "zh-CN" },
    document.blocks.map(blockHtml),
  );
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return markupElement("h1", { class: "report-title" }, [htmlLines(block.lines)]);
    case "heading":
      return markupElement(
        `h${block.level + 1}`,
        { class: `report-heading report-heading-${block.level}` },
        [htmlRuns(block.runs)],
      );
    case "paragraph":
      return markupElement("p", { class: paragraphClasses[block.style] }, [htmlRuns(block.runs)]);
    case "table":
      return htmlTable(block);
    case "chart":
      return htmlChart(block);
    case "pageBreak":
      return '<hr class="report-page-break">';
    default:
      return assertNever(block);
  }
}

const paragraphClasses: Readonly<Record<ParagraphStyle, string>> = {
  body: "report-body",
  note: "report-note",
  centred: "report-centred",
  signature: "report-signature",
};
