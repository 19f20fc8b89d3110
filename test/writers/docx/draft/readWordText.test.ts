import { strToU8, zipSync } from "fflate";
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import type { WordText } from "../../../../src/document/wordText";
import { readWordText } from "../../../../src/writers/docx/draft/readWordText";
import { drawnDraft, replaced, withPart } from "../../refresh/drawnDraft";

function textOf(bytes: Uint8Array): WordText {
  const read = readWordText(bytes);
  if (!read.ok) {
    throw new Error(read.error);
  }
  return read.value;
}

describe("what is no Word document is refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["no zip", strToU8("hello"), "draft.notWord"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "draft.notWord"],
    ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "draft.passwordProtected"],
    ["a file cut off", drawnDraft().slice(0, 3000), "draft.damaged"],
    ["a broken document", drawnDraft({}, replaced("</w:body>", "")), "draft.damaged"],
  ])("%s", (_name, bytes, error) => {
    expect(readWordText(bytes)).toEqual({ ok: false, error });
  });
});

test("a document of somebody else: its paragraphs, as they stand", async () => {
  const foreign = new Document({
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph("第1页")] }) },
        children: [
          new Paragraph({ children: [new TextRun("公务接待费"), new TextRun("支出5万元。")] }),
          new Paragraph(""),
          new Table({
            rows: [
              new TableRow({ children: [new TableCell({ children: [new Paragraph("表内")] })] }),
            ],
          }),
        ],
      },
    ],
  });
  expect(textOf(new Uint8Array(await Packer.toBuffer(foreign)))).toEqual({
    paragraphs: ["公务接待费支出5万元。", "表内", "第1页"],
    fiscalYear: null,
    filled: [],
  });
});

// as the text of its run, not as the name of its control
const prompt = ">【请填写原因】<";

describe("what was filled in in a draft of ours", () => {
  test.each<[string, (document: string) => string, WordText["filled"]]>([
    ["an open blank is not", (document) => document, []],
    ["an emptied blank is not", replaced(prompt, "><"), []],
    [
      "words in its place are, with their sentence",
      replaced(prompt, ">新购设备<"),
      [
        {
          id: "cause",
          text: "新购设备",
          sentence: "支出比上年增加5.00万元，增长5.26%，增加的主要原因是新购设备。",
        },
      ],
    ],
    [
      "words in two runs are one text",
      replaced(prompt, ">新购</w:t></w:r><w:r><w:t>设备<"),
      [
        {
          id: "cause",
          text: "新购设备",
          sentence: "支出比上年增加5.00万元，增长5.26%，增加的主要原因是新购设备。",
        },
      ],
    ],
  ])("%s", (_name, change, filled) => {
    expect(textOf(drawnDraft({}, change))).toMatchObject({ fiscalYear: 2023, filled });
  });

  test("a draft whose model cannot be read is a document like any other", () => {
    const broken = withPart(drawnDraft(), "customXml/item1.xml", replaced("</draft>", ""));
    expect(textOf(broken)).toMatchObject({ fiscalYear: null, filled: [] });
    expect(textOf(broken).paragraphs).toContain("一、支出情况");
  });
});
