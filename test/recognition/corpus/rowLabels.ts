import type { Cell } from "../../../src/grid/grid";
import type { FormRow } from "./form";
import type { Look } from "./knobs";
import { type SheetBuilder, textCell } from "./sheetBuilder";
import type { PrintedSide } from "./tableColumns";
import type { Wording } from "./wording";

type LabelInput = {
  readonly side: PrintedSide;
  readonly row: FormRow;
  readonly place: { readonly row: number; readonly left: number };
};

/** Writes code and name of a row; answers the words that were chosen. */
export function putLabels(
  sheet: SheetBuilder,
  { side, row, place }: LabelInput,
  { look, wording }: { look: Look; wording: Wording },
): string {
  const words = wording.choose(row.label);
  const codes = side.columns.filter(({ use }) => use === "code").length;
  const nameAt = side.columns.findIndex(({ use }) => use === "name");
  if (nameAt < 0) {
    return "";
  }
  const depth = row.code === "" ? 0 : (row.code.length - 3) / 2;
  const { numbering = "" } = row;
  const name = wording.label(words, { numbering, depth });
  if (row.code !== "" && look.codes.startsWith("glued")) {
    const glue = look.codes === "glued" ? "" : " ";
    sheet.text(place.row, place.left + nameAt, `${row.code}${glue}${name.trim()}`);
    return words;
  }
  const standsAtCode = row.code === "" && codes > 0 && look.totalPlace === "code";
  sheet.text(place.row, place.left + (standsAtCode ? 0 : nameAt), name);
  if (standsAtCode && look.headerMerges === "merged") {
    sheet.merge({
      top: place.row,
      left: place.left,
      bottom: place.row,
      right: place.left + nameAt,
    });
  }
  if (row.code !== "" && codes > 0) {
    codeCells(row.code, look).forEach((cell, index) => {
      sheet.put(place.row, place.left + index, cell);
    });
  }
  return row.code === "" ? words : "";
}

function codeCells(code: string, { codes }: Look): readonly Cell[] {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter(
    (part) => part !== "",
  );
  switch (codes) {
    case "threeColumns":
      return parts.map(textCell);
    case "lostZeros":
      return parts.map((part) => numberCell(Number(part)));
    case "hyphenated":
      return [textCell(parts.join("-"))];
    case "numeric":
      return [numberCell(Number(code))];
    default:
      return [textCell(code)];
  }
}

function numberCell(value: number): Cell {
  return { value, text: String(value), numberFormat: "General", isFormula: false };
}
