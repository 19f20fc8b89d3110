import type { ControlAddress } from "../../../document/controlAddress";
import { assertNever } from "../../../lib/assertNever";

/** A place as it is now; `outOfReach`: this Word does not lead programs there. */
export type FoundPlace =
  | { readonly kind: "control"; readonly control: Word.ContentControl }
  | { readonly kind: "bookmark"; readonly name: string; readonly range: Word.Range }
  | { readonly kind: "gone" }
  | { readonly kind: "outOfReach" };

/** The controls of the body that have no tag, in reading order. */
export type UntaggedControls = readonly Word.ContentControl[];

/** Reads them where an address needs them: in one round trip, whatever their number, and else in none. */
export async function readUntagged(
  context: Word.RequestContext,
  addresses: readonly ControlAddress[],
): Promise<UntaggedControls> {
  if (!addresses.some(({ kind }) => kind === "title")) {
    return [];
  }
  const controls = context.document.body.contentControls;
  controls.load("items/tag,items/title");
  await context.sync();
  return controls.items.filter(({ tag }) => isEmpty(tag));
}

/**
 * Finds places of the document, all in one round trip.
 *
 * A control without a tag is told by its turn, which says nothing once there are more or fewer of them
 * than there were: then it counts as gone.
 */
export async function findPlaces(
  context: Word.RequestContext,
  addresses: readonly ControlAddress[],
  untagged: UntaggedControls,
): Promise<readonly FoundPlace[]> {
  const asked = addresses.map((address) => ask(context, address, untagged));
  await context.sync();
  return asked.map((answer) => answer());
}

/** What is asked for is known only after the round trip. */
function ask(
  context: Word.RequestContext,
  address: ControlAddress,
  untagged: UntaggedControls,
): () => FoundPlace {
  switch (address.kind) {
    case "tag": {
      const controls = context.document.contentControls.getByTag(address.tag);
      controls.load("items/text");
      return () => foundControl(controls.items[address.place]);
    }
    case "title":
      return askByTurn(address, untagged);
    case "bookmark":
      return askBookmark(context, address.name);
    default:
      return assertNever(address);
  }
}

function askByTurn(
  { title, place, of }: Extract<ControlAddress, { readonly kind: "title" }>,
  untagged: UntaggedControls,
): () => FoundPlace {
  const bearers = untagged.filter((one) => (isEmpty(one.title) ? "" : one.title) === title);
  const control = bearers.length === of ? bearers[place] : undefined;
  control?.load("text");
  return () => foundControl(control);
}

function askBookmark({ document }: Word.RequestContext, name: string): () => FoundPlace {
  if (!reachesBookmarks(document)) {
    return () => ({ kind: "outOfReach" });
  }
  const range = document.getBookmarkRangeOrNullObject(name);
  range.load("text");
  return () => (range.isNullObject ? { kind: "gone" } : { kind: "bookmark", name, range });
}

/** A library may be older than its Word, and not know what that one can. */
function reachesBookmarks(document: Word.Document): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.4") &&
    typeof document.getBookmarkRangeOrNullObject === "function"
  );
}

function foundControl(control: Word.ContentControl | undefined): FoundPlace {
  return control === undefined ? { kind: "gone" } : { kind: "control", control };
}

/** Word gives no text, or none at all, for what a control does not have. */
function isEmpty(text: string | null | undefined): boolean {
  return text === "" || text === null || text === undefined;
}
