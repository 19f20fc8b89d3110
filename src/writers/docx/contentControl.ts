import type { IXmlableObject } from "docx";
import { legalCharacters } from "../escapeMarkup";
import { emptyNode, node, valueNode } from "./node";

/** What Word shows and keeps of an inline content control. `id` is unique in the document. */
export type ContentControl = {
  readonly id: number;
  /** Found by programs. At most 64 characters. */
  readonly tag: string;
  /** Shown to people while the cursor is inside; empty for none. */
  readonly alias: string;
  /** `plain` keeps people from formatting part of it; LibreOffice then shows no formatting at all. */
  readonly holds: "plain" | "rich";
  readonly content: IXmlableObject;
};

/** An inline content control around one run. */
export function contentControl({ id, tag, alias, holds, content }: ContentControl): IXmlableObject {
  const title = legalCharacters(alias.slice(0, longestAlias));
  const properties = [
    ...(title === "" ? [] : [valueNode("w:alias", title)]),
    valueNode("w:tag", tag),
    valueNode("w:id", id),
    ...(holds === "plain" ? [emptyNode("w:text")] : []),
  ];
  return node("w:sdt", [node("w:sdtPr", properties), node("w:sdtContent", [content])]);
}

/** Word refuses a document with a longer one. */
const longestAlias = 64;
