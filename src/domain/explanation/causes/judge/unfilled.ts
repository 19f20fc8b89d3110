import { words } from "../signals/figures";
import type { CauseWarning } from "./causeWarning";

/** Finds what a template or a candidate left to be filled in, or to be decided. */
export function unfilled(text: string): CauseWarning | null {
  const place = places
    .map((pattern) => pattern.exec(text)?.[0])
    .find((found) => found !== undefined);
  return place === undefined
    ? null
    : {
        rule: "unfilled",
        message: "原因里还有没有填写的地方：“{place}”。请补上或删去。",
        values: { place: words(place) },
      };
}

const places: readonly RegExp[] = [
  // the number of a document stands in such brackets too
  /【(?!\d+】)[^】]*】/,
  /[xXＸ×✕]{2,}/,
  /_{2,}|＿{2,}/,
  /\{[^}]*\}/,
  /[［[][\s　]*[］\]]/,
  /请(?:填写|补充|说明原因)/,
  /(?:增加|增长)[（(](?:减少|下降)[）)]|(?:减少|下降)[（(](?:增加|增长)[）)]/,
  /大[（(]小[）)]于|大小于|增减(?:加|少)/,
  /某某/,
];
