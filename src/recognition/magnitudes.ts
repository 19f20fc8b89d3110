import { keyOf } from "../domain/factKey";
import type { Reading, SheetProblem, Statement } from "../domain/statement";
import { judgeSum, type PrintedAmount } from "../money/roundingTail";

/** What is left of the tables when amounts whose unit is in doubt are taken out, and where they stand. */
export type MagnitudeReading = {
  readonly statements: readonly Statement[];
  readonly problems: readonly SheetProblem[];
};

/**
 * Takes out amounts that two tables give with a factor between them that only a wrong unit makes.
 *
 * One of both is thousands of times wrong and nobody but the accountant knows which. Where the two
 * tables agree in other figures, only the figure in dispute is; where they do not, one table has the
 * wrong unit, and no amount of either is taken.
 */
export function withoutDoubtfulMagnitudes(statements: readonly Statement[]): MagnitudeReading {
  const pairs = comparedPairs(statements);
  const disputed = pairs.filter(({ disputes }) => disputes.length > 0);
  if (disputed.length === 0) {
    return { statements, problems: [] };
  }
  const cells = new Set(disputed.flatMap(({ disputes }) => disputes.flat()));
  const tables = new Set(
    disputed.flatMap(({ agreements, tables: both }) => (agreements === 0 ? both : [])),
  );
  return {
    statements: statements.map((statement) => ({
      ...statement,
      readings: statement.readings.filter(
        (reading) => !cells.has(reading) && !(tables.has(statement) && isAmount(reading)),
      ),
    })),
    problems: [...cells].map(problemOf),
  };
}

/** Two tables that share figures: how many agree, and which differ by a factor of units. */
type Pair = {
  readonly tables: readonly [Statement, Statement];
  agreements: number;
  readonly disputes: (readonly [Reading, Reading])[];
};

function comparedPairs(statements: readonly Statement[]): readonly Pair[] {
  const firsts = new Map<string, { readonly reading: Reading; readonly statement: Statement }[]>();
  const pairs = new Map<Statement, Map<Statement, Pair>>();
  for (const statement of statements) {
    for (const reading of statement.readings.filter(isAmount)) {
      const key = keyOf(reading.subject);
      const others = firsts.get(key) ?? [];
      for (const other of others.filter((one) => one.statement !== statement)) {
        compare(pairOf(pairs, other.statement, statement), other.reading, reading);
      }
      firsts.set(key, [...others, { reading, statement }]);
    }
  }
  return [...pairs.values()].flatMap((ofFirst) => [...ofFirst.values()]);
}

function pairOf(
  pairs: Map<Statement, Map<Statement, Pair>>,
  first: Statement,
  second: Statement,
): Pair {
  const ofFirst = pairs.get(first) ?? new Map<Statement, Pair>();
  const pair = ofFirst.get(second) ?? { tables: [first, second], agreements: 0, disputes: [] };
  pairs.set(first, ofFirst.set(second, pair));
  return pair;
}

function compare(pair: Pair, first: Reading, second: Reading): void {
  const [one, other] = [amountIn(first), amountIn(second)];
  if (one === null || other === null || one.amount.isZero || other.amount.isZero) {
    return;
  }
  if (isMultiple(one, other, 1)) {
    pair.agreements += 1;
  } else if (factors.some((by) => isMultiple(one, other, by) || isMultiple(other, one, by))) {
    pair.disputes.push([first, second]);
  }
}

/** How many times larger a unit may be than the one it is taken for. */
const factors: readonly number[] = [1_000, 10_000, 100_000_000];

/** Whether one amount is so many times the other, as far as the digits printed of both tell. */
function isMultiple(large: PrintedAmount, small: PrintedAmount, factor: number): boolean {
  const times = { amount: small.amount.times(factor), step: small.step.times(factor) };
  return judgeSum(large, [times]) !== "differs";
}

function amountIn({ value }: Reading): PrintedAmount | null {
  return value.kind === "amount" ? value : null;
}

function isAmount({ value }: Reading): boolean {
  return value.kind === "amount";
}

function problemOf({ source: { file, sheet, cell, text } }: Reading): SheetProblem {
  return { code: "magnitudeConflict", severity: "error", file, sheet, cell, text };
}
