import type { Direction } from "../../domain/comparison";
import { normaliseText, withoutNumbering } from "../../lib/chineseText";
import {
  amountWords,
  asideClause,
  budgetWord,
  bareMoney,
  baseWordings,
  budgetNames,
  completionWords,
  fallingWords,
  moneyName,
  namedYear,
  partMark,
  risingWords,
  type SpokenBase,
} from "../aliases/prose";
import { type ProseSubject, proseSubject } from "./proseSubject";

/** Which way an amount went, where a clause says it. */
export type SpokenDirection = Exclude<Direction, "equal">;

/** What one clause of a report says of a sum of money. */
export type ClauseReading = {
  /** `null`: the clause goes on about what was named before. */
  readonly subject: ProseSubject | null;
  /** The bare word for income or expenditure, which may name the whole or go on about a part. */
  readonly bare: ProseSubject | null;
  /** Whether it opens a list of parts. */
  readonly isPart: boolean;
  readonly bases: readonly SpokenBase[];
  readonly direction: SpokenDirection | null;
  /** The same as “完成预算的…%” says it: less than all of a budget, or more. */
  readonly completion: SpokenDirection | null;
};

/** Reads a clause that states amounts or compares them; `null` for one that does neither. */
export function readClause(text: string, reportYear: number | null): ClauseReading | null {
  const clause = withoutNumbering(normaliseText(text));
  const isPart = partMark.test(clause);
  const words = clause.replace(partMark, "").replace(budgetNames, `$1${shield}`);
  if (asideClause.test(words)) {
    return null;
  }
  const { bases, rest } = withoutBases(words, reportYear);
  const moves = { direction: directionIn(words), completion: completionIn(words) };
  const bare = withoutAmounts(rest.replace(risingWords, "").replace(fallingWords, ""));
  const named = proseSubject(bare.split(shield).join(budgetWord));
  const isStatement = bases.length > 0 || moves.direction !== null || bare !== rest;
  if (!isStatement && (named === null || !isMoneyName(named, clause))) {
    return isPart ? { subject: null, bare: null, isPart, bases, ...moves } : null;
  }
  const isBare = named !== null && bareMoney.has(named.name) && named.code === null;
  return {
    subject: isBare ? null : named,
    bare: isBare ? named : null,
    isPart,
    bases,
    ...moves,
  };
}

/** Keeps the names of the three budgets from being taken for budgets. */
const shield = "\u0001";

/** Whether the words that name it name a sum of money, and nothing else that may come in numbers. */
export function isMoneyName({ code, levels }: ProseSubject, clause: string): boolean {
  return code !== null || levels.length > 0 || moneyName.test(clause);
}

function withoutBases(
  words: string,
  reportYear: number | null,
): { readonly bases: readonly SpokenBase[]; readonly rest: string } {
  const bases: SpokenBase[] = [];
  let rest = words;
  const take = (base: SpokenBase, wording: RegExp): void => {
    if (wording.test(rest)) {
      bases.push(base);
      rest = rest.replace(wording, "");
    }
  };
  const [otherYear, ...others] = baseWordings;
  if (otherYear !== undefined) {
    take(...otherYear);
  }
  const year = Number(namedYear.exec(rest)?.[1] ?? 0);
  const isPrior = reportYear === null || year === reportYear - 1;
  take(isPrior ? "priorYearFinalAccounts" : "otherYear", namedYear);
  for (const other of others) {
    take(...other);
  }
  return { bases: [...new Set(bases)], rest };
}

function directionIn(words: string): SpokenDirection | null {
  const rises = words.search(risingWords) !== -1;
  const falls = words.search(fallingWords) !== -1;
  return rises === falls ? null : rises ? "increase" : "decrease";
}

function completionIn(words: string): SpokenDirection | null {
  const percent = Number(completionWords.exec(words)?.[1]?.replace(/,/g, "") ?? wholePercent);
  return percent === wholePercent ? null : percent < wholePercent ? "decrease" : "increase";
}

const wholePercent = 100;

/** Amounts, percents and counts go, and what is said of them in brackets; a code stays. */
function withoutAmounts(words: string): string {
  return words
    .replace(/\([^()]*[,%][^()]*\)/g, "")
    .replace(amountWords, "")
    .replace(/(^|[^\d])\d+(?:\.\d+)?$/, "$1");
}
