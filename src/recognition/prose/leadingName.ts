import { normaliseText, withoutNumbering } from "../../lib/chineseText";
import { aboutAccount, colons, statesAccount } from "../aliases/prose";
import { clausesIn } from "./clauses";
import { proseSubject, type ProseSubject } from "./proseSubject";
import { type ClauseReading, readClause } from "./readClause";

/**
 * What a paragraph names at its head, before it says anything of it: “（项）。支出决算为…”, “公务接待费：…”.
 *
 * A name that is none of money, “2.病虫害控制。年初预算…”, counts with its number and the amounts behind it alone.
 */
export function leadingName(
  [first = "", second = ""]: readonly string[],
  reportYear: number | null,
): ProseSubject | null {
  const [head, next] = clausesIn(first);
  const isAlone = head !== undefined && (next === undefined || isBeforeColon(first, next.start));
  const words = head === undefined ? "" : normaliseText(head.text);
  const name = withoutNumbering(words);
  if (!isAlone || name.replace(/\(\d+\)/g, "").search(/\d/) !== -1) {
    return null;
  }
  const read = readClause(head.text, reportYear);
  if (read !== null) {
    return isBareName(read) ? read.subject : null;
  }
  const following = next?.text ?? clausesIn(second)[0]?.text ?? "";
  const isItem = name !== words && !aboutAccount.test(name) && statesMoney(following, reportYear);
  return isItem ? proseSubject(name) : null;
}

function isBeforeColon(sentence: string, next: number): boolean {
  return colons.includes(sentence.charAt(next - 1));
}

function isBareName({ isPart, bases, direction }: ClauseReading): boolean {
  return !isPart && bases.length === 0 && direction === null;
}

function statesMoney(clause: string, reportYear: number | null): boolean {
  const bases = readClause(clause, reportYear)?.bases ?? [];
  return statesAccount.test(clause) || (bases.length > 0 && /\d/.test(clause));
}
