import type { Cell } from "../../../src/grid/grid";
import type { Figure } from "./form";
import type { Look } from "./knobs";
import { textCell } from "./sheetBuilder";
import type { Cents } from "./statement";

type Writing = Pick<Look, "unit" | "decimals" | "numbers" | "negatives" | "zeros">;

const centsPerUnit: Readonly<Record<Look["unit"], Cents>> = {
  yuan: 100,
  thousandYuan: 100_000,
  tenThousandYuan: 1_000_000,
};

/** Decimals that leave nothing out. */
const exactDecimals: Readonly<Record<Look["unit"], number>> = {
  yuan: 2,
  thousandYuan: 5,
  tenThousandYuan: 6,
};

/** What is printed for a figure, and what it then says: rounding is the sheet's, not the reader's. */
export type Printed = { readonly cell: Cell | undefined; readonly value: string | null };

/** Writes a figure as a variant prints its numbers; `value` is null where the sheet reports none. */
export function printFigure(figure: Figure, writing: Writing): Printed {
  if (figure.kind === "count") {
    const text = String(figure.count);
    return printNumber({ text, value: text, format: "0", isZero: figure.count === 0 }, writing);
  }
  const decimals = writing.decimals === "exact" ? exactDecimals[writing.unit] : 2;
  const step = centsPerUnit[writing.unit] / 10 ** decimals;
  const steps = Math.sign(figure.cents) * Math.round(Math.abs(figure.cents) / step);
  return printNumber(
    {
      text: decimalText(steps, decimals),
      value: decimalText(steps * step, 2),
      format: `0.${"0".repeat(decimals)}`,
      isZero: steps === 0,
    },
    writing,
  );
}

type PlainNumber = {
  readonly text: string;
  readonly value: string;
  readonly format: string;
  readonly isZero: boolean;
};

function printNumber(number: PlainNumber, writing: Writing): Printed {
  if (number.isZero && writing.zeros !== "zero") {
    return { cell: writing.zeros === "dash" ? textCell("—") : undefined, value: null };
  }
  return { cell: numberCell(number, writing), value: number.value };
}

function numberCell({ text, format }: PlainNumber, { numbers, negatives }: Writing): Cell {
  const isBracketed = negatives === "brackets" && text.startsWith("-");
  const signed = (written: string): string =>
    isBracketed ? `(${written.replace("-", "")})` : written;
  const value = Number(text);
  switch (numbers) {
    case "numbers":
    case "formulas": {
      const numberFormat = isBracketed ? `${format}_);(${format})` : format;
      return { value, text: signed(text), numberFormat, isFormula: numbers === "formulas" };
    }
    case "grouped":
      return {
        value,
        text: signed(groupedText(text)),
        numberFormat: isBracketed ? `#,##${format}_);[Red](#,##${format})` : `#,##${format}`,
        isFormula: false,
      };
    case "text":
      return { ...textCell(signed(text)), numberFormat: "@" };
    case "groupedText":
      return { ...textCell(signed(groupedText(text))), numberFormat: "@" };
    case "fullWidthText":
      return { ...textCell(fullWidth(signed(groupedText(text)))), numberFormat: "@" };
  }
}

/** A whole number of steps as decimal text. */
export function decimalText(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${steps < 0 ? "-" : ""}${whole}.${fraction}`;
}

function groupedText(text: string): string {
  const [whole = "", ...rest] = text.split(".");
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ","), ...rest].join(".");
}

/** Full-width digits, brackets, commas and points, as Chinese input methods write them. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
