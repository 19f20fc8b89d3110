import { rememberedText } from "./rememberedText";

/** One spelling for matching: full width made half, all blanks and quotation marks gone. */
export function normaliseText(text: string): string {
  return plainCharacters.test(text) ? text : normalised(text);
}

/** Most labels are nothing but characters, which have one spelling. */
const plainCharacters = /^[\u4e00-\u9fff]*$/;

const normalised = rememberedText((text) =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/["'“”‘’「」『』]/g, "")
    .replace(/[【〔\[]/g, "(")
    .replace(/[】〕\]]/g, ")")
    .replace(/[—–―－]/g, "-"),
);

/** Drops the numbering in front of a label: `一、`, `（一）`, `1.`, `(1)`, `1、`. Expects normalised text. */
export function withoutNumbering(text: string): string {
  return text.replace(
    /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)、?|\d{1,2}[.、](?!\d)|\(\d{1,2}\)、?)+/,
    "",
  );
}

/** What ends a sentence, or the line that it stands on. */
export const sentenceEnd = /[。；！？\r\n\v\f\u2028\u2029]/;

/** A text without the stops and blanks at its end; quotation marks behind them stay. */
export function withoutStop(text: string): string {
  return text.replace(/[。．.，,、；;：:！!\s]+([”’」』]*)$/, "$1");
}

/** What ends a clause inside a sentence; brackets stand off what is in them. */
export const clauseEnd = /[，、：（）。；！？]/;

/**
 * Where the first place stands that is still to be filled, 【项目名称】, from its bracket to behind it;
 * `null` where there is none. The year in a document's number, 【2020】, is no such place.
 */
export function openPlaceIn(text: string): { readonly start: number; readonly end: number } | null {
  const found = /【(?!\d+】)[^【】]*】/.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
