import { valueElement, wordElement } from "./wordElement";
import { wordPart } from "./wordPart";

/** A footer part with the page number “— 1 —” outside: right on odd pages, left on even ones. */
export function pageFooter(side: "left" | "right"): string {
  const properties = wordElement("pPr", {}, [
    valueElement("pStyle", "Footer"),
    wordElement("ind", { [side]: oneCharacter }),
    valueElement("jc", side),
  ]);
  return wordPart("ftr", [
    wordElement("p", {}, [
      properties,
      run(preserved("t", "\u2014 ")),
      run(wordElement("fldChar", { fldCharType: "begin" })),
      run(preserved("instrText", "PAGE")),
      run(wordElement("fldChar", { fldCharType: "separate" })),
      run(wordElement("fldChar", { fldCharType: "end" })),
      run(preserved("t", " \u2014")),
    ]),
  ]);
}

function run(content: string): string {
  return wordElement("r", {}, [content]);
}

function preserved(name: "t" | "instrText", text: string): string {
  return `<w:${name} xml:space="preserve">${text}</w:${name}>`;
}

/** One character of the page number's size, 14 pt. */
const oneCharacter = 280;
