import type { OpenWordEdit } from "../../../../src/document/wordEdit";
import { createWordHost } from "../../../../src/hosts/office/word/wordHost";
import { writeFlatPackage } from "../../../../src/writers/docx/writeFlatPackage";
import { drawnReport } from "../../../writers/refresh/drawnDraft";
import { startOffice } from "../officeLibrary";
import { officeLtsc2021, officeProfiles, officeWeb } from "../profiles";
import { stepsFrom } from "./draftSteps";
import { insertedDraft } from "./insertedDraft";
import type { OpenedDocument } from "./openDocument";
import { openWord } from "./openWord";
import { WordDocument } from "./wordDocument";

const host = createWordHost({ answerMs: 20_000, pauseMs: 1 });
const stepsTo = stepsFrom(host);

let opened: OpenedDocument;

beforeAll(async () => {
  await startOffice(openWord().application);
});

afterEach(() => {
  expect(opened.application.gaps).toEqual([]);
});

test.each(officeProfiles)("a report is inserted and read again in $name", async (profile) => {
  opened = openWord(new WordDocument(), profile);
  const report = writeFlatPackage(drawnReport());
  expect(await host.insertReport(report)).toMatchObject({ ok: true });
  const { document } = opened;
  expect(document.body).toMatch(/^<w:p><w:r><w:t>existing<\/w:t>/);
  expect(document.body).not.toContain("w:sectPr");
  const used = [...document.body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((style) => style[1]);
  expect(used.every((style) => style?.startsWith("Report") && document.styles.has(style))).toBe(
    true,
  );
  expect(document.xmlParts.map(({ xml }) => xml)).toEqual([report.model]);
  const { plan } = await stepsTo("100.00");
  expect(plan.figures.map(({ status }) => status)).toEqual(Array(4).fill("unchanged"));
});

test("a second report is refused before anything is written", async () => {
  opened = await insertedDraft(host);
  const { document, application } = opened;
  const before = document.body;
  expect(await host.insertReport(writeFlatPackage(drawnReport()))).toEqual({
    ok: false,
    error: { code: "host.draftPresent" },
  });
  expect(document.body).toBe(before);
  expect(application.log.syncs).toEqual([]);
});

test("reading writes nothing and takes one round trip", async () => {
  opened = await insertedDraft(host);
  const { application } = opened;
  expect(await host.readDocument()).toMatchObject({ ok: true });
  expect(application.log.syncs).toHaveLength(1);
  expect(application.log.writes).toEqual([]);
});

describe("a refresh", () => {
  test("writes new figures and nothing else, and is done then", async () => {
    opened = await insertedDraft(host);
    const { document, application } = opened;
    const before = document.body;
    const { edits, modelWithout } = await stepsTo("120.00");
    const model = modelWithout([]);
    expect(await host.applyEdits(edits)).toEqual({
      ok: true,
      value: { written: edits, changedMeanwhile: [], outOfReach: [] },
    });
    expect(await host.storeModel(model)).toMatchObject({ ok: true });
    expect(document.body).toBe(before.replace(/100\.00/g, "120.00"));
    expect(document.xmlParts.map(({ xml }) => xml)).toEqual([model]);
    // read; before and after the writing; the library gives its references back by itself
    expect(application.log.syncs).toHaveLength(3);
    expect(application.references.live).toBe(0);
    expect((await stepsTo("120.00")).edits).toEqual([]);
  });

  test("leaves what somebody typed meanwhile", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    const { edits, modelWithout } = await stepsTo("120.00");
    document.edit((body) => body.replace("100.00万元", "99.00万元"));
    const outcome = await host.applyEdits(edits);
    expect(outcome.ok && outcome.value.changedMeanwhile.map(({ tag }) => tag)).toEqual([
      "juesuan:1",
    ]);
    expect(document.body).toContain("99.00万元");

    await host.storeModel(modelWithout(outcome.ok ? outcome.value.changedMeanwhile : []));
    const again = await stepsTo("120.00");
    expect(again.plan.figures[0]).toMatchObject({ status: "conflict", now: "99.00万元" });
    const taken = await stepsTo("120.00", new Map([[1, "take"]]));
    expect(await host.applyEdits(taken.edits)).toMatchObject({ ok: true });
    await host.storeModel(taken.modelWithout([]));
    expect(document.body).not.toContain("99.00万元");
  });

  test("asks once about what is to be kept", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    document.edit((body) => body.replace("100.00万元", "99.00万元"));
    const kept = await stepsTo("120.00", new Map([[1, "keep"]]));
    expect(kept.edits.map(({ tag }) => tag)).toEqual(["juesuan:4"]);
    await host.storeModel(kept.modelWithout([]));
    expect((await stepsTo("120.00")).plan.figures[0]?.status).toBe("kept");
    expect((await stepsTo("130.00")).plan.figures[0]?.status).toBe("conflict");
  });

  test("names the figures whose comments would go", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    const comment = '<w:commentRangeStart w:id="1"/>$&<w:commentRangeEnd w:id="1"/>';
    document.edit((body) => body.replace("<w:r><w:t>100.00万元</w:t></w:r>", comment));
    const { commented, edits } = await stepsTo("120.00");
    expect(commented.map(({ tag }) => tag)).toEqual(["juesuan:1"]);
    expect(edits).toHaveLength(2);
  });

  test("leaves a control that somebody deleted meanwhile", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    const { edits } = await stepsTo("120.00");
    document.edit((body) => body.replace(/<w:sdt>(?:(?!<w:sdt>).)*?100\.00万元.*?<\/w:sdt>/, ""));
    const outcome = await host.applyEdits(edits);
    expect(outcome.ok && outcome.value.changedMeanwhile).toHaveLength(1);
    expect(outcome.ok && outcome.value.written).toHaveLength(1);
  });

  test("keeps comments outside of figures", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    const comment = '<w:commentRangeStart w:id="1"/>$&<w:commentRangeEnd w:id="1"/>';
    document.edit((body) => body.replace("<w:r><w:t>。支出比上年增加</w:t></w:r>", comment));
    await host.applyEdits((await stepsTo("120.00")).edits);
    expect(document.body).toContain('<w:commentRangeStart w:id="1"/>');
  });

  test("of many figures reads a hundred in a round trip and writes all in one", async () => {
    const control = (index: number): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="juesuan:${String(index)}"/></w:sdtPr><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt>`;
    const numbers = Array.from({ length: 120 }, (_, index) => index);
    opened = openWord(new WordDocument(`<w:p>${numbers.map(control).join("")}</w:p>`));
    const edits = numbers.map((index): OpenWordEdit => {
      const control = { tag: `juesuan:${String(index)}`, place: 0 };
      return { ...control, address: { kind: "tag", ...control }, before: "1", after: "2" };
    });
    const outcome = await host.applyEdits(edits);
    expect(outcome.ok && outcome.value.written).toHaveLength(120);
    expect(opened.application.log.syncs.map(({ writes }) => writes)).toEqual([false, false, true]);
    expect(opened.document.body).not.toContain("<w:t>1</w:t>");
  });

  test("that stops half-way is finished by the next one", async () => {
    opened = await insertedDraft(host);
    const { document, application } = opened;
    const { edits } = await stepsTo("120.00");
    application.faults.at(2, { kind: "failsAfterWork", code: "GeneralException" });
    expect(await host.applyEdits(edits)).toEqual({
      ok: false,
      error: { code: "host.officeFailed", detail: "GeneralException" },
    });
    expect(document.body).toContain("120.00万元");
    const { plan, modelWithout } = await stepsTo("120.00");
    expect(plan.figures.every(({ status }) => status === "unchanged")).toBe(true);
    await host.storeModel(modelWithout([]));
    expect((await stepsTo("120.00")).edits).toEqual([]);
  });

  test("of a protected document is refused", async () => {
    opened = await insertedDraft(host);
    const { document } = opened;
    document.isReadOnly = true;
    expect(await host.applyEdits((await stepsTo("120.00")).edits)).toEqual({
      ok: false,
      error: { code: "host.accessDenied" },
    });
  });
});

test("a place is shown, unless it is gone", async () => {
  opened = await insertedDraft(host);
  const { document } = opened;
  expect(await host.showControl({ kind: "tag", tag: "juesuan:blank:1", place: 0 })).toEqual({
    ok: true,
    value: true,
  });
  expect(document.selected).toBe("juesuan:blank:1");
  expect(await host.showControl({ kind: "tag", tag: "juesuan:blank:9", place: 0 })).toEqual({
    ok: true,
    value: false,
  });
});

test("a file is opened beside the document, where Word can", async () => {
  opened = openWord(new WordDocument(), officeLtsc2021);
  expect(host.canOpenNew()).toBe(true);
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 251);
  expect(await host.openNew(bytes)).toMatchObject({ ok: true });
  expect(opened.document.opened).toEqual([Buffer.from(bytes).toString("base64")]);
  opened = openWord(new WordDocument(), officeWeb);
  expect(host.canOpenNew()).toBe(false);
});
