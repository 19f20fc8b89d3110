import { strToU8, zipSync } from "fflate/browser";
import { markupElement } from "../markupElement";
import { xmlPart } from "./xmlPart";

/** One part of an Office package. */
export type PackagePart = {
  /** From the package's root, without a slash before it. */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  /** To other parts, in the order of their ids. */
  readonly relationships?: readonly Relationship[];
};

/** That a part, or the package itself, belongs to another. */
export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** As seen from the folder of the part that names it. */
  readonly target: string;
};

/**
 * The parts as one file, with the list of their content types and their relationships.
 *
 * The same parts give the same bytes: every file bears the first date that a zip can hold.
 */
export function zipPackage(
  parts: readonly PackagePart[],
  rootRelationships: readonly Relationship[],
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (path: string, xml: string): void => {
    files[path] = strToU8(xml);
  };
  add("[Content_Types].xml", contentTypes(parts));
  add("_rels/.rels", relationshipsPart(rootRelationships));
  for (const { path, xml, relationships } of parts) {
    add(path, xml);
    if (relationships !== undefined) {
      add(relationshipsPath(path), relationshipsPart(relationships));
    }
  }
  return zipSync(files, { mtime: firstZipTime });
}

/** Of no time zone: a zip keeps the local time of its writer. */
export const firstZipTime = "1980-01-01T00:00:00";

function contentTypes(parts: readonly PackagePart[]): string {
  const defaults = { rels: relationshipsType, xml: "application/xml" };
  return xmlPart(
    markupElement("Types", { xmlns: `${packageNamespace}/content-types` }, [
      ...Object.entries(defaults).map(([Extension, ContentType]) =>
        markupElement("Default", { Extension, ContentType }),
      ),
      ...parts.map(({ path, contentType }) =>
        markupElement("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    ]),
  );
}

export function relationshipsPart(relationships: readonly Relationship[]): string {
  const written = relationships.map(({ id, type, target }) =>
    markupElement("Relationship", { Id: id, Type: type, Target: target }),
  );
  return xmlPart(
    markupElement("Relationships", { xmlns: `${packageNamespace}/relationships` }, written),
  );
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
export function relationshipsPath(path: string): string {
  return path.replace(/[^/]*$/, "_rels/$&.rels");
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
export const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
