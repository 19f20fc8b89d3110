import {
  beginsComparison,
  causeMark,
  causeMarkBehindChange,
  goesOnWithCause,
  statesAccount,
} from "../aliases/prose";
import { isBehindChange } from "./causeMarks";
import { type Clause, clausesIn } from "./clauses";
import { type ClauseReading, isMoneyName, readClause } from "./readClause";

/** How far a cause goes: to where the sentence goes on with another statement. */
export function causeLength(text: string, reportYear: number | null): number {
  const clauses = clausesIn(text).slice(1);
  for (const [place, clause] of clauses.entries()) {
    const isNext = beginsStatement(clause.text.trim(), reportYear);
    if (isNext || introducesCause(text, clause, reportYear)) {
      const named = statementBefore(clauses.slice(0, place), reportYear);
      const begin = named ?? (isNext ? clause : null);
      if (begin !== null) {
        return begin.start - 1;
      }
    }
  }
  return text.length;
}

/**
 * The clause that names the sum of which the next one goes on to speak: “；项目支出比上年增加100万元”;
 * `undefined` where the clauses right before it are still of the cause.
 */
function statementBefore(
  clauses: readonly Clause[],
  reportYear: number | null,
): Clause | undefined {
  for (const clause of clauses.slice().reverse()) {
    const read = statementRead(clause.text.trim(), reportYear);
    if (read === null) {
      return undefined;
    }
    if ((read.subject ?? read.bare) !== null) {
      return statesSum(read) ? clause : undefined;
    }
  }
  return undefined;
}

/** What a clause says of money; `null` for one that tells what happened. */
function statementRead(clause: string, reportYear: number | null): ClauseReading | null {
  const read = goesOnWithCause.test(clause) ? null : readClause(clause, reportYear);
  return read !== null && (/\d/.test(clause) || read.bases.length > 0) ? read : null;
}

/** “增加工资支出30万元” tells what was done, not how two amounts differ. */
function statesSum({ subject, bases, direction }: ClauseReading): boolean {
  const isOfMoney = subject === null || isMoneyName(subject, subject.name);
  return bases.length > 0 || (direction === null && isOfMoney);
}

/** Whether a clause begins with “主要是” or the like, right behind a change. */
function introducesCause(text: string, clause: Clause, reportYear: number | null): boolean {
  // the comma before it is of some of the marks
  const before = clause.start - 1;
  const mark = causeMarkBehindChange.exec(text.slice(before, clause.start + clause.text.length));
  return mark !== null && mark.index <= 1 && isBehindChange(text.slice(0, before), reportYear);
}

function beginsStatement(clause: string, reportYear: number | null): boolean {
  const isComparison =
    beginsComparison.test(clause) && (/\d/.test(clause) || isComparisonAlone(clause, reportYear));
  return isComparison || statesAccount.test(clause) || causeMark.test(clause);
}

/** “与上年相比” and nothing else. */
function isComparisonAlone(clause: string, reportYear: number | null): boolean {
  const read = readClause(clause, reportYear);
  return read !== null && read.subject === null && read.bases.length > 0;
}
