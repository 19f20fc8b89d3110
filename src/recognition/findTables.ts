import { type Cell, cellAt, type Grid } from "../grid/grid";
import { MergeIndex } from "../grid/mergeIndex";
import { normaliseText } from "../lib/chineseText";
import { departmentMarks, formNumber, noteMarks, yearInText } from "./aliases";
import { layouts } from "./layouts/index";
import { titleScore } from "./chooseLayout";
import { holdsNumber } from "./readAmount";
import type { Caption, TableBlock } from "./tableBlock";
import { declaredUnit } from "./units";

/**
 * Cuts a sheet into tables.
 *
 * Lines with a single text above a table are its captions. A table ends at an empty row, at a note, or
 * where the caption of another table begins; several may stand below each other.
 */
export function findTables(grid: Grid): readonly TableBlock[] {
  const finder = new TableFinder(grid);
  grid.rows.forEach((_row, index) => {
    finder.take(index);
  });
  return finder.finish();
}

class TableFinder {
  private readonly tables: TableBlock[] = [];
  private captions: Caption[] = [];
  private open: { top: number; bottom: number; captions: readonly Caption[] } | null = null;

  private readonly merges: MergeIndex;

  constructor(private readonly grid: Grid) {
    this.merges = new MergeIndex(grid);
  }

  take(row: number): void {
    const texts = textsOf(this.grid, row);
    if (texts.length === 0) {
      this.close([]);
    } else if (texts.every(isNote)) {
      this.close(texts);
    } else if (this.open === null) {
      this.takeOutside(row, texts);
    } else if (texts.every((text) => isTableCaption(text))) {
      this.close([]);
      this.captions = [...texts];
    } else {
      this.open = { ...this.open, bottom: row };
    }
  }

  finish(): readonly TableBlock[] {
    this.close([]);
    return this.tables;
  }

  private takeOutside(row: number, texts: readonly Caption[]): void {
    if (isCaptionRow(this.grid, texts)) {
      this.captions.push(...texts);
    } else {
      this.open = { top: row, bottom: row, captions: this.captions };
      this.captions = [];
    }
  }

  private close(notes: readonly Caption[]): void {
    if (this.open !== null) {
      this.tables.push({ grid: this.grid, merges: this.merges, ...this.open, notes });
      this.open = null;
    }
  }
}

function textsOf(grid: Grid, row: number): readonly Caption[] {
  return (grid.rows[row] ?? []).flatMap((cell, column) => {
    const text = cell === undefined ? "" : shownText(cell);
    return text === "" ? [] : [{ row, column, text }];
  });
}

function shownText(cell: Cell): string {
  return typeof cell.value === "string" ? cell.value.trim() : cell.text.trim();
}

/** A row outside of a table that is no header: one text alone, or only lines of a table's head. */
function isCaptionRow(grid: Grid, texts: readonly Caption[]): boolean {
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0) {
    return !holdsNumber(cellAt(grid, only));
  }
  return texts.every(isHeadLine);
}

function isTableCaption(caption: Caption): boolean {
  return isHeadLine(caption) || isTitle(caption);
}

function isHeadLine({ text }: Caption): boolean {
  const normal = normaliseText(text);
  return (
    declaredUnit(text) !== null ||
    formNumber.test(normal) ||
    departmentMarks.some((mark) => normal.startsWith(mark)) ||
    (yearInText.exec(normal)?.[0] ?? "") === normal
  );
}

function isTitle({ text }: Caption): boolean {
  return layouts.some((layout) => titleScore(layout, text) > 0);
}

function isNote({ text }: Caption): boolean {
  const normal = normaliseText(text);
  return noteMarks.some((mark) => normal.startsWith(mark));
}
