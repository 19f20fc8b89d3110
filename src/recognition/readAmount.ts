import { isDateFormat } from "../grid/dateFormat";
import { type Cell, isCellError } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import { rememberedText } from "../lib/rememberedText";
import { err, ok, type Result } from "../lib/result";
import type { AmountUnit } from "../money/units";
import { minusMarks } from "./sheetWords";
import { unitBehindNumber } from "./units";

/** A number as a cell holds it: plain decimal text, not yet in yuan. */
export type CellNumber = {
  readonly decimal: string;
  /** How many decimals stand in the cell, or are shown if that is more. */
  readonly decimals: number;
  /** It was text that spells a number: read, but reported. */
  readonly isText: boolean;
  /** The unit that the text writes behind the number: `12.5万元`. */
  readonly unit: AmountUnit | "count" | null;
};

export type NotANumber = { readonly code: "words" | "errorCell" | "formulaWithoutValue" | "date" };

/**
 * Reads one cell as it is printed in official forms.
 *
 * A dash or an empty cell is `null`: not reported, which is not zero. Brackets, a leading minus and a
 * triangle mean negative; full width digits, thousands separators, currency signs and a unit are read.
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
export function holdsNumber({ value, numberFormat }: Cell): boolean {
  if (typeof value === "number") {
    return !isDateFormat(numberFormat);
  }
  return typeof value === "string" && mayBeNumber.test(value) && spellsNumber(value);
}

/** Codes are texts too, and asked about with every row. */
const spellsNumber = rememberedText((text) => numberInText(text) !== null);

/** Most texts are labels, and are known for it by having no digit. */
const mayBeNumber = /[\d\uff10-\uff19]/;

function plainNumber(value: number, { numberFormat }: Cell): CellNumber {
  const decimal = String(value);
  const decimals = Math.max(decimalsIn(decimal), decimalsShown(numberFormat));
  return { decimal, decimals, isText: false, unit: null };
}

function readText(value: string): Result<CellNumber | null, NotANumber> {
  if (onlyDashes.test(value)) {
    return ok(null);
  }
  const number = numberInText(value);
  return number === null ? err({ code: "words" }) : ok(number);
}

const onlyDashes = /^[\s\-/\uff0d\uff0f\u2010-\u2015\u2212\u2500]*$/;

/** Two lines, or digits apart otherwise than by thousands, are no single number. */
function numberInText(value: string): CellNumber | null {
  const text = value
    .trim()
    .normalize("NFKC")
    .replace(/^\(\s*(.*?)\s*\)$/, "-$1")
    .replace(minusMarks, "-")
    .replace(/^[\u2010-\u2015\u2212]/, "-")
    .replace(/^(-?) ?\u00a5 ?/, "$1");
  const [, minus = "", whole = "", fraction = "", behind = ""] = writtenNumber.exec(text) ?? [];
  const unit = unitBehindNumber(behind);
  if (whole === "" || (behind !== "" && unit === null)) {
    return null;
  }
  const decimal = `${minus}${whole.replace(/[, ]/g, "")}${fraction}`;
  return { decimal, decimals: decimalsIn(decimal), isText: true, unit };
}

const writtenNumber = /^(-?) ?(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(\.\d+)? ?([^\s\d.,]*)$/;

/** How many decimals a number's text has, as the platform writes it. */
export function decimalsIn(decimal: string): number {
  const exponent = /e-(\d+)$/.exec(decimal);
  const fraction = /\.(\d+)/.exec(decimal);
  return (fraction?.[1]?.length ?? 0) + Number(exponent?.[1] ?? 0);
}

/** The decimals of the stored number that its format shows: fewer where it shows thousands or 万. */
function decimalsShown(numberFormat: string): number {
  const { decimals, scale, isPercent } = numberDisplay(numberFormat);
  return Math.max(0, decimals - scale) + (isPercent ? 2 : 0);
}
