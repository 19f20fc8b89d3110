import type { Grid } from "../grid/grid";
import { MergeIndex } from "../grid/mergeIndex";
import { Captions, sameTitle } from "./captions";
import { isColumnNumbers, isHeaderNumbers, isYearHeader } from "./headerNumbers";
import {
  firstNumbers,
  holdsNumbers,
  isAmountRow,
  isColumnWord,
  isHeaderRow,
  isNumberedHeading,
  isHeadLine,
  isProse,
  isSignature,
  isTableCaption,
  isTotalRow,
  isUnitLine,
  lineKey,
  opensBlock,
  opensNotes,
  textsOf,
} from "./sheetLines";
import {
  type BelongsAbove,
  isAboveHeader,
  isInHeader,
  isTitleRow,
  type OpenTable,
} from "./openTable";
import type { Caption, TableBlock } from "./tableBlock";

/** What was found on a sheet, or a part of one; `left`: the lines below, that no table follows. */
export type FoundTables = {
  readonly tables: readonly TableBlock[];
  readonly left: readonly Caption[];
};

/**
 * Finds the tables of a sheet, row by row.
 *
 * Lines with a single text above a table are its captions. A table ends at a note, at a line to sign,
 * at an empty row that words follow, or where the caption or the header of another table begins.
 */
export class TableFinder {
  private readonly tables: TableBlock[] = [];
  private readonly captions = new Captions();
  private open: OpenTable | null = null;
  /** The captions of the table that was opened last; they also stand above its further blocks. */
  private heads: readonly Caption[] = [];
  private readonly merges: MergeIndex;

  constructor(
    private readonly grid: Grid,
    private readonly isFirstPart: boolean,
  ) {
    this.merges = new MergeIndex(grid);
  }

  take(row: number): void {
    if (this.open?.repeated.has(row) === true || this.goesOnBelow(this.open, row)) {
      return;
    }
    const texts = textsOf(this.grid, row);
    if (texts.length === 0) {
      return;
    }
    if (isSignature(texts) || (opensNotes(texts) && !holdsNumbers(this.grid, texts))) {
      this.close(isSignature(texts) ? [] : texts);
    } else if (this.open === null) {
      this.takeOutside(row, texts);
    } else if (opensBlock(this.grid, texts)) {
      this.close([]);
      this.openBlock(row, texts);
    } else if (this.endsTable(row, texts) && !isInHeader(this.open, texts)) {
      this.beginAnother(this.open, row, isTitleRow);
    } else {
      this.takeInside(this.open, row, texts);
    }
  }

  finish(): FoundTables {
    this.close([]);
    const bottom = this.tables[this.tables.length - 1]?.bottom ?? this.grid.rows.length;
    return { tables: this.tables, left: this.captions.take(bottom) };
  }

  /** A row of amounts right below the table's last row can be nothing else but its next. */
  private goesOnBelow(open: OpenTable | null, row: number): boolean {
    const isNext = open !== null && open.bodyTop !== null && open.bottom === row - 1;
    if (!isNext || !isAmountRow(this.grid, row)) {
      return false;
    }
    open.bottom = row;
    open.lastNumbers = row;
    return true;
  }

  /** A caption ends a table; a numbered heading among its rows, amounts right below it, does not. */
  private endsTable(row: number, texts: readonly Caption[]): boolean {
    const isAmongRows =
      texts.every(isNumberedHeading) && holdsNumbers(this.grid, textsOf(this.grid, row + 1));
    return texts.every(isTableCaption) && !isAmongRows;
  }

  private takeInside(open: OpenTable, row: number, texts: readonly Caption[]): void {
    const hasNumbers = holdsNumbers(this.grid, texts) && !isYearHeader(this.grid, row);
    if (open.bodyTop === null) {
      this.takeHeader(open, texts, hasNumbers && !isColumnNumbers(this.grid, row));
    } else if (!hasNumbers && this.repeats(open, row)) {
      this.skipHeader(open, row);
    } else if (!hasNumbers && isHeaderRow(texts)) {
      this.beginAnother(open, row, isAboveHeader);
    } else if (this.continues(open, row, hasNumbers)) {
      open.bottom = row;
      open.lastNumbers = hasNumbers ? row : open.lastNumbers;
    } else {
      this.close([]);
      this.takeOutside(row, texts);
    }
  }

  /** A header may name the unit too; an empty row in it ends what was no table. */
  private takeHeader(open: OpenTable, texts: readonly Caption[], hasNumbers: boolean): void {
    const row = texts[0]?.row ?? open.bottom;
    if (row > open.bottom + 1 && !hasNumbers) {
      this.close([]);
      this.takeOutside(row, texts);
      return;
    }
    open.bottom = row;
    open.captions.push(...texts.filter(isUnitLine));
    if (hasNumbers) {
      open.bodyTop = row;
      open.lastNumbers = row;
    }
  }

