import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

const margins = { top: 2098, left: 1587, right: 1474, bottom: 1984 };
const songti = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
const fangsong = { ...songti, eastAsia: "仿宋_GB2312" };
const heiti = { ...songti, eastAsia: "黑体" };

/** The blocks as a Word document: fonts, margins and page numbers, nothing more. */
export function plainDocument(blocks) {
  return new Document({
    styles: {
      default: { document: { run: { font: fangsong, size: 32 } } },
      paragraphStyles: [
        style("Body", fangsong, { indent: { firstLine: 640 }, alignment: AlignmentType.BOTH }),
        style("TableCaption", heiti, { alignment: AlignmentType.CENTER, keepNext: true }),
        style("TableUnit", songti, { alignment: AlignmentType.RIGHT, keepNext: true }),
        style("TableText", songti, { spacing: { line: 240 } }),
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
        footers: { default: pageNumber() },
        children: blocks.flatMap(written),
      },
    ],
  });
}

function style(id, font, paragraph) {
  const size = id === "Body" ? 32 : 21;
  const spacing = { line: 579, lineRule: "exact" };
  return { id, name: id, run: { font, size }, paragraph: { spacing, ...paragraph } };
}

function pageNumber() {
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

function written(block) {
  switch (block.kind) {
    case "title":
      return block.lines.map(
        (text) =>
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text, bold: true, size: 44 })],
          }),
      );
    case "heading":
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [new TextRun({ text: block.text, font: heiti, size: 32 })],
      });
    case "body":
      return new Paragraph({ style: "Body", text: block.text });
    case "table":
      return [
        new Paragraph({ style: "TableCaption", text: block.caption }),
        new Paragraph({ style: "TableUnit", text: block.unitLine }),
        table(block),
      ];
    default:
      throw new Error(`no block ${block.kind}`);
  }
}

function table({ header, rows }) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text) => tableCell(text, AlignmentType.CENTER)),
      }),
      ...rows.map(
        ([label, ...figures]) =>
          new TableRow({
            cantSplit: true,
            children: [
              tableCell(label, AlignmentType.LEFT),
              ...figures.map((text) => tableCell(text, AlignmentType.RIGHT)),
            ],
          }),
      ),
    ],
  });
}

function tableCell(text, alignment) {
  return new TableCell({ children: [new Paragraph({ style: "TableText", alignment, text })] });
}
