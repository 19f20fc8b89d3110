import { rmSync, statSync } from "node:fs";
import path from "node:path";
import { built, interleaved, measuredProcess } from "../measuredProcess.mjs";
import { command, script, stagesProgram } from "../places.mjs";
import { milliseconds, printHeading, printTable, printTarget } from "../printed.mjs";
import { median, medianRatio, quartiles } from "../statistics.mjs";
import { printStages } from "./stages.mjs";

const rows = 100_000;
const parsing = "@e965/xlsx dense, parsing only";
const reading = "juesuan read";

/** Time and memory of a workbook of 100,000 rows in ten columns, beside parsing it and no more. */
export function benchLargeWorkbook({ rounds, temporary }) {
  built("cli");
  built("stages");
  const workbook = path.join(temporary, "large.xlsx");
  measuredProcess([script("largeWorkbook.mjs"), workbook, String(rows)], temporary);
  const megabytes = (statSync(workbook).size / 1024 / 1024).toFixed(1);
  const options = { rounds: Math.min(rounds, 3), temporary };
  const runs = interleaved(
    { [parsing]: [script("parseDense.mjs"), workbook], [reading]: [command, "read", workbook] },
    options,
  );
  const { stages } = interleaved({ stages: [stagesProgram, workbook, "1", "none"] }, options);
  rmSync(workbook);
  const walls = (name) => runs[name].map(({ wallMs }) => wallMs);
  const peak = (name) => median(runs[name].map(({ peakMegabytes }) => peakMegabytes));
  printHeading(`100,000 rows × 10 columns (${megabytes} MB), ${options.rounds} interleaved rounds`);
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
  printHeading("Stages of it, as a fresh process meets them");
  printStages(
    stages.map(({ stdout }) => JSON.parse(stdout).first),
    [],
  );
}
