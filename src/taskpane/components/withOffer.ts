import { text } from "../text";

/** Words with an offered text added behind what stands there already; unchanged where it does. */
export function withOffer(words: string, offer: string): string {
  const before = words.replace(closing, "");
  if (before === "") {
    return offer;
  }
  return before.includes(offer) ? words : text.variances.both(before, offer);
}

/** Stops and blanks at the end: Chinese and Latin full stop, semicolon and comma. */
const closing = /[\u3002\uff1b\uff0c.;,\s]+$/;
