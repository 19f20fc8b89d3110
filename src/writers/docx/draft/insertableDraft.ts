import type { BlankLeft, DraftProblem } from "../../../document/draft";
import type { InsertableReport } from "../../../document/openDocument";
import { err, ok, type Result } from "../../../lib/result";
import { draftPart } from "../draftPart";
import { type FlatPart, packFlat } from "../packFlat";
import { insertedStyleId, insertedStylesPart } from "../stylesPart";
import { withInsertedStyles } from "../writeFlatPackage";
import { wordType } from "../writeDocx";
import { blanksLeft } from "./blanksLeft";
import { openDraftFile } from "./openDraftFile";
import { type PackageFiles, type PackageText, textOfFiles } from "./packageText";
import { partRelations } from "./partRelations";
import { partsBelow, relationsPart } from "./partsBelow";
import { uprightTables } from "./uprightTables";

/** A draft file as an open document takes it in, and what nobody has filled in it yet. */
export type InsertableDraft = InsertableReport & { readonly blanksLeft: readonly BlankLeft[] };

/**
 * Makes of a draft file what goes into a document that is open: the text with all that it shows, in
 * styles of its own; the page, headers and footers are the document's.
 */
export function insertableDraft(bytes: Uint8Array): Result<InsertableDraft, DraftProblem> {
  const opened = openDraftFile(bytes);
  if (!opened.ok) {
    return opened;
  }
  const { files, draft } = opened.value;
  const { model, parts } = draft;
  const [main] = parts;
  return main === undefined
    ? err("draft.damaged")
    : ok({
        flatPackage: packFlat(flatParts(files, main)),
        model: draftPart(model),
        blanksLeft: blanksLeft(main.pieces, model),
      });
}

/** What the document has itself: its pages, and how all of it looks. */
const documentsOwn: readonly string[] = [
  "header",
  "footer",
  "settings",
  "webSettings",
  "fontTable",
  "theme",
  "customXml",
  "styles",
];

function flatParts(
  files: PackageFiles,
  { path, xml }: { readonly path: string; readonly xml: string },
): readonly FlatPart[] {
  const source = textOfFiles(files);
  const named = partRelations(source, path);
  const styles = named.filter(({ kind }) => kind === "styles");
  const shown = named.filter(({ kind }) => !documentsOwn.includes(kind));
  return [
    relationsPart(
      "",
      partRelations(source, "").filter((relation) => relation.path === path),
    ),
    relationsPart(path, [...styles, ...shown]),
    { path, contentType: wordType("document.main"), xml: insertedText(xml) },
    ...styles.flatMap((relation) =>
      relation.path === null ? [] : [stylesOf(source, relation.path)],
    ),
    ...partsBelow(files, source, shown),
  ];
}

function insertedText(xml: string): string {
  const withoutPages = xml.replace(/<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/gs, "");
  return uprightTables(withInsertedStyles(withoutPages));
}

/** Ours, and those that somebody has added. */
function stylesOf(source: PackageText, path: string): FlatPart {
  const ours = insertedStylesPart();
  const added = [...(source.text(path) ?? "").matchAll(/<w:style\b.*?<\/w:style>/gs)]
    .map(([style]) => style)
    .filter((style) => isAdded(style, ours));
  const xml = ours.replace("</w:styles>", () => `${added.join("")}</w:styles>`);
  return { path, contentType: wordType("styles"), xml };
}

function isAdded(style: string, ours: string): boolean {
  const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? "";
  const isOurs = [id, insertedStyleId(id)].some((one) => ours.includes(`w:styleId="${one}"`));
  return !isOurs && !/\bw:default="(?:1|true|on)"/.test(style);
}