  /** After an empty row only numbers go on with the table, not far below it and not below its total. */
  private continues({ bottom }: OpenTable, row: number, hasNumbers: boolean): boolean {
    const gap = row - bottom - 1;
    return gap === 0 || (hasNumbers && gap <= widestGap && !isTotalRow(this.grid, bottom));
  }

  private repeats({ top }: OpenTable, row: number): boolean {
    return lineKey(this.grid, row) === lineKey(this.grid, top);
  }

  /** The header of a new page: its rows are no data, as far as they are those of the table. */
  private skipHeader(open: OpenTable, row: number): void {
    const bodyTop = open.bodyTop ?? open.top;
    for (let at = 0; open.top + at < bodyTop; at += 1) {
      if (lineKey(this.grid, row + at) !== lineKey(this.grid, open.top + at)) {
        break;
      }
      open.repeated.add(row + at);
      open.bottom = row + at;
    }
  }

  /** Another caption or header in mid-sheet: it begins after the last numbers, with what belongs to it above. */
  private beginAnother(open: OpenTable, row: number, belongs: BelongsAbove): void {
    const begun = textsOf(this.grid, row);
    let top = row;
    while (top - 1 > open.lastNumbers && belongs(textsOf(this.grid, top - 1), begun)) {
      top -= 1;
    }
    open.bottom = top > open.bottom ? open.bottom : top - 1;
    this.close([]);
    for (let at = top; at <= row; at += 1) {
      this.take(at);
    }
  }

  private takeOutside(row: number, texts: readonly Caption[]): void {
    if (isCaptionRow(this.grid, texts)) {
      this.captions.add(texts.filter((text) => !isProse(text) || isHeadLine(text)));
      return;
    }
    if (opensBlock(this.grid, texts)) {
      this.openBlock(row, texts);
      return;
    }
    const captions = [...this.captions.take(row)];
    const last = this.tables[this.tables.length - 1];
    if (last !== undefined && this.goesOn(last, captions, row)) {
      this.reopen(last, row);
      return;
    }
    this.heads = captions;
    const isBody = holdsNumbers(this.grid, texts) && !isHeaderNumbers(this.grid, row);
    const bodyTop = isBody ? row : null;
    const place = { top: row, bottom: row, bodyTop, lastNumbers: isBody ? row : row - 1 };
    captions.push(...texts.filter(isUnitLine));
    this.open = { ...place, captions, repeated: new Set() };
  }

  /** The first text of a block's header is also its title. */
  private openBlock(row: number, texts: readonly Caption[]): void {
    const captions = this.captions.take(row);
    this.heads = captions.length > 0 ? captions : this.heads;
    const place = { top: row, bottom: row, bodyTop: null, lastNumbers: row - 1 };
    this.open = {
      ...place,
      captions: [...this.heads, ...texts.slice(0, 1)],
      repeated: new Set(),
    };
  }

  /** The same title and the same header once more: the next page of the table above. */
  private goesOn(last: TableBlock, captions: readonly Caption[], row: number): boolean {
    return (
      captions.length > 0 &&
      sameTitle(last.captions, captions) &&
      lineKey(this.grid, row) === lineKey(this.grid, last.top)
    );
  }

  private reopen(last: TableBlock, row: number): void {
    this.tables.pop();
    const repeated = new Set(last.repeated);
    for (let between = last.bottom + 1; between < row; between += 1) {
      repeated.add(between);
    }
    const { top, captions } = last;
    const bodyTop = firstNumbers(last);
    this.open = { top, bottom: row, bodyTop, lastNumbers: row, captions: [...captions], repeated };
    this.skipHeader(this.open, row);
  }

  private close(notes: readonly Caption[]): void {
    if (this.open !== null) {
      const { top, bottom, captions, repeated } = this.open;
      const isFirst = this.isFirstPart && this.tables.length === 0;
      const place = { grid: this.grid, merges: this.merges, top, bottom, repeated };
      this.tables.push({ ...place, captions, notes, isFirst, headed: null });
      this.open = null;
    }
  }
}

/** How many empty rows may stand inside a table. */
const widestGap = 3;

/** A row outside of a table that is no header: one text alone, or only lines of a table's head. */
function isCaptionRow(grid: Grid, texts: readonly Caption[]): boolean {
  return texts.length === 1
    ? !holdsNumbers(grid, texts)
    : texts.every(isTableCaption) && !texts.every(isColumnWord);
}
