import fc from "fast-check";
import { recognise } from "../../../src/recognition/recognise";
import { type Flaw, type Look, looks, type Variant } from "./knobs";
import { layOutWorkbook } from "./layOutWorkbook";
import { factLine, readFacts } from "./measure";

/** Forms whose columns are phases, where a second column of one phase leaves two readings. */
const formsOfPhases: readonly Look["form"][] = [
  "budgetComparison",
  "threePublicVertical",
  "threePublicAnhui",
  "threePublicWithCounts",
];

type AmbiguousCase = {
  readonly flaw: Flaw;
  readonly look: (look: Look) => Look;
  /** The figures that nobody may take. */
  readonly untold: (key: string) => boolean;
  /** The problem says so by one of these codes. */
  readonly problems: readonly string[];
};

const cases: readonly AmbiguousCase[] = [
  {
    flaw: "noUnit",
    look: (look) => look,
    untold: (key) => !key.startsWith("threePublicCounts."),
    problems: ["unitMissing"],
  },
  {
    flaw: "twoUnits",
    look: (look) => ({ ...look, title: "year", unitPlace: "aboveRight" }),
    untold: (key) => !key.startsWith("threePublicCounts."),
    problems: ["unitConflict", "unitMissing"],
  },
  {
    flaw: "secondBudget",
    look: ofPhases,
    untold: (key) => key.endsWith(".originalBudget"),
    problems: ["columnNotUnderstood"],
  },
  {
    flaw: "secondFinalAccounts",
    look: ofPhases,
    untold: (key) => key.endsWith(".finalAccounts"),
    problems: ["columnNotUnderstood"],
  },
];

test.each(cases)("$flaw: nothing is taken for a fact, and a problem says so", (ambiguous) => {
  const { flaw, look, untold, problems } = ambiguous;
  const isAsked = (plain: Look): void => {
    const tables = [{ ...look(plain), zeros: "zero" as const, flaw }];
    const { fiscalYear, grids, facts } = layOutWorkbook(workbookOf(tables));
    const recognition = recognise(grids, { fiscalYear });
    const read = readFacts(recognition);
    const printed = new Set(facts.map(factLine));
    const told = facts.filter(({ key }) => untold(key)).map(factLine);
    expect(read.filter((line) => !printed.has(line) || told.includes(line))).toEqual([]);
    expect(recognition.problems.some(({ code }) => problems.includes(code))).toBe(true);
  };
  fc.assert(fc.property(looks, isAsked), { numRuns: 100, seed: 2023 });
});

function ofPhases(look: Look): Look {
  const form = formsOfPhases[look.seed % formsOfPhases.length] ?? "budgetComparison";
  const unitPlace = look.unitPlace === "header" ? "aboveRight" : look.unitPlace;
  return { ...look, form, wording: "official", extraColumn: "none", unitPlace };
}

function workbookOf(tables: readonly Look[]): Variant {
  return {
    arrangement: "sheetEach",
    otherSheets: "none",
    origin: "first",
    fiscalYear: 2023,
    tables,
  };
}
