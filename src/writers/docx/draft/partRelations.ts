import type { PackageText } from "./packageText";
import { localName, parseXml } from "./parseXml";

/** That a part of a document names another part. */
export type PartRelation = {
  /** By which the text of the part that names it refers to it. */
  readonly id: string;
  /** The last word of its type, as `styles` or `image`. */
  readonly kind: string;
  /** Of the part that is named; null for what lies outside of the document. */
  readonly path: string | null;
  /** The element that says it, as it stands there. */
  readonly markup: string;
};

/** The list in which a part's relations stand. */
export function relationsPath(owner: string): string {
  const folder = folderOf(owner);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** What a part names; nothing for a part that has no such list. */
export function partRelations(source: PackageText, owner: string): readonly PartRelation[] {
  const xml = source.text(relationsPath(owner));
  const relations: PartRelation[] = [];
  if (xml !== null) {
    parseXml(xml, {
      open: ({ name, attributes: { Id = "", Type = "", Target = "", TargetMode }, start, end }) => {
        if (localName(name) === "Relationship") {
          relations.push({
            id: Id,
            kind: Type.replace(/^.*\//, ""),
            path: TargetMode === "External" ? null : resolved(folderOf(owner), Target),
            markup: xml.slice(start, end).replace(/\/?>$/, "/>"),
          });
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return relations;
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, "");
}

/** `word/` and `../customXml/item1.xml` are `customXml/item1.xml`. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "" && step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}
