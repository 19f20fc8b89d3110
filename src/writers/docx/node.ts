import type { IXmlableObject } from "docx";
import { legalCharacters } from "../escapeMarkup";

/** Attributes of an element of a Word part by their full names, in writing order. */
export type NodeAttributes = Readonly<Record<string, string | number>>;

/** An element of a Word part in the form that the docx package serialises. */
export function node(name: string, children: readonly IXmlableObject[]): IXmlableObject {
  return { [name]: children };
}

/** An element that has attributes and no content. */
export function emptyNode(name: string, attributes: NodeAttributes = {}): IXmlableObject {
  return { [name]: { _attr: attributes } };
}

/** An element that says everything in `w:val`, as most properties do. */
export function valueNode(name: string, value: string | number): IXmlableObject {
  return { [name]: { _attr: { "w:val": value } } };
}

/** An element that has both. */
export function attributedNode(
  name: string,
  attributes: NodeAttributes,
  children: readonly IXmlableObject[],
): IXmlableObject {
  return { [name]: [{ _attr: attributes }, ...children] };
}

/**
 * Text of a run, with its blanks kept.
 *
 * Cut after each opening brace: the docx package takes `{...}` in the finished part for a place of
 * its own and may write something else there.
 */
export function textNodes(text: string): IXmlableObject[] {
  const pieces = legalCharacters(text).match(/[^{]*\{|[^{]+/g) ?? [];
  return pieces.map((piece) =>
    outerBlank.test(piece)
      ? { "w:t": [{ _attr: { "xml:space": "preserve" } }, piece] }
      : { "w:t": [piece] },
  );
}

/** Blanks that a reader of XML may drop unless told to keep them. */
const outerBlank = /^\s|\s$/;
