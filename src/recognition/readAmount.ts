import { isDateFormat } from "../grid/dateFormat";
import { type Cell, isCellError } from "../grid/grid";
import { err, ok, type Result } from "../lib/result";

/** A number as a cell holds it: plain decimal text, not yet in yuan. */
export type CellNumber = {
  readonly decimal: string;
  /** How many decimals stand in the cell, or are shown if that is more. */
  readonly decimals: number;
  /** It was text that spells a number: read, but reported. */
  readonly isText: boolean;
};

export type NotANumber = { readonly code: "words" | "errorCell" | "formulaWithoutValue" | "date" };

/**
 * Reads one cell as it is printed in official forms.
 *
 * A dash or an empty cell is `null`: not reported, which is not zero. Brackets and a leading minus
 * both mean negative; full width digits, thousands separators and currency signs are read.
 *
 * @returns err with what stands there instead, when it is no number
 */
export function readNumber(cell: Cell): Result<CellNumber | null, NotANumber> {
  const { value } = cell;
  if (isCellError(value)) {
    return err({ code: "errorCell" });
  }
  if (value === null) {
    return cell.isFormula ? err({ code: "formulaWithoutValue" }) : ok(null);
  }
  if (typeof value === "number") {
    return isDateFormat(cell.numberFormat) ? err({ code: "date" }) : ok(plainNumber(value, cell));
  }
  return typeof value === "string" ? readText(value) : err({ code: "words" });
}

/** Whether a cell holds or spells a number. */
export function holdsNumber(cell: Cell): boolean {
  const number = readNumber(cell);
  return number.ok && number.value !== null;
}

function plainNumber(value: number, cell: Cell): CellNumber {
  const decimal = String(value);
  return { decimal, decimals: Math.max(decimalsIn(decimal), decimalsShown(cell)), isText: false };
}

function readText(value: string): Result<CellNumber | null, NotANumber> {
  const text = value
    .normalize("NFKC")
    .replace(/[\s,\u00a5$]/g, "")
    .replace(/\u2212/g, "-");
  if (/^[-\u2014\u2013\u2015/]*$/.test(text)) {
    return ok(null);
  }
  const bracketed = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  const plain = /^-?\d+(?:\.\d+)?$/.exec(text);
  if (bracketed === null && plain === null) {
    return err({ code: "words" });
  }
  const decimal = bracketed === null ? text : `-${bracketed[1] ?? ""}`;
  return ok({ decimal, decimals: decimalsIn(decimal), isText: true });
}

function decimalsIn(decimal: string): number {
  const exponent = /e-(\d+)$/.exec(decimal);
  const fraction = /\.(\d+)/.exec(decimal);
  return (fraction?.[1]?.length ?? 0) + Number(exponent?.[1] ?? 0);
}

/** The decimals that the number format shows; a percent format shows two digits fewer. */
function decimalsShown({ numberFormat }: Cell): number {
  const [positive = ""] = numberFormat.split(";");
  const shown = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  return positive.includes("%") ? shown + 2 : shown;
}
