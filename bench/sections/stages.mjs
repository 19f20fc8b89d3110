import path from "node:path";
import { built, interleaved, measuredProcess } from "../measuredProcess.mjs";
import { nineTables, script, stagesProgram } from "../places.mjs";
import { milliseconds, printHeading, printTable, printTarget } from "../printed.mjs";
import { median, medianRatio } from "../statistics.mjs";

const repetitions = 20;

/** The product's stages one by one: as a fresh process meets them, and when they have run before. */
export function benchStages({ rounds, temporary }) {
  built("stages");
  const accounts = path.join(temporary, "accounts.xlsx");
  const generator = script("large/largeWorkbook.mjs");
  measuredProcess([generator, "accounts", accounts, "2000"], { temporary });
  const workbooks = {
    "nine-table sample": [nineTables, "variance-note"],
    "three tables of 2,000 rows": [accounts, "none"],
  };
  for (const [name, [workbook, template]] of Object.entries(workbooks)) {
    const { stages } = interleaved(
      { stages: [stagesProgram, workbook, String(repetitions), template] },
      { rounds: Math.min(rounds, 7), temporary },
    );
    const outputs = stages.map(({ stdout }) => JSON.parse(stdout));
    const first = outputs.map((output) => output.first);
    // The first half still meets code that is not compiled yet.
    const repeated = outputs.flatMap((output) => output.repeated.slice(repetitions / 2));
    printHeading(`Stages in one process, ${name}, ${first.length} processes`);
    printStages(first, repeated);
    console.log(`  recognising of reading, repeated: ${recognisingOfReading(repeated).toFixed(2)}`);
    printTarget("recognising of reading", recognisingOfReading(first), { atMost: 1 });
  }
}

function recognisingOfReading(runs) {
  return medianRatio(
    runs.map((run) => run.recognise),
    runs.map((run) => run["read file"]),
  );
}

/** Medians and shares of each stage's runs; `repeated` may be empty. */
export function printStages(first, repeated) {
  const names = Object.keys(first[0]);
  const medianOf = (runs, name) => median(runs.map((run) => run[name] ?? 0));
  const total = (runs) => names.reduce((sum, name) => sum + medianOf(runs, name), 0);
  const columns = (runs, name) => {
    const value = medianOf(runs, name);
    return [milliseconds(value), `${((value / total(runs)) * 100).toFixed(1)} %`];
  };
  const isRepeated = repeated.length > 0;
  printTable(
    ["", "first ms", "share", ...(isRepeated ? ["repeated ms", "share"] : [])],
    names.map((name) => [
      name,
      ...columns(first, name),
      ...(isRepeated ? columns(repeated, name) : []),
    ]),
  );
}
