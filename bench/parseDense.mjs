import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";

/**
 * Parses a workbook with the spreadsheet library and does nothing with it.
 *
 *     node bench/parseDense.mjs workbook.xlsx
 */
const book = read(readFileSync(process.argv[2]), { dense: true, cellNF: true });
console.log(book.SheetNames.length);
