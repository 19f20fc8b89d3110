import { SaxesParser } from "saxes";

/** An element as it is written: prefixes are part of the names. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** Reads a document whole; throws where it is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  type Open = XmlElement & { readonly children: XmlElement[]; text: string };
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open[open.length - 1];
    if (element !== undefined) {
      element.text += text.trim();
    }
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) {
    throw new Error("the document has no element");
  }
  return root;
}

/** The element and all that it holds, in the order of the document. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The elements that a path of names leads to. */
export function at(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (reached, name) =>
      reached.flatMap(({ children }) => children.filter((each) => each.name === name)),
    [element],
  );
}
