import { codedForms, codedTable } from "./codedTable.mjs";
import { detailSheet } from "./detailSheet.mjs";
import { writeWorkbook } from "./writeWorkbook.mjs";

/**
 * Writes a large workbook.
 *
 *     node bench/large/largeWorkbook.mjs coded|detail|accounts out.xlsx 100000
 *
 * `coded`: one expenditure table, every row of it a figure by function code. `detail`: a table of usual
 * size, and beside it a sheet of vouchers that is no table of the accounts. `accounts`: a table for each
 * form by function code, which share the rows.
 */
const [kind, output, count] = process.argv.slice(2);
const sheets = {
  coded: () => [{ name: "支出决算表", rows: codedTable("支出决算表", Number(count)) }],
  detail: () => [
    { name: "支出决算表", rows: codedTable("支出决算表", 200) },
    { name: "凭证明细", rows: detailSheet(Number(count)) },
  ],
  accounts: () =>
    Object.keys(codedForms).map((title, _index, { length }) => ({
      name: title.slice(0, 31),
      rows: codedTable(title, Math.round(Number(count) / length)),
    })),
};
writeWorkbook(output, sheets[kind]());
