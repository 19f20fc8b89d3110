import { unzipSync } from "fflate";
import type { WordEdit } from "../../../../src/document/wordEdit";
import { applyEdits } from "../../../../src/writers/docx/draft/applyEdits";
import { readDraft } from "../../../../src/writers/docx/draft/readDraft";
import { drawnDraft, partOf, replaced, withPart } from "../../refresh/drawnDraft";
import { checkDocx } from "../checkDocx";

const first: WordEdit = { tag: "juesuan:1", place: 0, before: "100.00万元", after: "1<2万元" };

/** The file after some steps; its model is the one that it had, with another first text. */
function updated(bytes: Uint8Array, edits: readonly WordEdit[]) {
  const draft = readDraft(bytes);
  if (!draft.ok) {
    throw new Error(draft.error);
  }
  const { model } = draft.value;
  const figures = model.figures.map((figure, index) =>
    index === 0 ? { ...figure, text: "1<2万元" } : figure,
  );
  const written = applyEdits(bytes, {
    edits,
    charts: [],
    model: { ...model, figures },
    author: "作者",
  });
  if (!written.ok) {
    throw new Error(written.error);
  }
  return written.value;
}

const tracking = (bytes: Uint8Array): Uint8Array =>
  withPart(
    bytes,
    "word/settings.xml",
    replaced("<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop"),
  );

const run = "<w:r><w:t>100.00万元</w:t></w:r>";
const bold = "<w:rPr><w:b/></w:rPr>";
const inserted = '<w:ins w:id="91" w:author="a"><w:r><w:t>99.00万元</w:t></w:r></w:ins>';

describe("the text of a figure is written", () => {
  test.each<[string, string, string]>([
    ["into its run", run, "<w:r><w:t>1&lt;2万元</w:t></w:r>"],
    [
      "in the formatting of its run",
      `<w:r>${bold}<w:t>100.00万元</w:t></w:r>`,
      `<w:r>${bold}<w:t>1&lt;2万元</w:t></w:r>`,
    ],
    [
      "into the first of its runs",
      `<w:r>${bold}<w:t xml:space="preserve">100</w:t></w:r><w:r><w:t>.00万元</w:t></w:r>`,
      `<w:r>${bold}<w:t>1&lt;2万元</w:t></w:r><w:r></w:r>`,
    ],
    [
      "between the marks of a comment",
      `<w:commentRangeStart w:id="7"/>${run}<w:commentRangeEnd w:id="7"/>`,
      '<w:commentRangeStart w:id="7"/><w:r><w:t>1&lt;2万元</w:t></w:r><w:commentRangeEnd w:id="7"/>',
    ],
    ["into what a revision inserted", inserted, inserted.replace("99.00万元", "1&lt;2万元")],
  ])("%s", (_name, from, to) => {
    const before = drawnDraft({}, from === run ? undefined : replaced(run, from));
    const { bytes, revisions } = updated(before, [first]);
    expect(partOf(bytes, "word/document.xml")).toBe(
      partOf(before, "word/document.xml").replace(from, to),
    );
    expect(revisions).toBe(false);
  });

  test("as a revision where the document tracks changes", () => {
    const before = tracking(
      drawnDraft({}, replaced(run, `<w:r>${bold}<w:t>100.00万元</w:t></w:r>`)),
    );
    const { bytes, revisions } = updated(before, [first]);
    const [deletion, insertion] = [5, 6].map((id) => `w:id="${String(id)}" w:author="作者"`);
    expect(partOf(bytes, "word/document.xml")).toContain(
      `<w:del ${deletion ?? ""}><w:r>${bold}<w:delText>100.00万元</w:delText></w:r></w:del>` +
        `<w:ins ${insertion ?? ""}><w:r>${bold}<w:t>1&lt;2万元</w:t></w:r></w:ins>`,
    );
    expect(revisions).toBe(true);
    expect(checkDocx(bytes) ?? ": valid").toContain(": valid");
  });

  test("in one copy and not in the other", () => {
    const control = /<w:sdt>(?:(?!<w:sdt>).)*?100\.00万元.*?<\/w:sdt>/;
    const copied = drawnDraft({}, (document) =>
      replaced(control, "$&$&")(document).replace(/(<w:id w:val=")1("\/>)/, "$1" + "77$2"),
    );
    const { bytes } = updated(copied, [{ ...first, place: 1 }]);
    const texts = [...partOf(bytes, "word/document.xml").matchAll(/<w:t>([^<]*万元)<\/w:t>/g)];
    expect(texts.map((text) => text[1])).toEqual([
      "100.00万元",
      "1&lt;2万元",
      "5.00万元",
      "单位：万元",
    ]);
  });
});

test("everything else of the file stays as it was, and the model knows the new text", () => {
  const before = drawnDraft();
  const { bytes } = updated(before, [first]);
  const changed = Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
    Buffer.from(content).equals(Buffer.from(unzipSync(before)[path] ?? [])) ? [] : [path],
  );
  expect(changed).toEqual(["word/document.xml", "customXml/item1.xml"]);
  const [old, now] = [before, bytes].map((file) => partOf(file, "customXml/item1.xml"));
  expect(now).toBe(old?.replace('text="100.00万元"', 'text="1&lt;2万元"'));
});
