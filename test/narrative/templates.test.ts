import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../../src/document/reportDocument";
import { composeReport } from "../../src/narrative/composeReport";
import { runsOfBlocks } from "../../src/document/runsOfBlocks";
import { templates } from "../../src/narrative/templates/index";
import { drawContext } from "../support/narrative/context";
import { reportText } from "../support/narrative/reportText";
import { type SeedName, seeds } from "../support/narrative/seeds";

const cases: readonly (readonly [SeedName, string])[] = [
  ["tianxin-industry-2019", "tianxin-form"],
  ["tianxin-office-2019", "tianxin-form"],
  ["furong-industry-2020", "furong-evaluation"],
  ["wangcheng-zone-2019", "wangcheng-self-evaluation"],
  ["lusong-science-2019", "lusong-self-evaluation"],
  ["wangcheng-zone-2019", "variance-note"],
];

test.each(cases)("%s as %s reads as its golden", (seed, template) => {
  const golden = readFileSync(join(__dirname, "cases", seed, `${template}.txt`), "utf8");
  expect(reportText(compose(seed, template))).toBe(golden);
});

const everyReport = (Object.keys(seeds) as SeedName[]).flatMap((seed) =>
  templates.map(({ id }) => [seed, id] as const),
);

/** What a draft must never show, from the errors found in published reports. */
const residue =
  /NaN|undefined|null|Infinity|XX|××|（减少）|（增加）|大小于|减增|。。|，，|；；|，。|；。|：。|、。|。；|。，|“”|（）|增加0\.00|减少0\.00|【[^】]*【|[一-龥] |\d [一-龥]|[一-龥] \d/;

test.each(everyReport)("%s as %s has no residue of its making", (seed, template) => {
  expect(reportText(compose(seed, template)).replace(/\| | \|/g, "|")).not.toMatch(residue);
});

test.each(everyReport)("%s as %s counts its figures in reading order", (seed, template) => {
  const document = compose(seed, template);
  const numbers = runsOfBlocks(document.blocks).flatMap((run) =>
    run.kind === "figure" ? [run.number] : [],
  );
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test.each(everyReport)("%s as %s knows where every figure comes from", (seed, template) => {
  const document = compose(seed, template);
  const known = new Set(document.provenance.facts.map(({ key }) => key));
  for (const run of runsOfBlocks(document.blocks)) {
    if (run.kind === "figure") {
      expect(run.alias).not.toBe("");
      expect(run.text).not.toBe("");
      expect(known.has(run.reference) || /^(?:percent$|score:)/.test(run.form)).toBe(true);
    }
  }
});

test.each(everyReport)("%s as %s comes out alike each time", (seed, template) => {
  expect(compose(seed, template)).toEqual(compose(seed, template));
});

test.each(templates.map(({ id }) => id))("%s of nothing has blanks and no figures", (template) => {
  const document = compose(null, template);
  expect(runsOfBlocks(document.blocks).filter(({ kind }) => kind === "figure")).toEqual([]);
  expect(reportText(document).replace(/\| | \|/g, "|")).not.toMatch(residue);
});

test("every template has its own id, and all are listed", () => {
  expect(templates.map(({ id }) => id)).toEqual([
    "tianxin-form",
    "furong-evaluation",
    "wangcheng-self-evaluation",
    "lusong-self-evaluation",
    "variance-note",
    "score-sheet",
  ]);
});

function compose(seed: SeedName | null, id: string): ReportDocument {
  const template = templates.find((candidate) => candidate.id === id);
  if (template === undefined) {
    throw new Error(`no template ${id}`);
  }
  return composeReport(
    template,
    drawContext(seed === null ? { fiscalYear: null, department: null } : seeds[seed]),
    { productVersion: "0.0.0", workbooks: [{ file: "book.xlsx", sha256: "00" }], settings: {} },
  );
}
