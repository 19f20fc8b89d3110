import { localName, parseXml } from "./parseXml";
import type { PackageText } from "./packageText";

/** Where the text of a document stands, and what is said about it. */
export type DocumentParts = {
  /** Paths of the parts that people read, the main one first. */
  readonly texts: readonly string[];
  readonly settings: string | null;
};

/**
 * Finds the parts of a document by their relationships, since programs name them as they like.
 *
 * @returns null where there is no main part: not a Word document
 */
export function documentParts(source: PackageText): DocumentParts | null {
  const root = relationshipsOf(source, "").find(({ kind }) => kind === "officeDocument");
  if (root === undefined || !isWordBody(source.text(root.path))) {
    return null;
  }
  const beside = relationshipsOf(source, root.path);
  const read = beside.filter(({ kind }) => readKinds.includes(kind)).map(({ path }) => path);
  return {
    texts: [root.path, ...new Set(read)].filter((path) => source.paths.includes(path)),
    settings: beside.find(({ kind }) => kind === "settings")?.path ?? null,
  };
}

const readKinds: readonly string[] = ["header", "footer", "footnotes", "endnotes"];

/** A spreadsheet is such a package too. */
function isWordBody(xml: string | null): boolean {
  return xml !== null && /<(?:[\w.-]+:)?document[\s>]/.test(xml.slice(0, 4096));
}

type Target = { readonly kind: string; readonly path: string };

function relationshipsOf(source: PackageText, owner: string): readonly Target[] {
  const folder = owner.replace(/[^/]*$/, "");
  const xml = source.text(`${folder}_rels/${owner.slice(folder.length)}.rels`);
  const targets: Target[] = [];
  if (xml !== null) {
    parseXml(xml, {
      open: ({ name, attributes: { Type = "", Target = "", TargetMode } }) => {
        if (localName(name) === "Relationship" && TargetMode !== "External") {
          targets.push({ kind: Type.replace(/^.*\//, ""), path: resolved(folder, Target) });
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return targets;
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
