import { base64 } from "../../../lib/base64";
import type { FlatPart } from "../packFlat";
import { relationshipsType } from "../wordPackage";
import type { PackageFiles, PackageText } from "./packageText";
import { localName, parseXml } from "./parseXml";
import { type PartRelation, partRelations, relationsPath } from "./partRelations";

/** The parts that some relations lead to, and those that these name in turn, each with its own relations. */
export function partsBelow(
  files: PackageFiles,
  source: PackageText,
  relations: readonly PartRelation[],
): readonly FlatPart[] {
  const typeOf = contentTypes(source);
  const found = new Map<string, readonly FlatPart[]>();
  const waiting = [...relations];
  for (let relation = waiting.shift(); relation !== undefined; relation = waiting.shift()) {
    const { path } = relation;
    const bytes = path === null ? undefined : files[path];
    if (path !== null && bytes !== undefined && !found.has(path)) {
      const own = partRelations(source, path);
      found.set(path, [
        ...(own.length === 0 ? [] : [relationsPart(path, own)]),
        { path, contentType: typeOf(path), ...contentOf(path, bytes, source) },
      ]);
      waiting.push(...own);
    }
  }
  return [...found.values()].flat();
}

/** The list of what a part names. */
export function relationsPart(owner: string, relations: readonly PartRelation[]): FlatPart {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  const list = relations.map(({ markup }) => markup).join("");
  return {
    path: relationsPath(owner),
    contentType: relationshipsType,
    xml: `<Relationships xmlns="${namespace}">${list}</Relationships>`,
  };
}

function contentOf(
  path: string,
  bytes: Uint8Array,
  source: PackageText,
): { readonly xml: string } | { readonly base64: string } {
  return /\.xml$/i.test(path) ? { xml: source.text(path) ?? "" } : { base64: base64(bytes) };
}

function contentTypes(source: PackageText): (path: string) => string {
  const types = new Map<string, string>();
  parseXml(source.text("[Content_Types].xml") ?? "", {
    open: ({ name, attributes: { PartName, Extension, ContentType = "" } }) => {
      if (localName(name) === "Override") {
        types.set((PartName ?? "").replace(/^\//, ""), ContentType);
      } else if (localName(name) === "Default") {
        types.set((Extension ?? "").toLowerCase(), ContentType);
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return (path) =>
    types.get(path) ??
    types.get(path.replace(/^.*\./, "").toLowerCase()) ??
    "application/octet-stream";
}
