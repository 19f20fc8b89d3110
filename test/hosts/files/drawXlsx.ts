import { entry, rawZip, type RawEntry } from "./rawZip";

/** A worksheet by its own XML: what stands in `sheetData`, and around it. */
export type DrawnSheet = {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly type?: "worksheet" | "chartsheet";
  readonly before?: string;
  readonly rows: string;
  readonly after?: string;
};

export type DrawnBook = {
  readonly sheets: readonly DrawnSheet[];
  readonly strings?: readonly string[];
  /** Format codes; the cells' styles count them from 1. */
  readonly formats?: readonly string[];
  readonly workbookProperties?: string;
  /** What stands behind the list of sheets. */
  readonly workbookEnd?: string;
};

/** Writes an .xlsx whose parts are drawn in the test, so that nothing stands between the XML and the reader. */
export function drawXlsx(book: DrawnBook): Uint8Array {
  return rawZip(drawParts(book));
}

/** The parts of `drawXlsx`, for tests that spoil one of them. */
export function drawParts({
  sheets,
  strings = [],
  formats = [],
  workbookProperties = "",
  workbookEnd = "",
}: DrawnBook): RawEntry[] {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${
        state === undefined ? "" : ` state="${state}"`
      }/>`,
  );
  const relations = sheets.map(({ type = "worksheet" }, index) =>
    relation(`rId${index + 1}`, type, `worksheets/sheet${index + 1}.xml`),
  );
  return [
    entry(
      "_rels/.rels",
      `<Relationships xmlns="${packageRelations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    entry(
      "xl/workbook.xml",
      `<workbook ${namespaces}>${workbookProperties}<sheets>${listed.join("")}</sheets>${workbookEnd}</workbook>`,
    ),
    entry(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packageRelations}">${relations.join("")}${relation("rIdS", "sharedStrings", "sharedStrings.xml")}${relation("rIdF", "styles", "/xl/styles.xml")}</Relationships>`,
    ),
    entry(
      "xl/sharedStrings.xml",
      `<sst ${namespaces}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ),
    entry("xl/styles.xml", styles(formats)),
    ...sheets.map(({ before = "", rows, after = "" }, index) =>
      entry(
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${namespaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ),
    ),
  ];
}

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}"`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet ${namespaces}><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs></styleSheet>`;
}

function escaped(code: string): string {
  return code.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
