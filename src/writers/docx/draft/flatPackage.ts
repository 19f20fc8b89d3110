import { localName, parseXml } from "./parseXml";
import type { PackageText } from "./packageText";

/**
 * The parts of a document that comes as one XML text (flat OPC), as Word gives it to programs.
 *
 * @returns null where it is not well formed
 */
export function textOfFlatPackage(xml: string): PackageText | null {
  const parts = new Map<string, string>();
  let path = "";
  let contentStart = 0;
  let depth = 0;
  const isWhole = parseXml(xml, {
    open: ({ name, attributes, end }) => {
      depth += 1;
      if (depth === 2 && localName(name) === "part") {
        path = (attributes["pkg:name"] ?? attributes.name ?? "").replace(/^\//, "");
      }
      if (depth === 3) {
        contentStart = end;
      }
    },
    close: (name, { start }) => {
      if (depth === 3 && localName(name) === "xmlData") {
        parts.set(path, xml.slice(contentStart, Math.max(start, contentStart)));
      }
      depth -= 1;
    },
    text: () => undefined,
  });
  return isWhole ? { paths: [...parts.keys()], text: (wanted) => parts.get(wanted) ?? null } : null;
}
