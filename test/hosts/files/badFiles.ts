import { constants, deflateRawSync } from "node:zlib";
import { write, utils } from "@e965/xlsx";
import type { HostError } from "../../../src/hosts/hostError";
import { drawParts, drawXlsx } from "./drawXlsx";
import { encodeGbk } from "./encodeGbk";
import { ole2File } from "./ole2File";
import { entry, rawZip } from "./rawZip";

/** A hostile or broken file, and what every host must answer to it. */
export type BadFile = OddFile & { readonly answer: HostError["code"] };

/** Made when asked for: some are large. */
export type OddFile = { readonly name: string; readonly make: () => Uint8Array };

/**
 * The files that must get one clear sentence and harm nothing.
 *
 * Made anew by each call and kept out of the repository; for the tests of every face.
 */
export function badFiles(): readonly BadFile[] {
  return [
    bad("empty.xlsx", "host.emptyWorkbook", () =>
      drawXlsx({ sheets: [{ name: "Sheet1", rows: "" }] }),
    ),
    bad("password.xlsx", "host.passwordProtected", () => encryptedPackage()),
    bad("password.xls", "host.passwordProtected", () => encryptedXls()),
    bad("truncated.xlsx", "host.damaged", () => oneNumber().slice(0, -100)),
    bad("truncated.xls", "host.damaged", () => cutXls()),
    bad("letter.xlsx", "host.wordDocument", () => wordDocument()),
    bad("letter.doc", "host.wordDocument", () => ole2File({ WordDocument: new Uint8Array(1) })),
    bad("letter.rtf", "host.wordDocument", () => Buffer.from("{\\rtf1\\ansi 1,2\n3,4\n}")),
    bad("bomb.xlsx", "host.tooLarge", () => zipBomb("honest")),
    bad("lyingBomb.xlsx", "host.damaged", () => zipBomb("lying")),
    bad("entityBomb.xlsx", "host.damaged", () => entityBomb()),
    bad("millionEmptyRows.xlsx", "host.emptyWorkbook", () => millionEmptyRows("")),
    bad("brokenSheet.xlsx", "host.damaged", () => spoilt((xml) => xml.replace("</row>", ""))),
    bad("missingSheet.xlsx", "host.damaged", () => withoutSheet()),
    bad("flippedByte.xlsx", "host.damaged", () => flippedByte()),
    bad("repeatedCell.ods", "host.tooManyCells", () => repeatedCell()),
    bad("cutPage.xls", "host.damaged", () => Buffer.from("<html><body><table><tr><td>1</td></tr>")),
    bad("notATable.html", "host.notAWorkbook", () => Buffer.from("<html><body>1</body></html>")),
    bad("picture.xlsx", "host.notAWorkbook", () =>
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    ),
    bad("note.xls", "host.notAWorkbook", () => Buffer.from("one line, no table")),
    bad("nothing.xlsx", "host.notAWorkbook", () => new Uint8Array(0)),
  ];
}

