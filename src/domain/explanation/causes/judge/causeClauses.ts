import { normaliseText, withoutNumbering } from "../../../../lib/chineseText";

/** A cause cut into its clauses, in one spelling and without what only numbers or introduces them. */
export function clausesOf(text: string): readonly string[] {
  return normaliseText(text)
    .split(/[,、;:。!?]/)
    .map((clause) => bareClause(clause))
    .filter((clause) => clause !== "");
}

function bareClause(clause: string): string {
  return withoutNumbering(clause)
    .replace(/^(?:[一二三四五六七八九]是|首先|其次|再次|另外|此外|同时)/, "")
    .replace(/^(?:(?:主要)?原因(?:是|为)?|主要是|主要系)?(?:由于|因为|因)?/, "");
}
