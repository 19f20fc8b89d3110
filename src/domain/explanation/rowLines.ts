import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import { codesAbove } from "../lineCode";
import type { LineItem } from "../statement";
import type { AccountLine } from "./variance";

/** Whether a row's figure of this concept is all its money, not that of one nature or source. */
export function isWholeOfRow(concept: ConceptId): boolean {
  return ["total", "expenditure", "spent"].includes(conceptOf(concept).member);
}

/** Of rows these below whose code no other stands; a name has nothing below it. */
export function deepestRows<Row extends AccountLine>(rows: readonly Row[]): readonly Row[] {
  const parents = new Set(rows.flatMap(addressesAbove));
  return rows.filter((row) => !parents.has(addressOf(row)));
}

function addressOf({ concept, item }: AccountLine): string {
  return addressIn(concept, item, item?.id ?? "");
}

/** Of the rows that a coded row may stand under. */
function addressesAbove({ concept, item }: AccountLine): readonly string[] {
  return item === null ? [] : codesAbove(item).map((code) => addressIn(concept, item, code));
}

function addressIn(concept: ConceptId, item: LineItem | null, code: string): string {
  return `${concept} ${item?.kind ?? ""} ${code}`;
}
