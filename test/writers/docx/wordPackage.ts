import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part, as a test looks at it. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside. */
  text: string;
};

/** The parts of a .docx by their paths. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The root element of a part that must be there and be well-formed. */
export function parsePart(parts: ReadonlyMap<string, string>, path: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: "" };
    open[open.length - 1]?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const innermost = open[open.length - 1];
    if (innermost !== undefined) {
      innermost.text += text;
    }
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(parts.get(path) ?? `missing part ${path}`).close();
  return root.children[0] ?? root;
}

/** Every element of a name at or below a node, in reading order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  const below = node.children.flatMap((child) => findAll(child, name));
  return node.name === name ? [node, ...below] : below;
}

/** The first element of a name; fails where there is none. */
export function findOne(node: XmlNode, name: string): XmlNode {
  const [first] = findAll(node, name);
  if (first === undefined) {
    throw new Error(`no ${name} in ${node.name}`);
  }
  return first;
}

/** The `w:val` of the first element of a name below a node. */
export function valueOf(node: XmlNode, name: string): string | undefined {
  return findAll(node, name)[0]?.attributes["w:val"];
}

/** What a reader sees of a part of the text. */
export function shownText(node: XmlNode): string {
  return findAll(node, "w:t")
    .map(({ text }) => text)
    .join("");
}
