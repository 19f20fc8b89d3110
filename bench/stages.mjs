import { readFile } from "node:fs/promises";
import { exportReport } from "../src/app/exportReport.ts";
import { buildReport, templateOf } from "../src/app/report.ts";
import { collectFacts } from "../src/domain/factSet.ts";
import { keyOf } from "../src/domain/factKey.ts";
import { evaluateIndicators } from "../src/domain/indicators/evaluateIndicators.ts";
import { review } from "../src/domain/review.ts";
import { readWorkbookFile } from "../src/hosts/files/readWorkbookFile.ts";
import { recognise } from "../src/recognition/recognise.ts";

/**
 * Runs the product's stages one by one in one process and says, as JSON, how many milliseconds each
 * took: at first, as the command line runs them, and then over and over.
 *
 *     node dist/bench/juesuan.js workbook times template|none
 */
const startedMs = performance.now();
const [file, times, template] = process.argv.slice(2);
const first = await stages();
const repeated = [];
for (let time = 1; time < Number(times); time += 1) {
  repeated.push(await stages());
}
console.log(JSON.stringify({ first: { "start program": startedMs, ...first }, repeated }));

async function stages() {
  const taken = {};
  const timed = async (name, work) => {
    const from = performance.now();
    const result = await work();
    taken[name] = performance.now() - from;
    return result;
  };
  const bytes = new Uint8Array(await readFile(file));
  const watch = { progress: () => undefined, signal: null };
  const workbook = await timed("read file", async () => {
    const result = await readWorkbookFile({ name: file, bytes }, watch);
    if (!result.ok) {
      throw new Error(result.error.code);
    }
    return result.value;
  });
  const { grids } = workbook;
  const recognition = await timed("recognise", () => recognise(grids, { fiscalYear: null }));
  const facts = await timed("collect facts", () => collectFacts(recognition.statements));
  const indicators = await timed("indicators", () => evaluateIndicators(facts));
  const reviewed = await timed("review", () => reviewOf(recognition, facts));
  if (template === "none") {
    return taken;
  }
  const analysis = {
    workbooks: [{ file, sha256: workbook.sha256 }],
    grids,
    recognition,
    facts,
    indicators,
    review: reviewed,
  };
  const document = await timed("compose", () =>
    buildReport(analysis, templateOf(template), new Map()),
  );
  await timed("load docx writer", () => import("../src/writers/docx/writeDocx.ts"));
  await timed("write docx", () => exportReport(document));
  return taken;
}

/** As `analyse` does it. */
function reviewOf({ statements, problems }, facts) {
  const causes = statements.flatMap((statement) => statement.causes);
  const explained = new Set(causes.map(({ subject }) => keyOf(subject)));
  return review({ facts, statements, problems, explained });
}
