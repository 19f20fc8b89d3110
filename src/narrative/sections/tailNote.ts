import type { Block } from "../../document/reportDocument";
import { roundingTails } from "../../domain/roundingTails";
import { note } from "../blocks";
import type { Narration } from "../narration";

/** The note on rounding tails, where the review met one. */
export function tailNote({ context }: Narration): readonly Block[] {
  const hasTail = context.review.findings.some(({ rule }) => rule === roundingTails.id);
  return hasTail ? note("注：部分合计数与分项数之和、占比之和存在尾差，系四舍五入所致。") : [];
}
