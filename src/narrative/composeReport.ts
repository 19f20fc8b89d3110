import type { Block, Provenance, ReportDocument } from "../document/reportDocument";
import { narrate } from "./narration";
import { numberDocument } from "./numbering";
import { provenanceFacts } from "./provenance";
import type { ReportContext } from "./reportContext";
import type { ReportTemplate } from "./reportTemplate";
import { titleLines } from "./titleLines";

/** What a report knows of the program and the workbooks that it was made with. */
type ReportBase = Pick<Provenance, "productVersion" | "workbooks" | "settings">;

/**
 * Writes a report of a kind on what a context holds.
 *
 * The same context gives the same document; figures and headings are numbered in reading order.
 */
export function composeReport(
  template: ReportTemplate,
  context: ReportContext,
  base: ReportBase,
): ReportDocument {
  const narration = narrate(context);
  const title: Block = { kind: "title", lines: template.titleLines(context) };
  const blocks = numberDocument([
    title,
    ...template.sections.flatMap((section) => section(narration)),
  ]);
  return {
    title: titleLines(template.name)(context).join(""),
    blocks,
    provenance: {
      productVersion: base.productVersion,
      template: template.id,
      fiscalYear: context.fiscalYear,
      department: context.department,
      workbooks: base.workbooks,
      settings: base.settings,
      facts: provenanceFacts(context.facts, blocks),
    },
  };
}
