import { legalCharacters } from "../escapeMarkup";
import { valueElement, wordElement } from "./wordElement";

/** What Word shows and keeps of an inline content control. `id` is unique in the document. */
export type ContentControl = {
  readonly id: number;
  /** Found by programs. At most 64 characters. */
  readonly tag: string;
  /** Shown to people while the cursor is inside; empty for none. */
  readonly alias: string;
  readonly content: string;
};

/**
 * An inline content control around one run.
 *
 * Never one for plain text: Word shows those to programs only since WordApi 1.5, and LibreOffice
 * writes their text several times over when it saves.
 */
export function contentControl({ id, tag, alias, content }: ContentControl): string {
  const title = legalCharacters(alias.slice(0, longestAlias));
  const properties = [
    ...(title === "" ? [] : [valueElement("alias", title)]),
    valueElement("tag", tag),
    valueElement("id", id),
  ];
  return wordElement("sdt", {}, [
    wordElement("sdtPr", {}, properties),
    wordElement("sdtContent", {}, [content]),
  ]);
}

/** Word refuses a document with a longer one. */
export const longestAlias = 64;
