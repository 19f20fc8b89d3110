import { withoutStop } from "../../lib/chineseText";
import { text } from "../text";

/** Words with an offered text added behind what stands there already; unchanged where it does. */
export function withOffer(words: string, offer: string): string {
  const before = withoutStop(words);
  if (before === "") {
    return offer;
  }
  return before.includes(offer) ? words : text.variances.both(before, offer);
}
