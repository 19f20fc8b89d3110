import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

/**
 * Writes a workbook of one expenditure table by functional class: 100,000 coded rows in ten columns,
 * classes and sub-classes being the sums of what is below them.
 *
 *     node bench/largeWorkbook.mjs out.xlsx 100000
 */
const [output, count] = process.argv.slice(2);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const classCodes = [201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217];
const moreClassCodes = [219, 220, 221, 222, 223, 224, 229, 231, 232, 234];
const texts = new Map();

writeParts({
  "[Content_Types].xml": [contentTypes()],
  "_rels/.rels": [relationships([["officeDocument", "xl/workbook.xml"]])],
  "xl/workbook.xml": [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="支出决算表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  "xl/_rels/workbook.xml.rels": [
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  ],
  "xl/styles.xml": [stylesXml()],
  "xl/worksheets/sheet1.xml": worksheet(Number(count)),
  "xl/sharedStrings.xml": sharedStrings(),
});

/** Parts one after the other, each in pieces, so that neither stands in memory whole. */
function writeParts(parts) {
  const file = openSync(output, "w");
  const zip = new Zip((error, bytes) => {
    if (error !== null) {
      throw error;
    }
    writeSync(file, bytes);
  });
  for (const [name, pieces] of Object.entries(parts)) {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    for (const piece of pieces) {
      part.push(strToU8(piece), false);
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  closeSync(file);
}

function* worksheet(rowCount) {
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:J${rowCount + 5}"/><sheetData>`;
  yield row(1, ["2023年度支出决算表"]);
  yield row(2, ["部门：测试部门", "", "", "", "", "", "", "", "", "单位：万元"]);
  yield row(3, [
    "功能分类科目编码",
    "科目名称",
    "本年支出合计",
    "基本支出",
    "项目支出",
    "上缴上级支出",
    "经营支出",
    "对附属单位补助支出",
    "经办科室",
    "备注",
  ]);
  const { codes, cents } = tree(rowCount);
  yield row(4, ["合计", "", ...amounts(cents.get(""))]);
  let number = 4;
  let rows = "";
  for (const code of codes) {
    number += 1;
    const office = `业务${(number % 12) + 1}科`;
    const note = number % 9 === 0 ? "按合同进度支付" : "";
    rows += row(number, [code, `科目${code}`, ...amounts(cents.get(code)), office, note]);
    if (number % 500 === 0) {
      yield rows;
      rows = "";
    }
  }
  const merges = '<mergeCell ref="A1:J1"/><mergeCell ref="A4:B4"/>';
  yield `${rows}</sheetData><mergeCells count="2">${merges}</mergeCells></worksheet>`;
}

/** Codes in order with what was spent on them: basic and project expenditure, in hundredths. */
function tree(rowCount) {
  const codes = [];
  const cents = new Map([["", [0, 0]]]);
  for (const classCode of [...classCodes, ...moreClassCodes].map(String)) {
    for (const code of codesBelow(classCode)) {
      if (codes.length === rowCount) {
        return { codes, cents };
      }
      codes.push(code);
      cents.set(code, [0, 0]);
      if (code.length === 7) {
        const spent = [((codes.length * 7919) % 900000) + 100, (codes.length * 104729) % 700000];
        for (const above of ["", code.slice(0, 3), code.slice(0, 5), code]) {
          const sum = cents.get(above);
          sum[0] += spent[0];
          sum[1] += spent[1];
        }
      }
    }
  }
  throw new Error(`no codes for ${rowCount} rows`);
}

function* codesBelow(classCode) {
  yield classCode;
  for (let group = 1; group <= 40; group += 1) {
    const groupCode = classCode + String(group).padStart(2, "0");
    yield groupCode;
    for (let item = 1; item <= 99; item += 1) {
      yield groupCode + String(item).padStart(2, "0");
    }
  }
}

function amounts([basic, project]) {
  return [basic + project, basic, project, 0, 0, 0].map((cents) => cents / 100);
}

function row(number, values) {
  return `<row r="${number}">${values.map((value, column) => cell(value, column, number)).join("")}</row>`;
}

function cell(value, column, number) {
  const place = `${"ABCDEFGHIJ"[column]}${number}`;
  if (typeof value === "number") {
    return `<c r="${place}" s="1"><v>${value}</v></c>`;
  }
  return value === ""
    ? `<c r="${place}"/>`
    : `<c r="${place}" t="s"><v>${textIndex(value)}</v></c>`;
}

function textIndex(text) {
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return index;
}

/** Asked for its first piece when the sheet is written and all texts are known. */
function* sharedStrings() {
  yield `${declaration}<sst xmlns="${main}" uniqueCount="${texts.size}">`;
  let items = "";
  for (const text of texts.keys()) {
    items += `<si><t>${text}</t></si>`;
    if (items.length > 100_000) {
      yield items;
      items = "";
    }
  }
  yield `${items}</sst>`;
}

function stylesXml() {
  return (
    `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
    `<fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
    `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`
  );
}

function relationships(targets) {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes() {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`);
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
