import { codedTable } from "./codedTable.mjs";
import { detailSheet } from "./detailSheet.mjs";
import { writeWorkbook } from "./writeWorkbook.mjs";

/**
 * Writes a large workbook of ten columns.
 *
 *     node bench/large/largeWorkbook.mjs coded|detail out.xlsx 100000
 *
 * `coded`: one expenditure table, every row of it a figure by function code. `detail`: a table of usual
 * size, and beside it a sheet of vouchers that is no table of the accounts.
 */
const [kind, output, count] = process.argv.slice(2);
const sheets = {
  coded: () => [{ name: "支出决算表", rows: codedTable(Number(count)) }],
  detail: () => [
    { name: "支出决算表", rows: codedTable(200) },
    { name: "凭证明细", rows: detailSheet(Number(count)) },
  ],
};
writeWorkbook(output, sheets[kind]());
