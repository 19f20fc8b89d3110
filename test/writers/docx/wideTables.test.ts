import type { Block, ReportDocument } from "../../../src/document/reportDocument";
import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { openPackage } from "./wordPackage";

const narrow = tableOf(["12.00", "3.00"]);
const wide = tableOf(Array.from({ length: 7 }, () => "12,580,246.79"));
const body: Block = { kind: "paragraph", style: "body", runs: [{ kind: "text", text: "正文" }] };
const note: Block = { kind: "paragraph", style: "note", runs: [{ kind: "text", text: "注" }] };

function tableOf(texts: readonly string[]): Block {
  const cells = texts.map((text) => ({
    runs: [{ kind: "text", text } as const],
    columnSpan: 1,
    rowSpan: 1,
  }));
  return {
    kind: "table",
    caption: [],
    unitLine: "单位：万元",
    columns: texts.map(() => ({ widthShare: 1, align: "right" })),
    headerRows: [],
    rows: [{ cells, emphasis: "none" }],
  };
}

/** How the sheets of the sections lie, and in which of them each table stands. */
function layOut(blocks: readonly Block[]): string {
  const report: ReportDocument = {
    title: "报告",
    blocks,
    provenance: {
      productVersion: "0",
      template: "note",
      fiscalYear: 2023,
      department: null,
      workbooks: [],
      settings: {},
      facts: [],
    },
  };
  const xml = openPackage(writeDocx(report)).get("word/document.xml") ?? "";
  const marks = xml.match(/<w:tblW [^>]*>|<w:pgSz [^>]*>/g) ?? [];
  return marks
    .map((mark) => /w:orient="(\w+)"/.exec(mark)?.[1] ?? /w:w="(\d+)"/.exec(mark)?.[1] ?? "")
    .join(" ");
}

// 11906 is an upright sheet, 8845 and 12756 the widths of tables
test.each<[string, readonly Block[], string]>([
  ["a table that fits stays upright", [body, narrow, body], "8845 11906"],
  ["a wide one has a sheet on its side", [body, wide, body], "11906 12756 landscape 11906"],
  ["its note stays with it", [wide, note, body], "12756 landscape 11906"],
  [
    "two wide ones share their sheets",
    [body, wide, wide, body],
    "11906 12756 12756 landscape 11906",
  ],
  ["no empty sheet follows the last one", [body, wide], "11906 12756 landscape"],
])("%s", (_name, blocks, expected) => {
  expect(layOut(blocks)).toBe(expected);
});
