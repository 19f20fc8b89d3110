import type { FileChild } from "docx";
import type {
  Block,
  HeadingLevel,
  ParagraphStyle,
  Run,
  TableBlock,
} from "../../document/reportDocument";
import { assertNever } from "../../lib/assertNever";
import { paragraph } from "./paragraph";
import type { BlockContext } from "./paragraph";
import type { RunWriter } from "./runWriter";
import type { ParagraphStyleId } from "./styles";
import { table } from "./table";

/** The document's blocks as Word's paragraphs and tables, in order. */
export function writeBlocks(blocks: readonly Block[], runWriter: RunWriter): FileChild[] {
  return blocks.flatMap((block, index) => {
    const start = blocks[index - 1]?.kind === "pageBreak" ? "newPage" : "inFlow";
    const parts = blockParts(block, { start, runWriter });
    return needsGap(block, blocks[index + 1]) ? [...parts, gap("inFlow", runWriter)] : parts;
  });
}

function blockParts(block: Block, context: BlockContext): FileChild[] {
  switch (block.kind) {
    case "title":
      return [paragraph("Title", [textRun(block.lines.join("\n"))], context)];
    case "heading":
      return [paragraph(headingStyles[block.level], block.runs, context)];
    case "paragraph":
      return [paragraph(bodyStyles[block.style], block.runs, context)];
    case "table":
      return [...aboveTable(block, context), table(block, context.runWriter)];
    case "pageBreak":
      return [];
    default:
      return assertNever(block);
  }
}

function aboveTable(block: TableBlock, { start, runWriter }: BlockContext): FileChild[] {
  const unitLine = block.unitLine === "" ? [] : [textRun(block.unitLine)];
  const lines = [
    { style: "Caption", runs: block.caption },
    { style: "ReportUnit", runs: unitLine },
  ] as const;
  const written = lines.filter(({ runs }) => runs.length > 0);
  // A table cannot begin a page by itself: something above it must.
  if (written.length === 0) {
    return start === "newPage" ? [gap(start, runWriter)] : [];
  }
  return written.map(({ style, runs }, index) =>
    paragraph(style, runs, { start: index === 0 ? start : "inFlow", runWriter }),
  );
}

/** Keeps a table off the text below it, and two tables from becoming one. */
function needsGap(block: Block, next: Block | undefined): boolean {
  return block.kind === "table" && !(next?.kind === "paragraph" && next.style === "note");
}

function gap(start: BlockContext["start"], runWriter: RunWriter): FileChild {
  return paragraph("ReportTableGap", [], { start, runWriter });
}

function textRun(text: string): Run {
  return { kind: "text", text };
}

const headingStyles = {
  1: "Heading1",
  2: "Heading2",
  3: "Heading3",
  4: "Heading4",
} as const satisfies Record<HeadingLevel, ParagraphStyleId>;

const bodyStyles = {
  body: "ReportBody",
  note: "ReportNote",
  centred: "ReportCentred",
  signature: "ReportSignature",
} as const satisfies Record<ParagraphStyle, ParagraphStyleId>;
