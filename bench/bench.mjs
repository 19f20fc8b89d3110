import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../scripts/ensureInstalled.mjs";
import { benchLargeWorkbook } from "./sections/largeWorkbook.mjs";
import { benchMemory } from "./sections/memory.mjs";
import { benchOffice } from "./sections/office.mjs";
import { benchPage } from "./sections/page.mjs";
import { benchProcess } from "./sections/process.mjs";
import { benchStages } from "./sections/stages.mjs";

/**
 * Measures what the product costs: time, memory and the size of the page.
 *
 *     npm run bench -- [--rounds 15] [--only process,stages,memory,large,page,office]
 *
 * Times depend on the machine and on what else it does; the ratios are the thing to trust. A target
 * that is missed is said and fails nothing; the exit code is 1 when something could not be run.
 */
const sections = {
  process: benchProcess,
  stages: benchStages,
  memory: benchMemory,
  large: benchLargeWorkbook,
  page: benchPage,
  office: benchOffice,
};

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, only: { type: "string" } },
});
const rounds = Number(values.rounds);
const chosen = values.only?.split(",") ?? Object.keys(sections);
const unknown = chosen.find((name) => sections[name] === undefined);
if (!Number.isInteger(rounds) || rounds < 1 || unknown !== undefined) {
  console.error("npm run bench -- [--rounds 15] [--only process,stages,memory,large,page,office]");
  process.exit(2);
}

ensureInstalled({ quiet: true });
console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${os.cpus().length} processors`,
);
const temporary = mkdtempSync(path.join(os.tmpdir(), "juesuan-bench-"));
try {
  for (const name of chosen) {
    run(name);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** One section that cannot be run does not keep the others from it. */
function run(name) {
  try {
    sections[name]({ rounds, temporary });
  } catch (error) {
    console.error(`${name} could not be run: ${error.message}`);
    process.exitCode = 1;
  }
}
