import { valueElement, wordElement } from "./wordElement";
import { wordPart } from "./wordPart";

/** The settings part: even pages have a footer of their own, and lines are broken as Word 2013 and later do. */
export function settings(): string {
  const mode = { name: "compatibilityMode", uri: "http://schemas.microsoft.com/office/word" };
  return wordPart("settings", [
    valueElement("defaultTabStop", 720),
    wordElement("evenAndOddHeaders"),
    wordElement("compat", {}, [
      // A line that ends in a break is not stretched to the margin.
      wordElement("doNotExpandShiftReturn"),
      wordElement("compatSetting", { ...mode, val: 15 }),
    ]),
  ]);
}
