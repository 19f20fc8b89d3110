import { fonts } from "../fonts";
import type { Font } from "../fonts";
import { markupElement } from "../markupElement";
import { xmlPart } from "./xmlPart";

/** The font table part: tells machines without a font which other to take. */
export function fontTable(): string {
  const entries = Object.values<Font>(fonts).map((font) =>
    font === fonts.latin ? latinFont(font) : chineseFont(font),
  );
  return xmlPart(markupElement("w:fonts", { "xmlns:w": wordNamespace }, entries));
}

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function chineseFont({ name, alternative }: Font): string {
  return markupElement("w:font", { "w:name": name }, [
    property("altName", alternative),
    property("charset", simplifiedChinese),
    property("family", "auto"),
    property("pitch", "variable"),
  ]);
}

function latinFont({ name }: Font): string {
  const properties = [property("charset", "00"), property("family", "roman")];
  return markupElement("w:font", { "w:name": name }, [
    ...properties,
    property("pitch", "variable"),
  ]);
}

function property(name: string, value: string): string {
  return markupElement(`w:${name}`, { "w:val": value });
}

/** The character set GB2312, as Windows numbers it. */
const simplifiedChinese = "86";
