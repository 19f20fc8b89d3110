import { strToU8, zipSync } from "fflate";

import { newStyleBook } from "./styleBook.mjs";
import { worksheetXml } from "./worksheetXml.mjs";
import { escapeXml, xmlPart } from "./xml.mjs";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes drawn pages as an .xlsx file.
 *
 * The same pages give the same bytes on any machine: the date is given, and the zip entries carry
 * local calendar fields, which do not move with the time zone.
 *
 * @param book `pages`, `title`, `author` and `date` (YYYY-MM-DD)
 */
export function workbookFile(book) {
  const styles = newStyleBook();
  const texts = newTextTable();
  const sheets = book.pages.map((page) =>
    worksheetXml(page, { styleIndexOf: styles.indexOf, textIndexOf: texts.indexOf }),
  );
  const parts = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": packageRelationshipsXml,
    "docProps/core.xml": corePropertiesXml(book),
    "docProps/app.xml": applicationPropertiesXml,
    "xl/workbook.xml": workbookXml(book.pages),
    "xl/_rels/workbook.xml.rels": workbookRelationshipsXml(sheets.length),
    "xl/styles.xml": styles.toXml(),
    "xl/sharedStrings.xml": texts.toXml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const [year, month, day] = book.date.split("-").map(Number);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    { level: 9, mtime: new Date(year, month - 1, day) },
  );
}

function newTextTable() {
  const indexes = new Map();
  return {
    indexOf(text) {
      if (!indexes.has(text)) {
        indexes.set(text, indexes.size);
      }
      return indexes.get(text);
    },
    toXml() {
      const items = [...indexes.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
      return xmlPart(`<sst xmlns="${main}" uniqueCount="${items.length}">${items.join("")}</sst>`);
    },
  };
}

function contentTypesXml(sheetCount) {
  const sheets = numbers(sheetCount).map((number) =>
    override(`/xl/worksheets/sheet${number}.xml`, `${contentType}.worksheet+xml`),
  );
  return xmlPart(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("/xl/workbook.xml", `${contentType}.sheet.main+xml`) +
      sheets.join("") +
      override("/xl/styles.xml", `${contentType}.styles+xml`) +
      override("/xl/sharedStrings.xml", `${contentType}.sharedStrings+xml`) +
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      override(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      ) +
      `</Types>`,
  );
}

function override(part, type) {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

const packageRelationshipsXml = xmlPart(
  `<Relationships xmlns="${packageRelationships}">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    `<Relationship Id="rId3" Type="${relationships}/extended-properties" Target="docProps/app.xml"/>` +
    `</Relationships>`,
);

function workbookRelationshipsXml(sheetCount) {
  const sheets = numbers(sheetCount).map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return xmlPart(
    `<Relationships xmlns="${packageRelationships}">${sheets.join("")}` +
      `<Relationship Id="rId${sheetCount + 1}" Type="${relationships}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId${sheetCount + 2}" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/>` +
      `</Relationships>`,
  );
}

function workbookXml(pages) {
  const sheets = pages.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return xmlPart(
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${sheets.join("")}</sheets></workbook>`,
  );
}

function corePropertiesXml({ title, author, date }) {
  const moment = `${date}T00:00:00Z`;
  return xmlPart(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
      ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
      ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  );
}

const applicationPropertiesXml = xmlPart(
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Microsoft Excel</Application></Properties>`,
);

function numbers(count) {
  return Array.from({ length: count }, (_, index) => index + 1);
}
