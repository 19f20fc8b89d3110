import { conceptOf } from "../domain/concepts/concept";
import type { Subject } from "../domain/statement";
import type { Cell, CellPosition } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import type { AmountUnit } from "../money/units";
import { storedUnit, writtenUnit } from "./displayedUnit";
import { type CellNumber, type NotANumber, readNumber } from "./readAmount";

/** Where an amount may stand, and of what; the unit of its row or column, else the table's. */
export type AmountPlace = CellPosition & {
  readonly subject: Subject;
  readonly unit: AmountUnit | null | "unclear";
  readonly isPartOfList: boolean;
};

/** What one cell says before the whole table was seen: a number, nothing, or why no amount is taken from it. */
export type CellRead = {
  readonly unit: AmountUnit | null;
  readonly number: CellNumber | null;
  readonly obstacle: Obstacle | null;
};

export type Obstacle = NotANumber["code"] | "percent" | "unitUnclear";

/** Whether a place is for money; else people or things are counted. */
export function isForMoney({ subject }: AmountPlace): boolean {
  return conceptOf(subject.concept).kind === "amount";
}

/** Reads the number of one cell, and the unit that it is in. */
export function readAmountCell(cell: Cell, at: AmountPlace): CellRead {
  return isForMoney(at) ? readMoney(cell, at.unit) : readCount(cell);
}

function readMoney(cell: Cell, declared: AmountPlace["unit"]): CellRead {
  const { number, obstacle } = numberIn(cell);
  const unit = declared === "unclear" ? null : declared;
  if (number === null) {
    return { unit, number, obstacle };
  }
  const isClear = number.unit !== "count" && declared !== "unclear";
  const own = isClear ? unitIn(cell, number, declared) : "unclear";
  return own === "unclear"
    ? { unit, number: null, obstacle: "unitUnclear" }
    : { unit: own, number, obstacle };
}

function readCount(cell: Cell): CellRead {
  const { number, obstacle } = numberIn(cell);
  return number === null || isCount(number)
    ? { unit: null, number, obstacle }
    : { unit: null, number: null, obstacle: "words" };
}

function numberIn(cell: Cell): Pick<CellRead, "number" | "obstacle"> {
  const read = readNumber(cell);
  if (!read.ok) {
    return { number: null, obstacle: read.error.code };
  }
  const isPercent = typeof cell.value === "number" && numberDisplay(cell.numberFormat).isPercent;
  return isPercent ? { number: null, obstacle: "percent" } : { number: read.value, obstacle: null };
}

function unitIn(cell: Cell, { unit }: CellNumber, declared: AmountUnit | null) {
  return unit === null || unit === "count"
    ? storedUnit(cell, declared)
    : writtenUnit(unit, declared);
}

function isCount({ decimal, unit }: CellNumber): boolean {
  return (unit === null || unit === "count") && Number.isInteger(Number(decimal));
}
