import fc from "fast-check";
import type { Breakdown } from "../../../src/domain/explanation/explanation";
import { explainVariance } from "../../../src/domain/explanation/explainVariance";
import { explainedDifference } from "../../../src/narrative/explanation/explainedDifference";
import {
  manyLines,
  fewLines,
  namedContributions,
} from "../../../src/narrative/explanation/namedContributions";
import { runsOf } from "../../../src/narrative/prose";
import { Money } from "../../../src/money/money";
import { amountByKey } from "../../../src/narrative/factFigures";
import { drawFacts, type DrawnFacts } from "../../support/narrative/facts";

/** A cell in 元: an amount, or empty. */
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5_000_000 }).map((cents) => yuan(cents)) },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constant("0.00元") },
);

const codes = [
  "201",
  "20101",
  "2010101",
  "2010102",
  "20103",
  "2010301",
  "206",
  "20601",
  "2060101",
  "301",
  "30101",
  "302",
];

const rows = fc.record({
  total: fc.tuple(cell, cell),
  codes: fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), cell, cell), {
    selector: ([code]) => code,
    maxLength: codes.length,
  }),
  natures: fc.option(fc.tuple(cell, cell, cell, cell), { nil: null }),
});

/** Rows as they come: totals that agree with nothing are among them. */
const drawn = rows.map(({ total, codes: coded, natures }): DrawnFacts => ({
  "expenditure.total": { originalBudget: total[0], finalAccounts: total[1] },
  ...Object.fromEntries(
    coded.map(([code, base, current]) => [
      `expenditure.total/${code}/科目${code}`,
      { originalBudget: base, finalAccounts: current },
    ]),
  ),
  ...(natures === null
    ? {}
    : {
        "expenditure.basic": { originalBudget: natures[0], finalAccounts: natures[1] },
        "expenditure.project": { originalBudget: natures[2], finalAccounts: natures[3] },
      }),
}));

const line = { concept: "expenditure.total", item: null } as const;
const phases = { current: "finalAccounts", base: "originalBudget" } as const;

function breakdownsOf(facts: DrawnFacts): readonly (Breakdown & { readonly whole: Money })[] {
  const found = explainVariance(drawFacts(facts), line, phases);
  return found === null
    ? []
    : found.breakdowns.map((breakdown) => ({ ...breakdown, whole: found.variance.difference }));
}

test("contributions and what is left over make up the difference", () => {
  fc.assert(
    fc.property(drawn, (facts) => {
      for (const { contributions, remainder, whole } of breakdownsOf(facts)) {
        const sum = Money.sum([...contributions.map(({ difference }) => difference), remainder]);
        expect(sum.toYuanText()).toBe(whole.toYuanText());
      }
    }),
  );
});

test("no line stands with the line above it, and none twice", () => {
  fc.assert(
    fc.property(drawn, (facts) => {
      for (const { contributions } of breakdownsOf(facts)) {
        const ids = contributions.map(
          ({ line: { concept, item } }) => `${concept} ${item?.id ?? ""}`,
        );
        for (const [index, id] of ids.entries()) {
          const others = ids.filter((_other, place) => place !== index);
          // a nature is no code, and no code begins another concept's
          expect(others.filter((other) => other.startsWith(id) && /\d$/.test(id))).toEqual([]);
          expect(others).not.toContain(id);
        }
      }
    }),
  );
});

test("named lines explain more than all only where something against them is left to say", () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(fewLines, manyLines), (facts, limits) => {
      for (const breakdown of breakdownsOf(facts)) {
        const { coverage } = namedContributions(breakdown, limits);
        const offsets = breakdown.contributions.filter(({ role }) => role === "offset");
        const isAgainst = breakdown.remainder.isNegative !== breakdown.whole.isNegative;
        if (!coverage.isUndefined && coverage.comparePercent("100") > 0) {
          expect(offsets.length > 0 || (isAgainst && !breakdown.remainder.isZero)).toBe(true);
        }
      }
    }),
  );
});

test("every amount of a sentence, read from its text, is its facts' to the printed digit", () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom("standard" as const, "full" as const), (table, length) => {
      const facts = drawFacts(table);
      const parts = explainedDifference(
        facts,
        { topic: "expenditure.total", phase: "finalAccounts", against: "originalBudget" },
        length,
      );
      if (parts === null) {
        return;
      }
      for (const run of runsOf(parts)) {
        const pair = run.kind === "figure" ? /^difference:\w+:(.+)$/.exec(run.form) : null;
        if (run.kind === "figure" && pair !== null) {
          const current = amountByKey(facts, run.reference) ?? Money.zero;
          const base = amountByKey(facts, pair[1] ?? "") ?? Money.zero;
          const exact = current.minus(base).absolute();
          const [, digits = "", unit = ""] = /^([\d.]+)(万元|元)$/.exec(run.text) ?? [];
          const printed = Money.of(digits, unit === "万元" ? "tenThousandYuan" : "yuan");
          const half = unit === "万元" ? "50" : "0.005";
          expect(printed.minus(exact).absolute().atMost(Money.of(half))).toBe(true);
        }
      }
    }),
  );
});

test("each line is said to go the way that its amounts go", () => {
  fc.assert(
    fc.property(drawn, (table) => {
      const facts = drawFacts(table);
      const parts = explainedDifference(
        facts,
        { topic: "expenditure.total", phase: "finalAccounts", against: "originalBudget" },
        "full",
      );
      const said =
        parts === null
          ? ""
          : runsOf(parts)
              .map((run) => ("text" in run ? run.text : ""))
              .join("");
      for (const [, code = "", verb = ""] of said.matchAll(/科目(\d+)(增加|减少)/g)) {
        const at = (phase: string) =>
          amountByKey(facts, `expenditure.${code}.total.${phase}`) ?? Money.zero;
        const rose = at("finalAccounts").compare(at("originalBudget")) > 0;
        expect(verb).toBe(rose ? "增加" : "减少");
      }
    }),
  );
});

function yuan(cents: number): string {
  return `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}元`;
}
