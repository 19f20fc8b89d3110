import { causeMark, causeMarkBehindChange } from "../aliases/prose";
import { type Clause, clausesIn } from "./clauses";
import { readClause } from "./readClause";

/** Where in a text the words stand that introduce a cause. */
type CauseMark = { readonly start: number; readonly end: number };

/**
 * Finds the first words that introduce a cause; `null` for none.
 *
 * “主要是” does so only right behind a change: elsewhere it may introduce what a sum consists of.
 */
export function causeMarkIn(text: string, reportYear: number | null): CauseMark | null {
  const plain = markOf(causeMark.exec(text));
  const listing = markOf(causeMarkBehindChange.exec(text));
  const isCause = listing !== null && isBehindChange(text.slice(0, listing.start), reportYear);
  const [first] = [plain, isCause ? listing : null]
    .flatMap((mark) => mark ?? [])
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return first ?? null;
}

function markOf(found: RegExpExecArray | null): CauseMark | null {
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** Whether a text ends with a clause that says which way an amount went. */
export function isBehindChange(head: string, reportYear: number | null): boolean {
  const last = lastClause(head);
  return last !== undefined && (readClause(last.text, reportYear)?.direction ?? null) !== null;
}

/** The clause that leads to a cause; `undefined` where a comma stands right before the mark. */
export function clauseBefore(head: string): string | undefined {
  const last = lastClause(head);
  return last === undefined || last.start + last.text.length < head.length ? undefined : last.text;
}

function lastClause(text: string): Clause | undefined {
  return clausesIn(text).slice(-1)[0];
}
