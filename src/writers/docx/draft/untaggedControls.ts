import type { ControlAddress } from "../../../document/controlAddress";
import { figureBookmark, figureTag } from "../../../document/draft";
import type { ControlMark } from "./controlMark";
import type { DraftPiece } from "./draftText";
import type { OpenDraft } from "./openDraft";

/**
 * Tells how the figures and blanks whose tags another program dropped are found in an application.
 *
 * Titles are counted within the body, which comes first: of headers and footers an application tells apart.
 *
 * @returns the addresses by the tags that are gone
 */
export function untaggedControls([body]: OpenDraft["parts"]): ReadonlyMap<string, ControlAddress> {
  const known = new Map<string, ControlAddress>();
  for (const piece of body?.pieces ?? []) {
    const tag = lostTag(piece);
    const address = tag === null ? null : addressOf(piece, body?.controls ?? []);
    if (tag !== null && address !== null && !known.has(tag)) {
      known.set(tag, address);
    }
  }
  return known;
}

function lostTag(piece: DraftPiece): string | null {
  switch (piece.kind) {
    case "figure":
      return piece.by === "tag" || piece.isFallback ? null : figureTag(piece.number);
    case "open":
      return piece.control?.tag === null ? piece.tag : null;
    default:
      return null;
  }
}

function addressOf(piece: DraftPiece, controls: readonly ControlMark[]): ControlAddress | null {
  if (piece.kind !== "figure" && piece.kind !== "open") {
    return null;
  }
  const { control } = piece;
  if (control !== null && isWhole(piece, control)) {
    const title = control.alias ?? "";
    const bearers = controls.filter(
      (one) => one.isRich && one.tag === null && (one.alias ?? "") === title,
    );
    return { kind: "title", title, place: bearers.indexOf(control), of: bearers.length };
  }
  return piece.kind === "figure" ? { kind: "bookmark", name: figureBookmark(piece.number) } : null;
}

/** A control around more than the figure is not the figure's own. */
function isWhole(piece: DraftPiece, control: ControlMark): boolean {
  return (
    control.tag === null &&
    control.isRich &&
    (piece.kind !== "figure" || piece.text === control.text)
  );
}
