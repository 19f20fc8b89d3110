import { utils, write, type BookType } from "@e965/xlsx";
import { recognise } from "../../../src/recognition/recognise";
import { factsOf, problemsOf } from "../../support/recogniseDrawing";
import { biff5File } from "./biff5File";
import { readBook } from "./readBook";

/**
 * A table in 元 with one date among its amounts, which is 2023-12-31 in either count of days:
 * 45291 since 1900, 43829 since 1904.
 */
const rows = (isDate1904: boolean): (string | number)[][] => [
  ["支出决算情况表"],
  ["单位：元"],
  ["项目", "年初预算数", "决算数"],
  ["基本支出", 43829, 45291],
  ["项目支出", 1423.38, isDate1904 ? 43829 : 45291],
];

const dateAt = { row: 4, column: 2 };
const dateFormat = "yyyy/m/d";

function byLibrary(bookType: BookType, isDate1904: boolean): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows(isDate1904));
  sheet.C5 = { t: "n", v: rows(isDate1904)[dateAt.row]?.[dateAt.column] ?? 0, z: dateFormat };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表");
  book.Workbook = { WBProps: { date1904: isDate1904 } };
  const bytes: unknown = write(book, { type: "buffer", bookType });
  return new Uint8Array(bytes as Uint8Array);
}

function asBiff5(isDate1904: boolean): Uint8Array {
  const cells = rows(isDate1904).flatMap((row, at) =>
    row.map((value, column) => {
      const isDate = at === dateAt.row && column === dateAt.column;
      return { row: at, column, value, format: isDate ? 1 : 0 };
    }),
  );
  return biff5File({ isDate1904, formats: [dateFormat], sheets: [{ name: "表", cells }] });
}

const kinds: readonly (readonly [string, (isDate1904: boolean) => Uint8Array])[] = [
  ...(["xlsx", "biff8", "xlsb", "xlml"] as const).map(
    (type) => [type, (isDate1904: boolean) => byLibrary(type, isDate1904)] as const,
  ),
  ["biff5", asBiff5],
];

describe.each(kinds)("%s", (_name, bytes) => {
  test.each([false, true])("days counted from 1904: %s", async (isDate1904) => {
    const { grids } = await readBook(bytes(isDate1904));
    expect(grids[0]?.rows[dateAt.row]?.[dateAt.column]).toMatchObject({
      value: 45291,
      text: "2023/12/31",
    });
    const recognition = recognise(grids, { fiscalYear: 2023 });
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.originalBudget 43829.00",
      "C4 expenditure.basic.finalAccounts 45291.00",
      "B5 expenditure.project.originalBudget 1423.38",
    ]);
    expect(problemsOf(recognition)).toEqual(["cellNotAnAmount C5"]);
  });
});
