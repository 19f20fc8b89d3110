import { built, interleaved } from "../measuredProcess.mjs";
import { nineTables, stagesProgram } from "../places.mjs";
import { milliseconds, printHeading, printTable } from "../printed.mjs";
import { median, medianRatio } from "../statistics.mjs";

const repetitions = 20;

/** The product's stages one by one: as a fresh process meets them, and when they have run before. */
export function benchStages({ rounds, temporary }) {
  built("stages");
  const { stages } = interleaved(
    { stages: [stagesProgram, nineTables, String(repetitions), "variance-note"] },
    { rounds: Math.min(rounds, 7), temporary },
  );
  const outputs = stages.map(({ stdout }) => JSON.parse(stdout));
  const first = outputs.map((output) => output.first);
  // The first half still meets code that is not compiled yet.
  const repeated = outputs.flatMap((output) => output.repeated.slice(repetitions / 2));
  printHeading(`Stages in one process, nine-table sample, ${first.length} processes`);
  printStages(first, repeated);
  const ratio = (runs) =>
    medianRatio(
      runs.map((run) => run.recognise),
      runs.map((run) => run["read file"]),
    ).toFixed(2);
  console.log(`  recognising of reading: ${ratio(first)} at first, ${ratio(repeated)} repeated`);
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
