import { readFileSync, writeFileSync } from "node:fs";
import { Packer } from "docx";
import { plainDocument } from "./plain/plainDocument.mjs";
import { plainFigures } from "./plain/plainFigures.mjs";
import { plainText } from "./plain/plainText.mjs";

/**
 * What a user would write for this one workbook instead of using the product: sheets, rows and
 * columns are known by name, amounts are floating-point numbers, nothing is recognised or reviewed.
 * The text and the tables are those of the product's `variance-note`.
 *
 *     node bench/plainReport.mjs clean-department-2023.xlsx out.docx
 */
const [workbook, output] = process.argv.slice(2);
const blocks = plainText(plainFigures(readFileSync(workbook)));
writeFileSync(output, await Packer.toBuffer(plainDocument(blocks)));
