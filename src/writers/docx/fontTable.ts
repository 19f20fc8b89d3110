import { fonts } from "../fonts";
import type { Font } from "../fonts";
import { valueElement, wordElement } from "./wordElement";
import { wordPart } from "./wordPart";

/** The font table part: tells machines without a font which other to take. */
export function fontTable(): string {
  const entries = Object.values<Font>(fonts).map((font) =>
    font === fonts.latin ? latinFont(font) : chineseFont(font),
  );
  return wordPart("fonts", entries);
}

function chineseFont({ name, alternative }: Font): string {
  return wordElement("font", { name }, [
    valueElement("altName", alternative),
    valueElement("charset", simplifiedChinese),
    valueElement("family", "auto"),
    valueElement("pitch", "variable"),
  ]);
}

function latinFont({ name }: Font): string {
  const properties = [valueElement("charset", "00"), valueElement("family", "roman")];
  return wordElement("font", { name }, [...properties, valueElement("pitch", "variable")]);
}

/** The character set GB2312, as Windows numbers it. */
const simplifiedChinese = "86";
