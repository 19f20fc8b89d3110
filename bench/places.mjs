import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/build/outOfDate.mjs";

/** The nine public tables of one whole department. */
export const nineTables = path.join(root, "samples/clean-department-2023.xlsx");

export const command = path.join(root, "dist/cli/juesuan.js");
export const pageFolder = path.join(root, "dist/page");
export const stagesProgram = path.join(root, "dist/bench/juesuan.js");
export const officeReadingProgram = path.join(root, "dist/benchOffice/officeReading.js");

/** A script of the bench itself. */
export function script(name) {
  return path.join(root, "bench", name);
}

/** Every sample workbook. */
export function samples() {
  const folder = path.join(root, "samples");
  return readdirSync(folder)
    .filter((name) => /\.xlsx?$/.test(name))
    .map((name) => path.join(folder, name));
}
