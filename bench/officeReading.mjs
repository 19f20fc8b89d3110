import { readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbookFile } from "../src/hosts/files/readWorkbookFile.ts";
import { bookOf } from "../test/hosts/office/excel/book.ts";
import { openBook } from "../test/hosts/office/excel/openBook.ts";
import { readingCost } from "../test/hosts/office/excel/readingCosts.ts";
import { startOffice } from "../test/hosts/office/officeLibrary.ts";

/**
 * Reads workbooks of 1, 9 and 40 sheets over the real Office.js library and says, as JSON, what it cost.
 *
 *     node dist/benchOffice/officeReading.js workbook
 */
const [file] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
const watch = { progress: () => undefined, signal: null };
const read = await readWorkbookFile({ name: path.basename(file), bytes }, watch);
if (!read.ok) {
  throw new Error(read.error.code);
}
const library = path.join(process.cwd(), "node_modules/@microsoft/office-js/dist");
await startOffice(openBook(bookOf(read.value)).application, library);
const costs = [];
for (const sheets of [1, 9, 40]) {
  costs.push(await readingCost(read.value, sheets));
}
console.log(JSON.stringify(costs));
// the library leaves timers behind
process.exit(0);
