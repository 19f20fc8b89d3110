import type { SheetVisibility } from "../../../grid/grid";
import { HostRefused } from "../../hostRefused";
import type { ReadJob } from "../readJob";
import type { ZipPackage } from "../zipPackage";
import { type Attributes, readXmlPart } from "./xmlPart";

/** A workbook's table of contents. Only worksheets: chart, dialog and macro sheets hold no cells. */
export type WorkbookContents = {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as old Excel for Mac did. */
  readonly isDate1904: boolean;
  /** Its writer computed nothing and asks whoever opens it to do so: results that stand in it mean nothing. */
  readonly isUncomputed: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

export type SheetEntry = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
};

/** Where the workbook part of an Office zip lies; null when the zip is not a workbook. */
export async function findWorkbookPart(zip: ZipPackage, job: ReadJob): Promise<string | null> {
  const usual = zip.find("xl/workbook.xml") ?? zip.find("xl/workbook.bin");
  if (usual !== null || zip.find("_rels/.rels") === null) {
    return usual;
  }
  const relations = await readRelations(zip, "", job);
  const main = [...relations.values()].find(({ type }) => type === "officeDocument");
  if (main === undefined || main.part.toLowerCase().startsWith("word/")) {
    return null;
  }
  return zip.find(main.part);
}

/** Lists the worksheets in their order, and the parts they share. */
export async function readWorkbookPart(
  zip: ZipPackage,
  part: string,
  job: ReadJob,
): Promise<WorkbookContents> {
  const relations = await readRelations(zip, part, job);
  const sheets: SheetEntry[] = [];
  let isDate1904 = false;
  let isUncomputed = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "workbookPr") {
      isDate1904 = isOn(attributes.date1904);
    }
    if (name === "calcPr") {
      isUncomputed = isOn(attributes.fullCalcOnLoad);
    }
    if (name === "sheet") {
      sheets.push(...sheetEntry(attributes, relations, job));
    }
  };
  const reader = { open, close: () => undefined, text: () => undefined };
  await readXmlPart(zip, { name: part, reader }, job);
  const shared = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.part ?? null;
  const parts = { sharedStrings: shared("sharedStrings"), styles: shared("styles") };
  return { sheets, isDate1904, isUncomputed, ...parts };
}

/** The worksheet that an element names; nothing for a sheet of another kind. */
function sheetEntry(
  attributes: Attributes,
  relations: ReadonlyMap<string, Relation>,
  { file }: ReadJob,
): readonly SheetEntry[] {
  const relation = relations.get(relationId(attributes) ?? "");
  if (relation === undefined) {
    throw new HostRefused({ code: "host.damaged", file });
  }
  const { name = "", state } = attributes;
  return relation.type === "worksheet"
    ? [{ name, visibility: visibilityOf(state), part: relation.part }]
    : [];
}

/** Reads an XML boolean. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}

type Relation = { readonly type: string; readonly part: string };

/** The relations of a part by id; of the package itself for the empty name. */
async function readRelations(
  zip: ZipPackage,
  part: string,
  job: ReadJob,
): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  const open = (element: string, attributes: Attributes): void => {
    if (element !== "Relationship" || attributes.TargetMode === "External") {
      return;
    }
    const type = attributes.Type ?? "";
    relations.set(attributes.Id ?? "", {
      type: type.slice(type.lastIndexOf("/") + 1),
      part: resolvePart(folder, attributes.Target ?? ""),
    });
  };
  const reader = { open, close: () => undefined, text: () => undefined };
  await readXmlPart(zip, { name, reader }, job);
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) {
    return path.slice(1);
  }
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "." && step !== "") {
      steps.push(step);
    }
  }
  return steps.join("/");
}

/** The relation's prefix is the producer's choice. */
function relationId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
