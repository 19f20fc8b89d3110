import type { PackageText } from "./packageText";
import { type PartRelation, partRelations } from "./partRelations";

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
  const root = innerRelations(source, "").find(({ kind }) => kind === "officeDocument");
  if (root === undefined || !isWordBody(source.text(root.path))) {
    return null;
  }
  const beside = innerRelations(source, root.path);
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

type InnerRelation = PartRelation & { readonly path: string };

function innerRelations(source: PackageText, owner: string): readonly InnerRelation[] {
  return partRelations(source, owner).filter((one): one is InnerRelation => one.path !== null);
}
