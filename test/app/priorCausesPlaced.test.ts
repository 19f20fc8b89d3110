import { analyse } from "../../src/app/analyse";
import { noInstructions } from "../../src/app/instructions";
import type { PriorCause } from "../../src/app/priorCauses/priorCause";
import { priorCausesOf } from "../../src/app/priorCauses/priorCausesOf";
import { buildReport, reportContext } from "../../src/app/report";
import { templates } from "../../src/narrative/templates/index";
import { variancesToExplain } from "../../src/narrative/variances";
import { proseCauses } from "../../src/recognition/prose/proseCauses";
import { writePlainText } from "../../src/writers/writePlainText";
import { readSample } from "../support/readSample";

/** A cause that no other difference has, and that says nothing else. */
function causeOf(place: number): string {
  return `事项${String.fromCharCode(0x4e00 + place * 7)}`;
}

/**
 * Each report with a cause of its own for every difference, read as if somebody else had written it:
 * a cause may be left out, but never be offered for another line or another comparison.
 */
test.each([
  ["wangcheng-zone-2019.xlsx", 45],
  ["lusong-science-2019.xlsx", 13],
  ["tianxin-industry-2019.xlsx", 16],
  ["furong-industry-2020.xlsx", 5],
  ["clean-department-2023.xlsx", 60],
  ["tianxin-office-2019.xlsx", 21],
])("%s: at least %i are found again, and none in a wrong place", async (sample, least) => {
  const read = analyse([await readSample(sample)], { fiscalYear: null, mappings: new Map() });
  if (!read.ok) {
    throw new Error(read.error.code);
  }
  const analysis = read.value;
  const variances = variancesToExplain(reportContext(analysis, noInstructions));
  const given = new Map(variances.map(({ blankId }, place) => [blankId, causeOf(place)]));
  const answers = new Map([...given].map(([id, text]) => [id, { text, figures: null }] as const));
  const placed = templates.flatMap((template) => {
    const report = buildReport(analysis, template, { ...noInstructions, answers });
    const prior = proseCauses(writePlainText(report).split("\n")).causes.map(
      ({ subject, base, ...cause }): PriorCause => ({
        file: "report",
        about: { kind: "named", subject, base },
        figures: null,
        ...cause,
      }),
    );
    return variances.flatMap(({ blankId, difference }) =>
      priorCausesOf(analysis.facts, prior, difference).map(({ text, sentence }) => ({
        isRight: given.get(blankId) === text || !new Set(given.values()).has(text),
        place: `${blankId} <- ${sentence ?? ""}`,
      })),
    );
  });
  expect(placed.filter(({ isRight }) => !isRight).map(({ place }) => place)).toEqual([]);
  expect(placed.length).toBeGreaterThanOrEqual(least);
});
