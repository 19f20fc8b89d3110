import type {
  Block,
  ChartBlock,
  HeadingLevel,
  ParagraphStyle,
  TableBlock,
} from "../../document/reportDocument";
import { assertNever } from "../../lib/assertNever";
import { chartParagraph } from "./chart/chartParagraph";
import { chartNumber } from "./chart/chartParts";
import { orientations } from "./orientations";
import type { Orientation } from "./pageLayout";
import { paragraph } from "./paragraph";
import type { BlockStart } from "./paragraph";
import { textRun } from "./textRun";
import type { RunWriter } from "./runWriter";
import { sectionProperties } from "./sectionProperties";
import type { ParagraphStyleId } from "./styles";
import { table } from "./table";
import { valueElement, wordElement } from "./wordElement";

/** The document's blocks as Word's paragraphs and tables, in order, and the properties of their last section. */
export function writeBlocks(blocks: readonly Block[], runWriter: RunWriter): string[] {
  const lies = orientations(blocks);
  const parts = writtenBlocks(blocks, lies, runWriter);
  return [...parts, sectionProperties(lies[lies.length - 1] ?? "portrait")];
}

/** The same for a document that has its own pages: all upright, and nothing said of the sheet. */
export function writeBlocksWithoutPage(blocks: readonly Block[], runWriter: RunWriter): string[] {
  const upright = blocks.map(() => "portrait" as const);
  return writtenBlocks(blocks, upright, runWriter);
}

function writtenBlocks(
  blocks: readonly Block[],
  lies: readonly Orientation[],
  runWriter: RunWriter,
): string[] {
  return blocks.flatMap((block, index) => {
    const start = blocks[index - 1]?.kind === "pageBreak" ? "newPage" : "inFlow";
    const orientation = lies[index] ?? "portrait";
    const before = lies[index - 1] ?? orientation;
    const written =
      block.kind === "chart"
        ? writtenChart(block, { start, number: chartNumber(blocks, block) }, runWriter)
        : writtenBlock(block, { start, orientation }, runWriter);
    return [
      ...(before === orientation ? [] : [sectionEnd(before)]),
      ...written,
      ...(needsGap(block, blocks[index + 1]) ? [gap("inFlow")] : []),
    ];
  });
}

type BlockPlace = { readonly start: BlockStart; readonly orientation: Orientation };

function writtenBlock(
  block: Exclude<Block, ChartBlock>,
  { start, orientation }: BlockPlace,
  runWriter: RunWriter,
): string[] {
  switch (block.kind) {
    case "title":
      return [paragraph("Title", [textRun(block.lines.join("\n"))], start)];
    case "heading":
      return [paragraph(headingStyles[block.level], runWriter.write(block.runs), start)];
    case "paragraph":
      return [paragraph(bodyStyles[block.style], runWriter.write(block.runs), start)];
    case "table":
      return [...aboveTable(block, start, runWriter), table(block, { orientation, runWriter })];
    case "pageBreak":
      return [];
    default:
      return assertNever(block);
  }
}

/** The caption of a picture stands below it. */
function writtenChart(
  { unitLine, alternative, caption }: ChartBlock,
  { start, number }: { readonly start: BlockStart; readonly number: number },
  runWriter: RunWriter,
): string[] {
  return [
    paragraph("ReportUnit", [textRun(unitLine)], start),
    chartParagraph({ number, alternative }),
    paragraph("ReportPictureCaption", runWriter.write(caption)),
  ];
}

function aboveTable(block: TableBlock, start: BlockStart, runWriter: RunWriter): string[] {
  const lines = [
    { style: "Caption", runs: runWriter.write(block.caption) },
    { style: "ReportUnit", runs: block.unitLine === "" ? [] : [textRun(block.unitLine)] },
  ] as const;
  const written = lines.filter(({ runs }) => runs.length > 0);
  // A table cannot begin a page by itself: something above it must.
  if (written.length === 0) {
    return start === "newPage" ? [gap(start)] : [];
  }
  return written.map(({ style, runs }, index) =>
    paragraph(style, runs, index === 0 ? start : "inFlow"),
  );
}

/** The sheets after this lie another way. */
function sectionEnd(orientation: Orientation): string {
  const properties = [valueElement("pStyle", "ReportTableGap"), sectionProperties(orientation)];
  return wordElement("p", {}, [wordElement("pPr", {}, properties)]);
}

/** Keeps a table off the text below it, and two tables from becoming one. */
function needsGap(block: Block, next: Block | undefined): boolean {
  return block.kind === "table" && !(next?.kind === "paragraph" && next.style === "note");
}

function gap(start: BlockStart): string {
  return paragraph("ReportTableGap", [], start);
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
