import { strToU8, unzipSync, zipSync } from "fflate";
import { insertableDraft } from "../../../../src/writers/docx/draft/insertableDraft";
import { readFlatDraft } from "../../../../src/writers/docx/draft/readDraft";
import { writeDocx } from "../../../../src/writers/docx/writeDocx";
import { writeFlatPackage } from "../../../../src/writers/docx/writeFlatPackage";
import { drawnDraft, drawnReport, partOf, withPart } from "../../refresh/drawnDraft";

function inserted(bytes: Uint8Array) {
  const draft = insertableDraft(bytes);
  if (!draft.ok) {
    throw new Error(draft.error);
  }
  return draft.value;
}

/** What stands in the body, without what Word counts differently. */
function bodyOf(flatPackage: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(flatPackage)?.[1] ?? "";
}

test("goes into a document as the report itself would, with its model", () => {
  const report = drawnReport();
  const direct = writeFlatPackage(report);
  const saved = inserted(writeDocx(report));
  expect(bodyOf(saved.flatPackage)).toBe(bodyOf(direct.flatPackage));
  expect(saved.model).toBe(direct.model);
  expect(saved.flatPackage).not.toMatch(/sectPr|\/word\/(?:footer|settings|fontTable)|customXml/);
  expect(readFlatDraft(saved.flatPackage, saved.model).ok).toBe(true);
});

test("says what is not filled in, and where", () => {
  const [blank, ...others] = inserted(drawnDraft()).blanksLeft;
  expect(others).toEqual([]);
  expect(blank).toEqual({
    tag: "juesuan:blank:1",
    prompt: "【请填写原因】",
    sentence: "支出比上年增加5.00万元，增长5.26%，增加的主要原因是【请填写原因】。",
  });
});

test("takes along what somebody has added: a picture, a link, a style", () => {
  const files = unzipSync(
    withPart(
      withPart(drawnDraft(), "word/document.xml", (xml) =>
        xml.replace("<w:body>", '<w:body><w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr></w:p>'),
      ),
      "word/styles.xml",
      (xml) =>
        xml.replace(
          "</w:styles>",
          '<w:style w:styleId="Own"><w:name w:val="own"/></w:style></w:styles>',
        ),
    ),
  );
  const relations = partOf(drawnDraft(), "word/_rels/document.xml.rels").replace(
    "</Relationships>",
    '<Relationship Id="p1" Type="x/image" Target="media/a.png"/><Relationship Id="l1" Type="x/hyperlink" Target="https://example.invalid/" TargetMode="External"/></Relationships>',
  );
  const bytes = zipSync({
    ...files,
    "word/_rels/document.xml.rels": strToU8(relations),
    "word/media/a.png": new Uint8Array([1, 2, 3]),
  });
  const { flatPackage } = inserted(bytes);
  expect(flatPackage).toContain('pkg:name="/word/media/a.png"');
  expect(flatPackage).toContain("<pkg:binaryData>AQID</pkg:binaryData>");
  expect(flatPackage).toContain('Id="l1"');
  expect(flatPackage).toContain('<w:pStyle w:val="Own"/>');
  expect(flatPackage).toContain('<w:style w:styleId="Own">');
  // what the document has itself stays behind, and nobody points at it
  expect(flatPackage).not.toMatch(/relationships\/(?:footer|settings|customXml)"/);
});

test("a table that lay on its side is drawn together to an upright page", () => {
  const wide = (xml: string) =>
    xml.replace(
      "</w:body>",
      '<w:tbl><w:tblPr><w:tblW w:w="12756" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="6756"/></w:tblGrid></w:tbl></w:body>',
    );
  const body = bodyOf(inserted(drawnDraft({}, wide)).flatPackage);
  // 8845 twentieths of a point lie between the margins of an upright page: 6000 × 8845 ÷ 12756 = 4160.4
  expect(body).toContain('<w:tblW w:w="8845" w:type="dxa"/>');
  expect(body).toContain('<w:gridCol w:w="4160"/><w:gridCol w:w="4684"/>');
});

test.each([
  { name: "no package", bytes: new Uint8Array([1]), error: "draft.notWord" },
  {
    name: "no model",
    bytes: withoutModel(drawnDraft()),
    error: "draft.noModel",
  },
  {
    name: "a damaged model",
    bytes: withPart(drawnDraft(), "customXml/item1.xml", (xml) => xml.slice(0, -20)),
    error: "draft.modelDamaged",
  },
])("$name is refused", ({ bytes, error }) => {
  expect(insertableDraft(bytes)).toEqual({ ok: false, error });
});

function withoutModel(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(Object.fromEntries(parts.filter(([path]) => path !== "customXml/item1.xml")));
}
