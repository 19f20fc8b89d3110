import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/hosts/host";
import { readWorkbookFile } from "../../src/hosts/files/readWorkbookFile";

/** The folder of the samples that come with the project. */
export const samplesFolder = join(__dirname, "../../samples");

/** Reads one of the project's own samples. */
export async function readSample(name: string): Promise<Workbook> {
  const bytes = new Uint8Array(readFileSync(join(samplesFolder, name)));
  const read = await readWorkbookFile({ name, bytes }, { progress: () => undefined, signal: null });
  if (!read.ok) {
    throw new Error(`${name}: ${read.error.code}`);
  }
  return read.value;
}
