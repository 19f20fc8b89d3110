import { blankTag, type DraftModel, figureOfTag } from "../../../document/draft";
import { legalCharacters } from "../../escapeMarkup";
import { longestAlias } from "../contentControl";
import type { ControlMark } from "./controlMark";
import type { ScannedItem } from "./scanPart";

/** Tells what a piece of a document's text is: a figure by its number, an open place, or words. */
export type Interpreter = (item: Exclude<ScannedItem, { readonly kind: "break" }>) => Meaning;

/** `by`: what tells of a figure; `tag`: of an open place, also where it has none any more. */
export type Meaning =
  | { readonly kind: "figure"; readonly number: number; readonly by: "tag" | "bookmark" | "name" }
  | { readonly kind: "open"; readonly tag: string }
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
  { figures, blanks }: Pick<DraftModel, "figures" | "blanks">,
): Interpreter {
  const marked = items.flatMap((item) => (item.kind === "break" ? [] : [item]));
  const numbers = new Set(figures.map(({ number }) => number));
  const tagged = new Set(marked.flatMap(({ control }) => taggedNumber(control) ?? []));
  const bookmarked = new Set(
    marked.flatMap(({ bookmark }) =>
      bookmark === null || tagged.has(bookmark.number) || !numbers.has(bookmark.number)
        ? []
        : [bookmark.number],
    ),
  );
  const left = figures.filter(({ number }) => !tagged.has(number) && !bookmarked.has(number));
  const named = namedControls(marked, left);
  const open = untaggedBlanks(marked, blanks);
  return ({ control, enclosing, bookmark }) => {
    const byTag = taggedNumber(control);
    if (byTag !== null && numbers.has(byTag)) {
      return { kind: "figure", number: byTag, by: "tag" };
    }
    if (bookmark !== null && bookmarked.has(bookmark.number)) {
      return { kind: "figure", number: bookmark.number, by: "bookmark" };
    }
    const byName = control === null ? undefined : named.get(control);
    if (byName !== undefined) {
      return { kind: "figure", number: byName, by: "name" };
    }
    const tag = openTag(control) ?? (enclosing === null ? undefined : open.get(enclosing));
    return tag === undefined ? { kind: "words" } : { kind: "open", tag };
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
  return figureOfTag(control?.tag ?? "");
}

/**
 * Controls without a tag that are blanks by their names; where the name is gone too, by the prompt that
 * still stands in them.
 */
function untaggedBlanks(
  marked: readonly Marked[],
  blanks: DraftModel["blanks"],
): ReadonlyMap<ControlMark, string> {
  const controls = [...new Set(marked.flatMap(({ enclosing }) => enclosing ?? []))];
  const tags = new Set(controls.map(({ tag }) => tag));
  const left = blanks
    .map(({ prompt }, index) => ({ prompt, tag: blankTag(index + 1) }))
    .filter(({ tag }) => !tags.has(tag));
  const known = new Map<ControlMark, string>();
  for (const control of controls.filter(({ tag }) => tag === null)) {
    const at = left.findIndex(({ prompt }) =>
      control.alias === null ? control.text === prompt : control.alias === writtenAlias(prompt),
    );
    const [owner] = at === -1 ? [] : left.splice(at, 1);
    if (owner !== undefined) {
      known.set(control, owner.tag);
    }
  }
  return known;
}

function openTag(control: ControlMark | null): string | undefined {
  const tag = control?.tag ?? "";
  return /^juesuan:(blank|answer):/.test(tag) ? tag : undefined;
}
