import type { DraftModel } from "../../../document/draft";
import { legalCharacters } from "../../escapeMarkup";
import { longestAlias } from "../contentControl";
import type { ControlMark, ScannedItem } from "./scanPart";

/** Tells what a piece of a document's text is: a figure by its number, an open place, or words. */
export type Interpreter = (item: Exclude<ScannedItem, { readonly kind: "break" }>) => Meaning;

export type Meaning =
  | { readonly kind: "figure"; readonly number: number }
  | { readonly kind: "open" }
  | { readonly kind: "words" };

/**
 * Finds out which figures the controls and bookmarks of a document stand for.
 *
 * A control is known by its tag. Programs that drop tags when they save keep the bookmark around it or
 * its name: the bookmark is taken for a figure that no tag names any more, and names last, where as many
 * controls bear one as figures of that name are left.
 */
export function interpreter(
  items: readonly ScannedItem[],
  { figures }: Pick<DraftModel, "figures">,
): Interpreter {
  const marked = items.flatMap((item) => (item.kind === "break" ? [] : [item]));
  const numbers = new Set(figures.map(({ number }) => number));
  const tagged = new Set(marked.flatMap(({ control }) => taggedNumber(control) ?? []));
  const bookmarked = new Set(
    marked.flatMap(({ bookmark }) =>
      bookmark === null || tagged.has(bookmark) || !numbers.has(bookmark) ? [] : [bookmark],
    ),
  );
  const left = figures.filter(({ number }) => !tagged.has(number) && !bookmarked.has(number));
  const named = namedControls(marked, left);
  return ({ control, bookmark }) => {
    const byTag = taggedNumber(control);
    const byBookmark = bookmark !== null && bookmarked.has(bookmark) ? bookmark : null;
    const number = byTag ?? byBookmark ?? (control === null ? null : named.get(control)) ?? null;
    if (number !== null && numbers.has(number)) {
      return { kind: "figure", number };
    }
    return isOpenPlace(control) ? { kind: "open" } : { kind: "words" };
  };
}

type Marked = Exclude<ScannedItem, { readonly kind: "break" }>;

/** Controls without a tag whose names are those of the figures that are left, one for one. */
function namedControls(
  marked: readonly Marked[],
  left: DraftModel["figures"],
): ReadonlyMap<ControlMark, number> {
  const controls = [...new Set(marked.flatMap(({ control }) => control ?? []))];
  const known = new Map<ControlMark, number>();
  for (const name of new Set(left.map(({ alias }) => alias))) {
    const bearers = controls.filter(
      ({ tag, alias }) => tag === null && alias === writtenAlias(name),
    );
    const owners = left.filter(({ alias }) => alias === name);
    for (const [index, bearer] of bearers.length === owners.length ? bearers.entries() : []) {
      known.set(bearer, owners[index]?.number ?? 0);
    }
  }
  return known;
}

function writtenAlias(alias: string): string {
  return legalCharacters(alias.slice(0, longestAlias));
}

function taggedNumber(control: ControlMark | null): number | null {
  const number = /^juesuan:(\d+)$/.exec(control?.tag ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

function isOpenPlace(control: ControlMark | null): boolean {
  return /^juesuan:(blank|answer):/.test(control?.tag ?? "");
}
