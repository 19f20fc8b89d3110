import type {
  Block,
  HeadingLevel,
  ParagraphStyle,
  TableCell,
  TableColumn,
  TableRow,
} from "../document/reportDocument";
import { isMissing, type Part, runsOf } from "./prose";

/** A heading without its number, which the finished document gives it. */
export function heading(level: HeadingLevel, text: Part): Block {
  return { kind: "heading", level, runs: runsOf(text) };
}

/** A body paragraph of the sentences that can be said; none where nothing can. */
export function paragraph(...sentences: readonly Part[]): readonly Block[] {
  return styledParagraph("body", sentences);
}

/** A small paragraph under a table. */
export function note(...sentences: readonly Part[]): readonly Block[] {
  return styledParagraph("note", sentences);
}

/** A heading with what stands under it, or neither of them. */
export function headed(
  level: HeadingLevel,
  text: Part,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text), ...blocks];
}

/** What a table is made of before its cells have runs. */
type TableDraft = {
  readonly caption: Part;
  readonly unitLine: string;
  readonly columns: readonly TableColumn[];
  readonly headerRows: readonly (readonly DraftCell[])[];
  readonly rows: readonly DraftRow[];
};

export type DraftRow = {
  readonly cells: readonly Part[];
  readonly emphasis?: TableRow["emphasis"];
};

/** A header cell; spans are 1 where nothing is said. */
type DraftCell = {
  readonly text: Part;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
};

/** A table; a missing figure is an empty cell. */
export function table({ caption, unitLine, columns, headerRows, rows }: TableDraft): Block {
  return {
    kind: "table",
    caption: runsOf(caption),
    unitLine,
    columns,
    headerRows: headerRows.map((cells): TableRow => ({ cells: cells.map(cell), emphasis: "none" })),
    rows: rows.map(({ cells, emphasis }): TableRow => ({
      cells: cells.map((text) => cell({ text })),
      emphasis: emphasis ?? "none",
    })),
  };
}

/** A first column of names and columns of numbers after it. */
export function numberColumns(
  nameShare: number,
  shares: readonly number[],
): readonly TableColumn[] {
  return [
    { widthShare: nameShare, align: "left" },
    ...shares.map((widthShare): TableColumn => ({ widthShare, align: "right" })),
  ];
}

function cell({ text, columnSpan = 1, rowSpan = 1 }: DraftCell): TableCell {
  return { runs: isMissing(text) ? [] : runsOf(text), columnSpan, rowSpan };
}

function styledParagraph(style: ParagraphStyle, sentences: readonly Part[]): readonly Block[] {
  const runs = runsOf(sentences.filter((part) => !isMissing(part)));
  return runs.length === 0 ? [] : [{ kind: "paragraph", style, runs }];
}
