import { cleanSample } from "./clean/cleanSample.mjs";
import { expectedFigures, expectedFiguresText } from "./expectedFigures.mjs";
import { legacyCopy } from "./legacyCopy.mjs";
import { reportSamples } from "./reportSamples.mjs";
import { workbookFile } from "./spreadsheet/workbookFile.mjs";

const copiedAsXls = "tianxin-office-2019.xlsx";

/** Every file that `npm run samples` writes, as path below `samples/` and bytes. */
export function sampleFiles() {
  const samples = [...reportSamples(), cleanSample()];
  const workbooks = samples.map((sample) => ({ path: sample.file, bytes: workbookFile(sample) }));
  const original = workbooks.find(({ path }) => path === copiedAsXls);
  return [
    ...workbooks,
    { path: copiedAsXls.replace(".xlsx", ".xls"), bytes: legacyCopy(original.bytes) },
    {
      path: "data/expected.json",
      bytes: Buffer.from(expectedFiguresText(expectedFigures(samples))),
    },
  ];
}
