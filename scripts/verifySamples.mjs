import { existsSync, readFileSync } from "node:fs";

import { samplesFolder } from "./samples/sampleData.mjs";
import { sampleFiles } from "./samples/sampleFiles.mjs";
import { placedCellProblems } from "./samples/verification/placedCells.mjs";
import { publishedFigureProblems } from "./samples/verification/publishedFigures.mjs";

/**
 * Verifies the committed samples: that building them again gives the same bytes, that every figure
 * stands where its layout says and nothing else does, and, where a file of published figures is given,
 * that the samples bear exactly these.
 *
 *     node scripts/verifySamples.mjs [figures.json]
 */
const publishedPath = process.argv[2];
const files = sampleFiles();
const expected = JSON.parse(readFileSync(new URL("data/expected.json", samplesFolder), "utf8"));
const allExpected = [...expected.figures, ...expected.tableFigures, ...expected.printed];

const problems = [
  ...files
    .filter(({ path, bytes }) => !isOnDisk(path, bytes))
    .map(({ path }) => `${path} is not what npm run samples builds`),
  ...files
    .filter(({ path }) => /\.xlsx?$/.test(path))
    .flatMap(({ path, bytes }) => {
      const original = path.replace(/\.xls$/, ".xlsx");
      return placedCellProblems({
        path,
        bytes,
        expected: allExpected.filter(({ file }) => file === original),
      });
    }),
  ...publishedReports().flatMap((report) => publishedFigureProblems(report, expected)),
];

for (const problem of problems) {
  console.error(problem);
}
console.log(
  `${allExpected.length} figures in ${files.length - 1} workbooks, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

function isOnDisk(path, bytes) {
  const place = new URL(path, samplesFolder);
  return existsSync(place) && readFileSync(place).equals(bytes);
}

function publishedReports() {
  return publishedPath === undefined ? [] : JSON.parse(readFileSync(publishedPath, "utf8")).reports;
}
