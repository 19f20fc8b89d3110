import { rmSync, statSync } from "node:fs";
import path from "node:path";
import { built, interleaved, measuredProcess, TookTooLong } from "../measuredProcess.mjs";
import { command, script, stagesProgram } from "../places.mjs";
import { milliseconds, printHeading, printTable, printTarget } from "../printed.mjs";
import { median, medianRatio, quartiles } from "../statistics.mjs";
import { printStages } from "./stages.mjs";

const rowCount = 100_000;
const parsing = "@e965/xlsx dense, parsing only";
const reading = "juesuan read";
const longestMs = 180_000;

const workbooks = {
  detail: "a sheet of vouchers beside a table",
  coded: "one table, each row a figure by function code",
};

/** Time and memory of workbooks of 100,000 rows in ten columns, beside parsing them and no more. */
export function benchLargeWorkbook({ rounds, temporary }) {
  built("cli");
  built("stages");
  for (const [kind, meaning] of Object.entries(workbooks)) {
    const workbook = path.join(temporary, `${kind}.xlsx`);
    const generator = script("large/largeWorkbook.mjs");
    measuredProcess([generator, kind, workbook, String(rowCount)], { temporary });
    const megabytes = (statSync(workbook).size / 1024 / 1024).toFixed(1);
    printHeading(`100,000 rows × 10 columns, ${megabytes} MB: ${meaning}`);
    try {
      benchReading(workbook, { rounds: Math.min(rounds, 3), temporary, longestMs });
    } catch (error) {
      if (!(error instanceof TookTooLong)) {
        throw error;
      }
      console.log(`  not read within ${longestMs / 1000} s: MISSED`);
    } finally {
      rmSync(workbook);
    }
  }
}

function benchReading(workbook, options) {
  const runs = interleaved(
    { [parsing]: [script("parseDense.mjs"), workbook], [reading]: [command, "read", workbook] },
    options,
  );
  const walls = (name) => runs[name].map(({ wallMs }) => wallMs);
  const peak = (name) => median(runs[name].map(({ peakMegabytes }) => peakMegabytes));
  printTable(
    ["", "median ms", "quartiles", "of parsing", "peak MB"],
    [parsing, reading].map((name) => [
      name,
      milliseconds(median(walls(name))),
      quartiles(walls(name)).map(milliseconds).join("–"),
      medianRatio(walls(name), walls(parsing)).toFixed(2),
      peak(name).toFixed(0),
    ]),
  );
  printTarget("peak memory", peak(reading), { atMost: 700, unit: " MB", digits: 0 });
  const { stages } = interleaved({ stages: [stagesProgram, workbook, "1", "none"] }, options);
  console.log("");
  printStages(
    stages.map(({ stdout }) => JSON.parse(stdout).first),
    [],
  );
}
