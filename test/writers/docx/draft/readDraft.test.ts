import { strToU8, zipSync } from "fflate";
import { sentenceText } from "../../../../src/document/sentence";
import { readDraft, readFlatDraft } from "../../../../src/writers/docx/draft/readDraft";
import { drawnDraft, drawnReport, partOf, replaced, withPart } from "../../refresh/drawnDraft";

const model = "customXml/item1.xml";

describe("what is no draft is refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["no zip", strToU8("hello"), "draft.notWord"],
    ["nothing", new Uint8Array(), "draft.notWord"],
    ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "draft.passwordProtected"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "draft.notWord"],
    ["a file cut off", drawnDraft().slice(0, 3000), "draft.damaged"],
    [
      "a Word document of somebody else",
      withPart(drawnDraft(), model, () => "<a/>"),
      "draft.noModel",
    ],
    ["a broken document", drawnDraft({}, replaced("</w:body>", "")), "draft.damaged"],
    [
      "a document with a document type",
      drawnDraft({}, replaced("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      "draft.damaged",
    ],
    [
      "a broken model",
      withPart(drawnDraft(), model, replaced("</draft>", "")),
      "draft.modelDamaged",
    ],
    [
      "a model without a figure's text",
      withPart(drawnDraft(), model, replaced(/ text="100.00万元"/, "")),
      "draft.modelDamaged",
    ],
    [
      "a model with a number that is none",
      withPart(drawnDraft(), model, replaced('number="1"', 'number="x"')),
      "draft.modelDamaged",
    ],
    [
      "a model of another version",
      withPart(drawnDraft(), model, replaced("urn:juesuan:draft:2", "urn:juesuan:draft:9")),
      "draft.otherVersion",
    ],
  ])("%s", (_name, bytes, error) => {
    expect(readDraft(bytes)).toEqual({ ok: false, error });
  });
});

test("the model comes back as it was written", () => {
  const { title, provenance } = drawnReport();
  const read = readDraft(drawnDraft());
  expect(read).toMatchObject({ ok: true, value: { model: { title, provenance } } });
  expect(read.ok && read.value.model.figures.map(({ text }) => text)).toEqual([
    "100.00万元",
    "5.00万元",
    "5.26%",
    "100.00",
  ]);
});

describe("the text of a document", () => {
  test.each<[string, (document: string) => string, readonly string[]]>([
    ["is cut into sentences", (document) => document, []],
    [
      "leaves out what a revision deletes or moves away",
      replaced(
        "<w:t>一、支出情况</w:t></w:r>",
        '<w:t>一、支出情况</w:t></w:r><w:moveFrom w:id="8" w:author="a"><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:del w:id="9" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>',
      ),
      [],
    ],
    [
      "takes in what one inserts",
      replaced(
        "<w:t>一、支出情况</w:t></w:r>",
        '<w:t>一、支出</w:t></w:r><w:ins w:id="9" w:author="a"><w:r><w:t>情况</w:t></w:r></w:ins>',
      ),
      [],
    ],
  ])("%s", (_name, edit) => {
    const read = readDraft(drawnDraft({}, edit));
    const sentences = read.ok ? read.value.sentences.map(sentenceText) : [];
    // the footers follow
    expect(sentences.slice(0, -2)).toEqual([
      "一、支出情况",
      "本年支出合计100.00万元。",
      "支出比上年增加5.00万元，增长5.26%，增加的主要原因是【请填写原因】。",
      "单位：万元",
      "本年支出合计",
      "100.00",
    ]);
  });
});

test("what is still to be filled is listed, until somebody fills it", () => {
  const left = (edit: (document: string) => string): unknown => {
    const read = readDraft(drawnDraft({}, edit));
    return read.ok && read.value.blanksLeft;
  };
  expect(left((document) => document)).toEqual([
    {
      tag: "juesuan:blank:1",
      prompt: "【请填写原因】",
      sentence: "支出比上年增加5.00万元，增长5.26%，增加的主要原因是【请填写原因】。",
    },
  ]);
  expect(left(replaced("【请填写原因】</w:t>", "人员增加</w:t>"))).toEqual([]);
  expect(left((document) => document.replace(/<w:tag [^>]*>/g, ""))).toHaveLength(1);
  expect(left((document) => document.replace(/<w:(?:tag|alias) [^>]*>/g, ""))).toHaveLength(1);
  // alone in its paragraph: what stands before it says what it is about
  const alone = /(<w:sdt>(?:(?!<w:sdt>).)*?【请填写原因】.*?<\/w:sdt>)/;
  expect(left(replaced(alone, "</w:p><w:p>$1</w:p><w:p>"))).toMatchObject([
    { sentence: "本年支出合计100.00万元。支出比上年增加5.00万元，增长5.26%，增加的主要原因是" },
  ]);
});

