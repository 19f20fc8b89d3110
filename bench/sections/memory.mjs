import path from "node:path";
import { built, interleaved } from "../measuredProcess.mjs";
import { command, samples } from "../places.mjs";
import { printHeading, printTable, printTarget } from "../printed.mjs";
import { median } from "../statistics.mjs";

const bare = "node -e 0";

/** The most memory that a report on each sample holds at one time. */
export function benchMemory({ rounds, temporary }) {
  built("cli");
  const output = path.join(temporary, "report.docx");
  const reports = samples().map((sample) => [
    path.basename(sample),
    [command, "report", sample, "--template", "variance-note", "-o", output],
  ]);
  const runs = interleaved(
    { [bare]: ["-e", "0"], ...Object.fromEntries(reports) },
    { rounds: Math.min(rounds, 3), temporary },
  );
  const peaks = Object.entries(runs).map(([name, each]) => [
    name,
    median(each.map(({ peakMegabytes }) => peakMegabytes)),
  ]);
  printHeading("Peak memory of a whole report (resident)");
  printTable(
    ["", "MB"],
    peaks.map(([name, peak]) => [name, peak.toFixed(0)]),
  );
  const most = Math.max(...peaks.map(([, peak]) => peak));
  printTarget("most of all samples", most, { atMost: 250, unit: " MB", digits: 0 });
}
