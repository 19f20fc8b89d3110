import path from "node:path";
import { documentText } from "../documentText.mjs";
import { built, interleaved } from "../measuredProcess.mjs";
import { command, nineTables, script } from "../places.mjs";
import { milliseconds, printHeading, printTable, printTarget } from "../printed.mjs";
import { median, medianRatio, quartiles } from "../statistics.mjs";

const bare = "node -e 0";
const plain = "plain script";
const ours = "juesuan report";

/** The whole report from start to end, beside Node alone and beside a script that only does this. */
export function benchProcess({ rounds, temporary }) {
  built("cli");
  const plainReport = path.join(temporary, "plain.docx");
  const report = path.join(temporary, "report.docx");
  const runs = interleaved(
    {
      [bare]: ["-e", "0"],
      [plain]: [script("plainReport.mjs"), nineTables, plainReport],
      [ours]: [command, "report", nineTables, "--template", "variance-note", "-o", report],
    },
    { rounds, temporary },
  );
  const walls = (name) => runs[name].map(({ wallMs }) => wallMs);
  const cpus = (name) => runs[name].map(({ cpuMs }) => cpuMs);
  printHeading(`Whole process, nine-table sample, ${rounds} interleaved rounds`);
  printTable(
    ["", "median ms", "quartiles", "of bare Node", "of plain script", "CPU ms", "of plain script"],
    [bare, plain, ours].map((name) => [
      name,
      milliseconds(median(walls(name))),
      quartiles(walls(name)).map(milliseconds).join("–"),
      medianRatio(walls(name), walls(bare)).toFixed(2),
      medianRatio(walls(name), walls(plain)).toFixed(2),
      milliseconds(median(cpus(name))),
      medianRatio(cpus(name), cpus(plain)).toFixed(2),
    ]),
  );
  console.log(`  ${sameness(documentText(plainReport), documentText(report))}`);
  printTarget("report of plain script", medianRatio(walls(ours), walls(plain)), { atMost: 1.2 });
}

/** The comparison is honest only where the plain script writes no less than we do. */
function sameness(plainText, ourText) {
  const rows = ({ tables }) => tables.map((table) => table.map((row) => row.join("|")));
  const [plainRows, ourRows] = [rows(plainText), rows(ourText)];
  const isLess =
    plainText.lines.length < ourText.lines.length ||
    ourRows.some((table, index) => (plainRows[index]?.length ?? 0) < table.length);
  if (isLess) {
    throw new Error("bench/plainReport.mjs writes less than the report: bring it up to date");
  }
  const lines = shared(plainText.lines, ourText.lines);
  return `the same text: ${lines} lines, ${shared(plainRows.flat(), ourRows.flat())} rows of tables`;
}

function shared(plainTexts, ourTexts) {
  const found = new Set(plainTexts);
  return `${ourTexts.filter((text) => found.has(text)).length} of ${ourTexts.length}`;
}
