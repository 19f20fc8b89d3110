import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Grid } from "../../../src/grid/grid";
import { readBook, readFirstGrid, valuesOf } from "./readBook";

/** One small workbook that LibreOffice saved twice: formulas, an error, a date, hidden row, column and sheet. */
async function saved(ending: "xls" | "xlsx"): Promise<readonly Grid[]> {
  const bytes = await readFile(join(__dirname, "fixtures", `savedByLibreOffice.${ending}`));
  return (await readBook(new Uint8Array(bytes), "book")).grids;
}

/** What the library itself writes; it leaves out formulas and hidden rows. */
function written(bookType: "biff8" | "biff5" | "xlsb" | "xlsx" | "ods" | "xlml"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    [],
    [null, "支出决算表"],
    [null, "项目", "决算数"],
    [null, "合计", 1423.38],
  ]);
  sheet.C4 = { t: "n", v: 1423.3799999999999, z: "#,##0.00" };
  sheet["!merges"] = [utils.decode_range("B2:C2")];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "公开03表");
  const bytes: unknown = write(book, { type: "buffer", bookType });
  return new Uint8Array(bytes as Uint8Array);
}

test("an .xls reads exactly like the .xlsx of the same workbook", async () => {
  expect(await saved("xls")).toEqual(await saved("xlsx"));
});

test("the .xls holds what was put into it", async () => {
  const [table, draft] = await saved("xls");
  expect(table).toMatchObject({
    sheet: "公开09表",
    visibility: "visible",
    origin: { row: 1, column: 1 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([1]),
  });
  expect(table === undefined ? [] : valuesOf(table)).toEqual([
    ["“三公”经费支出决算表"],
    ["项目", "预算数", "决算数"],
    ["公务接待费", 12.35, 0.1],
    ["合计", 1423.38, { error: "#DIV/0!" }],
    [43830],
  ]);
  expect(table?.rows[3]?.[1]).toEqual({
    value: 1423.38,
    text: "1,423.38",
    numberFormat: "#,##0.00",
    isFormula: true,
  });
  expect(table?.rows[3]?.[2]).toMatchObject({ text: "#DIV/0!", isFormula: true });
  expect(table?.rows[4]?.[0]?.text).toBe("2019年12月31日");
  expect(table?.rows[2]?.[1]?.isFormula).toBe(false);
  expect(draft).toMatchObject({ sheet: "底稿", visibility: "hidden" });
});

test.each(["biff8", "xlsb", "ods", "xlml"] as const)("%s reads like .xlsx", async (bookType) => {
  const grid = await readFirstGrid(written(bookType), "book");
  expect(valuesOf(grid)).toEqual(valuesOf(await readFirstGrid(written("xlsx"), "book")));
  expect(grid).toMatchObject({ sheet: "公开03表", origin: { row: 1, column: 1 } });
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(grid.rows[2]?.[1]?.value).toBe(1423.38);
});
