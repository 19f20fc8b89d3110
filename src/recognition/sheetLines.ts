import { cellAt, type Grid, labelText } from "../grid/grid";
import { normaliseText, withoutNumbering } from "../lib/chineseText";
import { yearInText } from "./aliases/phases";
import { totalLabels } from "./aliases/rows";
import { departmentMarks } from "./aliases/sheets";
import { tableWord } from "./aliases/titles";
import { isKnownTitle } from "./chooseLayout";
import { isHeaderNumbers, isLabelHeader } from "./headerNumbers";
import { holdsNumber } from "./readAmount";
import {
  formFieldLine,
  formNumber,
  noteLine,
  pageLine,
  proseMark,
  signatureLine,
  titleEnding,
} from "./sheetWords";
import { bareLabel, isBlockHeading, spellsAny } from "./spellings";
import type { Caption, TableBlock } from "./tableBlock";
import { bareUnit, declaredUnits } from "./units";

/** The texts of one row, from left to right. */
export function textsOf(grid: Grid, row: number): readonly Caption[] {
  return (grid.rows[row] ?? []).flatMap((cell, column) => {
    const text = cell === undefined ? "" : labelText(cell);
    return text === "" ? [] : [{ row, column, text }];
  });
}

/**
 * Whether a row of a table's body is known by its amounts: one with a fraction is no year, no count
 * and no column's number. Most rows of long tables are, and need no reading of their texts.
 */
export function isAmountRow(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const hasFraction = cells.some(
    (cell) => typeof cell?.value === "number" && !Number.isInteger(cell.value) && holdsNumber(cell),
  );
  return hasFraction && !signatureLine.test(normaliseText(firstText(cells)));
}

function firstText(cells: Grid["rows"][number]): string {
  const first = cells.find((cell) => cell !== undefined && labelText(cell) !== "");
  return first === undefined ? "" : labelText(first);
}

/** Whether a number stands in any cell of a row. */
export function holdsNumbers(grid: Grid, texts: readonly Caption[]): boolean {
  return texts.some((text) => holdsNumber(cellAt(grid, text)));
}

/** Whether a line belongs to a table's head without being its title: unit, form number, department, year. */
export function isHeadLine({ text }: Pick<Caption, "text">): boolean {
  const normal = normaliseText(text);
  return (
    formNumber.test(normal) ||
    formFieldLine.test(normal) ||
    pageLine.test(normal) ||
    departmentMarks.some((mark) => normal.startsWith(mark)) ||
    isYear(normal) ||
    declaredUnits(text).length > 0
  );
}

/** Whether a text is a year or a unit alone, which may head a column as well as a table. */
export function isColumnWord({ text }: Pick<Caption, "text">): boolean {
  return bareUnit(text) !== null || isYear(normaliseText(text));
}

/** Whether a line stands above a table: its head, or the title of a known one. */
export function isTableCaption(caption: Caption): boolean {
  return isKnownTitle(caption.text) || isHeadLine(caption);
}

/** Whether a text reads like the title of a table, known or not. */
export function isTitle({ text }: Pick<Caption, "text">): boolean {
  const normal = normaliseText(text);
  return normal.length >= 4 && titleEnding.test(normal) && !isHeadLine({ text });
}

/** Whether a row is a header whose first text names a block of a form. */
export function opensBlock(grid: Grid, texts: readonly Caption[]): boolean {
  const [first, ...others] = texts;
  return (
    first !== undefined &&
    others.length > 0 &&
    isBlockHeading(first.text) &&
    !holdsNumbers(grid, others)
  );
}

/** Whether a text is a heading with its number, and no table's title. */
export function isNumberedHeading({ text }: Caption): boolean {
  const heading = normaliseText(text);
  return withoutNumbering(heading) !== heading && !heading.endsWith(tableWord);
}

/** Whether a row begins with the words that open notes below a table. */
export function opensNotes([first]: readonly Caption[]): boolean {
  return first !== undefined && noteLine.test(normaliseText(first.text));
}

/** Whether a row is one of those in which people sign. */
export function isSignature([first]: readonly Caption[]): boolean {
  return first !== undefined && signatureLine.test(normaliseText(first.text));
}

/** Whether a text is a sentence, or more. */
export function isProse({ text }: Caption): boolean {
  return text.length > longestTitle || proseMark.test(text);
}

const longestTitle = 80;

/** Whether a row without numbers heads columns: it begins with 项目, 科目编码 or the like, beside other words. */
export function isHeaderRow(texts: readonly Caption[]): boolean {
  const [first] = texts;
  return texts.length >= 2 && first !== undefined && isLabelHeader(first.text);
}

/** The first row of a table in which numbers stand that are no column numbers; below it where none stand. */
export function firstNumbers({ grid, top, bottom }: TableBlock): number {
  let row = top;
  while (row <= bottom && (isHeaderNumbers(grid, row) || !holdsNumbers(grid, textsOf(grid, row)))) {
    row += 1;
  }
  return row;
}

/** Whether a text declares a unit for the whole table, which may also stand in one of its header's cells. */
export function isUnitLine({ text }: Caption): boolean {
  return declaredUnits(text).length > 0 && bareUnit(text) === null;
}

/** Whether a row adds up what stands above it. */
export function isTotalRow(grid: Grid, row: number): boolean {
  const [first] = textsOf(grid, row);
  return first !== undefined && spellsAny(bareLabel(first.text), totalLabels);
}

/** What makes one row of a header the same as another. */
export function lineKey(grid: Grid, row: number): string {
  return textsOf(grid, row)
    .map(({ column, text }) => `${String(column)}:${normaliseText(text)}`)
    .join("|");
}

function isYear(normal: string): boolean {
  return yearInText.exec(normal)?.[0] === normal;
}