/** Odd files that must be read all the same. Each holds `合计` in A1 and 12.5 in B1 of its first sheet. */
export function oddFiles(): readonly OddFile[] {
  const page = (charset: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>` +
    "<body><table><tr><td>合计</td><td>12.5</td></tr></table></body></html>";
  return [
    { name: "page-utf8.xls", make: () => Buffer.from(page("utf-8")) },
    { name: "page-gbk.xls", make: () => encodeGbk(page("gb2312")) },
    { name: "page-gbk-said-utf8.xls", make: () => encodeGbk(page("utf-8")) },
    { name: "list-gbk.csv", make: () => encodeGbk("合计,12.5\r\n其中,3\r\n") },
    {
      name: "millionEmptyRowsBelow.xlsx",
      make: () => millionEmptyRows(`<row r="1">${oddCells}</row>`),
    },
    { name: "proto.xlsx", make: () => oddSheetNames() },
    { name: "proto.xls", make: () => oddSheetNamesXls() },
    { name: "renamed.docx", make: () => oneNumber() },
  ];
}

/** A sound .xls with 合计 and 12.5. */
export function soundXls(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["合计", 12.5]]), "Sheet1");
  return writtenXls(book);
}

/** An .xls of many sectors, cut within its records. */
function cutXls(): Uint8Array {
  const book = utils.book_new();
  const rows = Array.from({ length: 2000 }, (_, row) => [`项目${row}`, row + 0.5]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
  const whole = writtenXls(book);
  return whole.slice(0, whole.length - 20_000);
}

const oddCells = '<c r="A1" t="inlineStr"><is><t>合计</t></is></c><c r="B1"><v>12.5</v></c>';

function bad(name: string, answer: HostError["code"], make: () => Uint8Array): BadFile {
  return { name, answer, make: () => new Uint8Array(make()) };
}

function oneNumber(): Uint8Array {
  return drawXlsx({ sheets: [{ name: "Sheet1", rows: `<row r="1">${oddCells}</row>` }] });
}

function encryptedPackage(): Uint8Array {
  return ole2File({ EncryptionInfo: new Uint8Array(8), EncryptedPackage: new Uint8Array(64) });
}

/** The records of an .xls that begins, like an encrypted one, with BOF and FilePass. */
function encryptedXls(): Uint8Array {
  const start = Buffer.alloc(20);
  start.writeUInt16LE(0x0809, 0);
  start.writeUInt16LE(16, 2);
  start.writeUInt16LE(0x0600, 4);
  start.writeUInt16LE(0x0005, 6);
  const filePass = Buffer.alloc(4 + 54);
  filePass.writeUInt16LE(0x002f, 0);
  filePass.writeUInt16LE(54, 2);
  filePass.writeUInt16LE(1, 4);
  filePass.writeUInt16LE(1, 6);
  filePass.writeUInt16LE(1, 8);
  return ole2File({ Workbook: Buffer.concat([start, filePass]) });
}

function wordDocument(): Uint8Array {
  return rawZip([
    entry("[Content_Types].xml", "<Types/>"),
    entry("word/document.xml", "<w:document/>"),
  ]);
}

/** 200 MB of spaces, packed; the lying one claims a thousandth of that. */
function zipBomb(kind: "honest" | "lying"): Uint8Array {
  const megabyte = Buffer.alloc(1024 * 1024, " ");
  const packed = deflateRawSync(megabyte, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array(0));
  const sheet = {
    name: "xl/worksheets/sheet1.xml",
    packed: Buffer.concat([...Array.from({ length: 200 }, () => packed), end]),
    inflatedSize: kind === "honest" ? 200 * 1024 * 1024 : 200 * 1024,
  };
  return rawZip([...partsWithoutSheet(), sheet]);
}

function entityBomb(): Uint8Array {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  );
  const xml = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e0 "0">${levels.join("")}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e20;</v></c></row></sheetData></worksheet>`;
  return rawZip([...partsWithoutSheet(), entry("xl/worksheets/sheet1.xml", xml)]);
}

function millionEmptyRows(firstRow: string): Uint8Array {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, index) =>
      `<row r="${index + 2}" s="1" customFormat="1" ht="14.25"><c r="A${index + 2}" s="1"/></row>`,
  );
  return drawXlsx({
    sheets: [{ name: "Sheet1", rows: firstRow + rows.join("") }],
    formats: ["#,##0.00"],
  });
}

function partsWithoutSheet(): ReturnType<typeof drawParts> {
  return drawParts({ sheets: [{ name: "Sheet1", rows: "" }] }).filter(
    ({ name }) => name !== "xl/worksheets/sheet1.xml",
  );
}

function withoutSheet(): Uint8Array {
  return rawZip(partsWithoutSheet());
}

function spoilt(spoil: (xml: string) => string): Uint8Array {
  const xml = `<worksheet><sheetData><row r="1">${oddCells}</row></sheetData></worksheet>`;
  return rawZip([...partsWithoutSheet(), entry("xl/worksheets/sheet1.xml", spoil(xml))]);
}

/** Still a sound zip and sound XML, but 12.5 has become 13.5 on the disk. */
function flippedByte(): Uint8Array {
  const xml = Buffer.from(
    `<worksheet><sheetData><row r="1">${oddCells}</row></sheetData></worksheet>`,
  );
  const { crc = 0 } = entry("", xml);
  const flipped = Buffer.from(xml.toString("utf8").replace("12.5", "13.5"));
  const sheet = {
    name: "xl/worksheets/sheet1.xml",
    packed: flipped,
    isStored: true,
    crc,
    inflatedSize: flipped.length,
  };
  return rawZip([...partsWithoutSheet(), sheet]);
}

function repeatedCell(): Uint8Array {
  return rawZip([
    entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    entry("META-INF/manifest.xml", "<manifest/>"),
    entry(
      "content.xml",
      '<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
    ),
  ]);
}

function oddSheetNames(): Uint8Array {
  const rows = `<row r="1">${oddCells}</row>`;
  return drawXlsx({
    sheets: [
      { name: "__proto__", rows },
      { name: "constructor", rows },
    ],
  });
}

function oddSheetNamesXls(): Uint8Array {
  const book = utils.book_new();
  const names = ["AA_proto_", "constructor"];
  for (const name of names) {
    utils.book_append_sheet(book, utils.aoa_to_sheet([["合计", 12.5]]), name);
  }
  // the library cannot write this name, so it is put into the finished bytes, letter for letter
  const bytes = Buffer.from(writtenXls(book));
  const at = bytes.indexOf(Buffer.from("AA_proto_", "utf16le"));
  Buffer.from("__proto__", "utf16le").copy(bytes, at);
  return new Uint8Array(bytes);
}

function writtenXls(book: ReturnType<typeof utils.book_new>): Uint8Array {
  const written: unknown = write(book, { type: "buffer", bookType: "biff8" });
  if (!(written instanceof Uint8Array)) {
    throw new Error("the library wrote no bytes");
  }
  return new Uint8Array(written);
}
