import { type Cell, cellAt, type Grid } from "../grid/grid";
import { MergeIndex } from "../grid/mergeIndex";
import { normaliseText, withoutNumbering } from "../lib/chineseText";
import { departmentMarks, formNumber, noteMarks, tableWord, yearInText } from "./aliases";
import { isKnownTitle } from "./chooseLayout";
import { holdsNumber } from "./readAmount";
import type { Caption, TableBlock } from "./tableBlock";
import { isBlockHeading } from "./spellings";
import { isUnitLine } from "./units";

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
  private open: OpenTable | null = null;
  /** The captions of the table that was opened last; they also stand above its further blocks. */
  private heads: readonly Caption[] = [];
  private readonly merges: MergeIndex;

  constructor(private readonly grid: Grid) {
    this.merges = new MergeIndex(grid);
  }

  take(row: number): void {
    const texts = textsOf(this.grid, row);
    if (texts.length === 0) {
      return;
    }
    if (texts.every(isNote)) {
      this.close(texts);
    } else if (this.open === null) {
      this.takeOutside(row, texts);
    } else if (opensBlock(this.grid, texts)) {
      this.close([]);
      this.openBlock(row, texts);
    } else if (this.endsTable(row, texts) || !this.continues(row, texts)) {
      this.close([]);
      this.takeOutside(row, texts);
    } else {
      this.open = { ...this.open, bottom: row };
    }
  }

  /** A unit line that nothing follows belongs to the table above it. */
  finish(): readonly TableBlock[] {
    this.close([]);
    const last = this.tables.pop();
    return last === undefined
      ? this.tables
      : [...this.tables, { ...last, notes: [...last.notes, ...this.captions] }];
  }

  /** A caption ends a table; a numbered heading among its rows, amounts right below it, does not. */
  private endsTable(row: number, texts: readonly Caption[]): boolean {
    const isHeading = texts.every(({ text }) => isNumberedHeading(text));
    const next = textsOf(this.grid, row + 1);
    const isAmongRows = isHeading && next.some((text) => holdsNumber(cellAt(this.grid, text)));
    return texts.every(isTableCaption) && !isAmongRows;
  }

  /** After an empty row only a row with numbers goes on with the table; words begin another one. */
  private continues(row: number, texts: readonly Caption[]): boolean {
    const isNext = this.open !== null && row === this.open.bottom + 1;
    return isNext || texts.some((text) => holdsNumber(cellAt(this.grid, text)));
  }

  private takeOutside(row: number, texts: readonly Caption[]): void {
    if (isCaptionRow(this.grid, texts)) {
      this.captions.push(...texts);
    } else if (opensBlock(this.grid, texts)) {
      this.openBlock(row, texts);
    } else {
      this.heads = this.captions;
      this.open = { top: row, bottom: row, captions: this.captions };
      this.captions = [];
    }
  }

  /** The first text of a block's header is also its title. */
  private openBlock(row: number, texts: readonly Caption[]): void {
    this.heads = this.captions.length > 0 ? this.captions : this.heads;
    this.open = { top: row, bottom: row, captions: [...this.heads, ...texts.slice(0, 1)] };
    this.captions = [];
  }

  private close(notes: readonly Caption[]): void {
    if (this.open !== null) {
      this.tables.push({ grid: this.grid, merges: this.merges, ...this.open, notes });
      this.open = null;
    }
  }
}

type OpenTable = Pick<TableBlock, "top" | "bottom" | "captions">;

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

/** A header whose first text names a block of a form. */
function opensBlock(grid: Grid, texts: readonly Caption[]): boolean {
  const [first, ...others] = texts;
  return (
    first !== undefined &&
    others.length > 0 &&
    isBlockHeading(first.text) &&
    !others.some((other) => holdsNumber(cellAt(grid, other)))
  );
}

function isNumberedHeading(text: string): boolean {
  const heading = normaliseText(text);
  return withoutNumbering(heading) !== heading && !heading.endsWith(tableWord);
}

function isTableCaption(caption: Caption): boolean {
  return isHeadLine(caption) || isKnownTitle(caption.text);
}

/** Whether a line belongs to a table's head without being its title: unit, form number, department, year. */
export function isHeadLine({ text }: Caption): boolean {
  const normal = normaliseText(text);
  return (
    isUnitLine(text) ||
    formNumber.test(normal) ||
    departmentMarks.some((mark) => normal.startsWith(mark)) ||
    (yearInText.exec(normal)?.[0] ?? "") === normal
  );
}

function isNote({ text }: Caption): boolean {
  const normal = normaliseText(text);
  return noteMarks.some((mark) => normal.startsWith(mark));
}
