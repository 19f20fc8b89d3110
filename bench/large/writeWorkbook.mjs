import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const pieceLength = 100_000;

/**
 * Writes an .xlsx piece by piece, so that no part of it stands in memory whole.
 *
 * @param sheets `name` and `rows`: lists of texts, numbers with two decimals, or `{ day }`
 */
export function writeWorkbook(file, sheets) {
  const texts = new Map();
  const names = sheets.map(({ name }) => name);
  const descriptor = openSync(file, "w");
  const zip = new Zip((error, bytes) => {
    if (error !== null) {
      throw error;
    }
    writeSync(descriptor, bytes);
  });
  addPart(zip, "[Content_Types].xml", [contentTypes(names)]);
  addPart(zip, "_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]);
  addPart(zip, "xl/workbook.xml", [workbookXml(names)]);
  addPart(zip, "xl/_rels/workbook.xml.rels", [relationships(workbookTargets(names))]);
  addPart(zip, "xl/styles.xml", [stylesXml()]);
  for (const [index, { rows }] of sheets.entries()) {
    addPart(zip, `xl/worksheets/sheet${index + 1}.xml`, worksheetXml(rows, texts));
  }
  // Last: only now all texts are known.
  addPart(zip, "xl/sharedStrings.xml", sharedStringsXml(texts));
  zip.end();
  closeSync(descriptor);
}

function addPart(zip, name, pieces) {
  const part = new ZipDeflate(name, { level: 6 });
  zip.add(part);
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length > pieceLength) {
      part.push(strToU8(text), false);
      text = "";
    }
  }
  part.push(strToU8(text), true);
}

function* worksheetXml(rows, texts) {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>`;
  let number = 0;
  for (const values of rows) {
    number += 1;
    const cells = values.map((value, column) =>
      cellXml(value, `${"ABCDEFGHIJ"[column]}${number}`, texts),
    );
    yield `<row r="${number}">${cells.join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function cellXml(value, place, texts) {
  if (typeof value === "number") {
    return `<c r="${place}" s="1"><v>${value}</v></c>`;
  }
  if (typeof value === "object") {
    return `<c r="${place}" s="2"><v>${value.day}</v></c>`;
  }
  if (value === "") {
    return `<c r="${place}" s="1"/>`;
  }
  const index = texts.get(value) ?? texts.size;
  texts.set(value, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

function* sharedStringsXml(texts) {
  yield `${declaration}<sst xmlns="${main}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    yield `<si><t>${text}</t></si>`;
  }
  yield "</sst>";
}

/** General, two decimals with thousands separated, and a date. */
function stylesXml() {
  return (
    `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
    `<fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
    `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/>` +
    `<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
  );
}

function workbookXml(names) {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

function workbookTargets(names) {
  return [
    ...names.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ];
}

function relationships(targets) {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(names) {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ...names.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ].map(
    ([part, kind]) => `<Override PartName="${part}" ContentType="${contentType}.${kind}+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
