import { openPlaceIn } from "../../../../lib/chineseText";
import { words } from "../signals/figures";
import type { CauseWarning } from "./causeWarning";

/** Finds what a template or a candidate left to be filled in, or to be decided. */
export function unfilled(text: string): CauseWarning | null {
  const place = openPlace(text) ?? residue.exec(text)?.[0];
  return place === undefined
    ? null
    : {
        rule: "unfilled",
        message: "原因里还有没有填写的地方：“{place}”。请补上或删去。",
        values: { place: words(place) },
      };
}

function openPlace(text: string): string | undefined {
  const open = openPlaceIn(text);
  return open === null ? undefined : text.slice(open.start, open.end);
}

/** What templates leave where nobody decided: crosses, lines, empty brackets, both ways at once. */
const residue = new RegExp(
  [
    /[xXＸ×✕]{2,}|_{2,}|＿{2,}|\{[^}]*\}|[［[][\s　]*[］\]]|某某/,
    /请(?:填写|补充|说明原因)/,
    /(?:增加|增长)[（(](?:减少|下降)[）)]|(?:减少|下降)[（(](?:增加|增长)[）)]/,
    /大[（(]小[）)]于|大小于/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
