import { remembered } from "../../lib/remembered";
import { figuresOfAll } from "../checks/figureTable";
import type { FactSet } from "../factSet";
import { codesAbove } from "../lineCode";
import type { LineItem } from "../statement";
import type { AccountLine } from "./variance";

/**
 * The rows whose code begins with a line's, whatever their phase; all rows of the kind where the line
 * is a whole. Each stands once, in the order of the tables; rows without codes stand below a whole only.
 */
export function rowsBelow(
  facts: FactSet,
  { concept, item }: AccountLine,
  kind: LineItem["kind"],
): readonly AccountLine[] {
  return rowsByPlace(facts).get(placeOf({ concept, kind, code: item?.id ?? "" })) ?? [];
}

/** Of these the ones that stand directly below: no row lies between. */
export function rowsNextBelow(
  facts: FactSet,
  line: AccountLine,
  kind: LineItem["kind"],
): readonly AccountLine[] {
  const below = rowsBelow(facts, line, kind);
  const codes = new Set(below.map(({ item }) => item?.id ?? ""));
  return below.filter(
    ({ item }) => item === null || codesAbove(item).every((above) => !codes.has(above)),
  );
}

/** Under each code and each whole what stands below it, so that no line looks through all the others. */
const rowsByPlace = remembered((facts: FactSet): ReadonlyMap<string, readonly AccountLine[]> => {
  const places = new Map<string, AccountLine[]>();
  const seen = new Set<string>();
  for (const { subject } of figuresOfAll(facts).values()) {
    const { concept, item } = subject;
    if (item !== null && isFirst(seen, `${concept} ${item.kind} ${item.id}`)) {
      for (const code of ["", ...codesAbove(item)]) {
        const place = placeOf({ concept, kind: item.kind, code });
        const rows = places.get(place) ?? [];
        places.set(place, rows);
        rows.push({ concept, item });
      }
    }
  }
  return places;
});

type Place = Pick<AccountLine, "concept"> & {
  readonly kind: LineItem["kind"];
  readonly code: string;
};

function placeOf({ concept, kind, code }: Place): string {
  return `${concept} ${kind} ${code}`;
}

function isFirst(seen: Set<string>, row: string): boolean {
  const before = seen.size;
  return seen.add(row).size > before;
}
