import { remembered } from "../../lib/remembered";
import { type Figure, figuresOfAll } from "../checks/figureTable";
import type { FactSet } from "../factSet";
import type { LineItem } from "../statement";
import type { AccountLine } from "./variance";

/** The rows into which the tables split a concept, whatever their phase; each once, in their order. */
export function rowsOf(
  facts: FactSet,
  { concept }: Pick<AccountLine, "concept">,
): readonly AccountLine[] {
  return rowsByConcept(facts).get(concept) ?? [];
}

/** The rows whose code begins with a line's; all rows of the kind where the line has no code. */
export function codesBelow(
  facts: FactSet,
  line: AccountLine,
  kind: LineItem["kind"],
): readonly AccountLine[] {
  const { item } = line;
  if (item !== null && item.kind !== kind) {
    return [];
  }
  const above = item?.id ?? "";
  return rowsOf(facts, line).filter(
    (row) => row.item?.kind === kind && isBelow(row.item.id, above),
  );
}

/** Of some coded rows those that stand directly below a code: no row lies between. */
export function nextBelow(rows: readonly AccountLine[], code: string): readonly AccountLine[] {
  const below = rows.filter((row) => isBelow(codeOf(row), code));
  const codes = new Set(below.map(codeOf));
  return below.filter((row) => codesAbove(codeOf(row)).every((above) => !codes.has(above)));
}

/** The code of a row, or the name where the list has no codes; empty for a whole. */
export function codeOf({ item }: AccountLine): string {
  return item?.id ?? "";
}

function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above);
}

function codesAbove(code: string): readonly string[] {
  return Array.from(code, (_digit, length) => code.slice(0, length)).filter(
    (above) => above !== "",
  );
}

const rowsByConcept = remembered((facts: FactSet): ReadonlyMap<string, readonly AccountLine[]> => {
  const rows = new Map<string, Map<string, AccountLine>>();
  for (const { subject } of figuresOfAll(facts).values()) {
    keep(rows, subject);
  }
  return new Map([...rows].map(([concept, lines]) => [concept, [...lines.values()]]));
});

function keep(rows: Map<string, Map<string, AccountLine>>, subject: Figure["subject"]): void {
  const { concept, item } = subject;
  if (item === null) {
    return;
  }
  const lines = rows.get(concept) ?? new Map<string, AccountLine>();
  rows.set(concept, lines);
  const key = `${item.kind} ${item.id}`;
  lines.set(key, lines.get(key) ?? { concept, item });
}
