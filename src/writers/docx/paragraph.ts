import { Paragraph } from "docx";
import type { Run } from "../../document/reportDocument";
import type { RunWriter } from "./runWriter";
import type { ParagraphStyleId } from "./styles";

/** Where a block begins, and what writes its runs. */
export type BlockContext = {
  readonly start: "newPage" | "inFlow";
  readonly runWriter: RunWriter;
};

/** One paragraph in a style of the report. */
export function paragraph(
  style: ParagraphStyleId,
  runs: readonly Run[],
  { start, runWriter }: BlockContext,
): Paragraph {
  return new Paragraph({
    style,
    ...(start === "newPage" ? { pageBreakBefore: true } : {}),
    children: runWriter.write(runs),
  });
}
