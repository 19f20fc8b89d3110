import type { Block, HeadingLevel, Run, TableRow } from "../document/reportDocument";
import { assertNever } from "../lib/assertNever";

/**
 * Numbers headings and figures in reading order.
 *
 * Headings by the levels of an official document: 一、 （一） 1. （1）; a level starts anew under each
 * heading above it.
 */
export function numberDocument(blocks: readonly Block[]): readonly Block[] {
  const headings = headingCounter();
  const numbered = figureCounter();
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return {
          ...block,
          runs: [{ kind: "text", text: headings(block.level) }, ...numbered(block.runs)],
        };
      case "paragraph":
        return { ...block, runs: numbered(block.runs) };
      case "table": {
        const caption = numbered(block.caption);
        const headerRows = block.headerRows.map((row) => numberedRow(row, numbered));
        return {
          ...block,
          caption,
          headerRows,
          rows: block.rows.map((row) => numberedRow(row, numbered)),
        };
      }
      case "chart":
        return { ...block, caption: numbered(block.caption) };
      case "title":
      case "pageBreak":
        return block;
      default:
        return assertNever(block);
    }
  });
}

type NumberRuns = (runs: readonly Run[]) => readonly Run[];

function numberedRow(row: TableRow, numbered: NumberRuns): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, runs: numbered(cell.runs) })) };
}

function figureCounter(): NumberRuns {
  let last = 0;
  return (runs) =>
    runs.map((run) => {
      if (run.kind !== "figure") {
        return run;
      }
      last += 1;
      return { ...run, number: last };
    });
}

function headingCounter(): (level: HeadingLevel) => string {
  let counts: readonly number[] = [];
  return (level) => {
    const above = Array.from({ length: level - 1 }, (_, index) => counts[index] ?? 1);
    counts = [...above, (counts[level - 1] ?? 0) + 1];
    return headingNumber(level, counts[level - 1] ?? 1);
  };
}

function headingNumber(level: HeadingLevel, number: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(number)}、`;
    case 2:
      return `（${chineseNumber(number)}）`;
    case 3:
      return `${String(number)}.`;
    case 4:
      return `（${String(number)}）`;
    default:
      return assertNever(level);
  }
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A whole number up to 99 as headings count: 一 … 十 十一 … 二十一. */
function chineseNumber(number: number): string {
  const ones = number % 10;
  const tens = (number - ones) / 10;
  const leading = tens > 1 ? (digits[tens] ?? "") : "";
  return `${leading}${tens > 0 ? "十" : ""}${digits[ones] ?? ""}`;
}
