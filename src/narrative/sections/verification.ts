import type { Block } from "../../document/reportDocument";
import { paragraph } from "../blocks";
import type { Narration } from "../narration";
import { findingMessage } from "../phrases/findingMessage";

/**
 * What the workbook itself contradicts, as blanks at the end of the draft.
 *
 * The text speaks of one reading of such a figure; until somebody has looked at it, the report is not final.
 */
export function verification({ context, blank }: Narration): readonly Block[] {
  const errors = context.review.findings.filter(({ severity }) => severity === "error");
  return errors.flatMap((finding, index) => {
    const matter = findingMessage(finding).replace(/，?请核实(?:并说明原因)?。$|。$/, "");
    const id = `verify.${finding.rule}.${String(index + 1)}`;
    return paragraph(blank(id, `请核实：${matter}`));
  });
}
