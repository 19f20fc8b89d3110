import type { Block } from "../../document/reportDocument";
import { roundingTails } from "../../domain/roundingTails";
import { note } from "../blocks";
import type { Narration } from "../narration";

/**
 * The note on rounding tails, where the review met one.
 *
 * While errors are open it names the tables that it speaks of: no error may pass for rounding.
 */
export function tailNote({ context }: Narration): readonly Block[] {
  const { findings } = context.review;
  const tails = findings.filter(({ rule }) => rule === roundingTails.id);
  if (tails.length === 0) {
    return [];
  }
  const sheets = tails.flatMap(({ sources }) => sources.map(({ sheet }) => `“${sheet}”`));
  const isOpen = findings.some(({ severity }) => severity === "error");
  const where = isOpen ? `${[...new Set(sheets)].join("、")}表中` : "";
  return note(`注：${where}部分合计数与分项数之和、占比之和存在尾差，系四舍五入所致。`);
}
