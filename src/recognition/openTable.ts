import { isColumnWord, isTitle } from "./sheetLines";
import type { Caption } from "./tableBlock";

/** Whether a row without numbers belongs to the head that begins in the row below it. */
export type BelongsAbove = (texts: readonly Caption[], begun: readonly Caption[]) => boolean;

/** A title that no known table has. */
export const isTitleRow: BelongsAbove = (texts) => texts.length === 1 && texts.every(isTitle);

/** A title, or an upper row of the header, which begins right of its labels. */
export const isAboveHeader: BelongsAbove = ([first, ...others], begun) =>
  first !== undefined && (others.length === 0 || first.column > (begun[0]?.column ?? 0));

/** A table whose end was not seen yet. */
export type OpenTable = {
  readonly top: number;
  bottom: number;
  /** The first row with numbers; `null` as long as only its header was seen. */
  bodyTop: number | null;
  lastNumbers: number;
  readonly captions: Caption[];
  readonly repeated: Set<number>;
};

/** Whether a row of a header gives each of its columns a year or a unit. */
export function isInHeader({ bodyTop }: OpenTable, texts: readonly Caption[]): boolean {
  return bodyTop === null && texts.every(isColumnWord);
}