test("a comment inside a figure's control is seen, one around it is not", () => {
  const commented = (from: RegExp): unknown => {
    const comment = '<w:commentRangeStart w:id="7"/>$&<w:commentRangeEnd w:id="7"/>';
    const read = readDraft(drawnDraft({}, replaced(from, comment)));
    return read.ok && read.value.commented;
  };
  expect(commented(/<w:r><w:t>5\.26%<\/w:t><\/w:r>/)).toEqual([3]);
  expect(commented(/<w:sdt>(?:(?!<w:sdt>).)*?5\.26%.*?<\/w:sdt>/)).toEqual([]);
});

describe("figures are known again without their tags", () => {
  const untagged = (document: string): string => document.replace(/<w:tag [^>]*>/g, "");
  const emptied = (document: string): string =>
    document.replace(/<w:tag [^>]*>/g, '<w:tag w:val=""/>');
  const unmarked = (document: string): string => document.replace(/<w:bookmark[^>]*>/g, "");
  const nameless = (document: string): string => document.replace(/<w:alias [^>]*>/g, "");

  test.each<[string, (document: string) => string, readonly number[]]>([
    ["by bookmarks and names, as some programs keep both", untagged, [1, 2, 3, 4]],
    [
      "by bookmarks, as LibreOffice keeps them with an empty control inside",
      (document) =>
        nameless(untagged(document)).replace(
          /(<w:bookmarkStart[^>]*>)<w:sdt><w:sdtPr>.*?<w:sdtContent>/g,
          "<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>$1<w:r><w:rPr></w:rPr></w:r>",
        ),
      [1, 2, 3, 4],
    ],
    ["by bookmarks and names, where tags are left empty", emptied, [1, 2, 3, 4]],
    [
      "by bookmarks inside a control of somebody's that is around several",
      (document) =>
        nameless(untagged(document)).replace(
          /<w:bookmarkStart w:id="1".*<w:bookmarkEnd w:id="3"\/>/,
          '<w:sdt><w:sdtPr><w:alias w:val="支出"/></w:sdtPr><w:sdtContent>$&</w:sdtContent></w:sdt>',
        ),
      [1, 2, 3, 4],
    ],
    ["by names alone", (document) => unmarked(untagged(document)), [1, 2, 3, 4]],
    [
      "not by a name that two bear and one should",
      (document) =>
        unmarked(untagged(document)).replace(
          /<w:sdt>(?:(?!<w:sdt>).)*?100\.00万元.*?<\/w:sdt>/,
          "$&$&",
        ),
      [2, 3, 4],
    ],
    ["by nothing where all is gone", (document) => nameless(unmarked(untagged(document))), []],
  ])("%s", (_name, edit, numbers) => {
    const read = readDraft(drawnDraft({}, edit));
    const figures = read.ok
      ? read.value.sentences.flat().filter((part) => part.kind === "figure")
      : [];
    expect(figures.map(({ number }) => number)).toEqual(numbers);
    expect(new Set(figures.map(({ text }) => text)).size).toBe(figures.length);
    expect(figures.every(({ text }) => /^[\d.]+(万元|%)?$/.test(text))).toBe(true);
  });
});

describe("a document that comes as one text", () => {
  const draft = drawnDraft();
  const flat = (paths: readonly string[]): string => {
    const parts = paths.map(
      (path) =>
        `<pkg:part pkg:name="/${path}"><pkg:xmlData>${partOf(draft, path).replace(/^<\?.*?\?>/, "")}</pkg:xmlData></pkg:part>`,
    );
    return `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
  };
  const body = [
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footer2.xml",
  ];

  test("is read as the file is", () => {
    expect(readFlatDraft(flat([...body, model]), null)).toEqual(readDraft(draft));
  });

  test("is read with a model that was got apart", () => {
    expect(readFlatDraft(flat(body), partOf(draft, model))).toEqual(readDraft(draft));
    expect(readFlatDraft(flat(body), null)).toEqual({ ok: false, error: "draft.noModel" });
    expect(readFlatDraft("<a>", null)).toEqual({ ok: false, error: "draft.damaged" });
  });
});
