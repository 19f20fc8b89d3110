import { readFileSync } from "node:fs";

/** The folder into which the sample workbooks are built. */
export const samplesFolder = new URL("../../samples/", import.meta.url);

/** The data from which one sample is drawn: `samples/data/<id>.json`. */
export function readSampleData(id) {
  return JSON.parse(readFileSync(new URL(`data/${id}.json`, samplesFolder), "utf8"));
}
