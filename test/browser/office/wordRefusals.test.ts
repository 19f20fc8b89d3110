import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import type { AppError } from "../../../src/app/messages";
import { words } from "../../../src/app/messages";
import { openDocument, type OpenedDocument } from "../../hosts/office/word/openDocument";
import { drawnDraft } from "../../writers/refresh/drawnDraft";
import { browserPages } from "../browserPages";
import { openPane } from "./openPane";
import { chooseStep } from "./pages";
import { refuse, refusing, type RefusalCode, type RefusalRow } from "./refusalRow";

jest.setTimeout(180_000);

const newPage = browserPages("office");

let word: OpenedDocument;

afterEach(() => {
  expect(word.application.gaps).toEqual([]);
});

type Row = RefusalRow<OpenedDocument>;

const sample = readFileSync(path.resolve(__dirname, "../../../samples/tianxin-office-2019.xlsx"));
const file = words.openDocument;
const nothing = (): void => undefined;

async function compare(page: Page): Promise<void> {
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: "更新已有报告" }).click();
}

const compared = (page: Page) => page.getByRole("heading", { name: "更新报告" }).waitFor();
const onReport = (page: Page) => page.getByRole("tabpanel", { name: "报告" }).waitFor();
const always = (error: AppError) => () => error;

/** The comparison of the draft with the workbook, refused: what was wrong is put right, and compared again. */
const comparing = (error: AppError, given: Row["given"]): Row => ({
  error: always(error),
  given,
  does: compare,
  wayOut: "返回",
  then: async (page) => {
    await compare(page);
    await compared(page);
    await page.getByRole("button", { name: "返回报告" }).click();
    await onReport(page);
  },
});

/** Somebody, or another program, has changed the model that the document keeps. */
const model =
  (change: (xml: string) => string): Row["given"] =>
  ({ document: { xmlParts } }) => {
    const kept = xmlParts.splice(0);
    xmlParts.push(...kept.map(({ id, xml }) => ({ id, xml: change(xml) })));
    return () => {
      xmlParts.splice(0, xmlParts.length, ...kept);
    };
  };

/** A second report beside a draft that cannot be compared: refused, whatever was dropped from that one. */
const inserting = (error: AppError, given: Row["given"]): Row => ({
  ...comparing(error, given),
  does: async (page) => {
    await chooseStep(page, "报告");
    await page.getByRole("button", { name: /^插入到文档/ }).click();
  },
});

const lostModel: Row["given"] = ({ document: { xmlParts } }) => {
  const kept = xmlParts.splice(0);
  return () => {
    xmlParts.push(...kept);
  };
};

const year = { draft: 2018, workbook: 2019 };
const department = "另一个单位";
const named = (department: string): string => `department="${department}"`;

const ofDraft = {
  "host.documentClosed": comparing(
    { code: "host.documentClosed" },
    refusing("InvalidOrTimedOutSession", 1),
  ),
  "host.documentChanged": comparing({ code: "host.documentChanged" }, refusing("ItemNotFound", 2)),
  "host.busy": comparing({ code: "host.busy" }, refusing("ActivityLimitReached", 2)),
  "host.payloadLimit": comparing(
    { code: "host.payloadLimit" },
    refusing("ResponsePayloadSizeLimitExceeded", 1),
  ),
  "host.notSupported": comparing(
    { code: "host.notSupported", needs: "Office 2021" },
    refusing("ApiNotFound", 1),
  ),
  "host.officeFailed": comparing(
    { code: "host.officeFailed", detail: "Unheard" },
    refusing("Unheard", 2),
  ),
  "draft.modelDamaged": comparing(
    { code: "draft.modelDamaged", file },
    model((xml) => xml.replace("</draft>", "")),
  ),
  "draft.otherVersion": inserting(
    { code: "draft.otherVersion", file },
    model((xml) => xml.replace("urn:juesuan:draft:2", "urn:juesuan:draft:1")),
  ),
  "refresh.modelLost": inserting({ code: "refresh.modelLost" }, lostModel),
  "refresh.unknownTemplate": comparing(
    { code: "refresh.unknownTemplate", file, template: "gone" },
    model((xml) => xml.replace(/template="[^"]*"/, 'template="gone"')),
  ),
  "refresh.otherYear": comparing(
    { code: "refresh.otherYear", file, ...year },
    model((xml) => xml.replace('fiscalYear="2019"', 'fiscalYear="2018"')),
  ),
  "host.accessDenied": {
    error: always({ code: "host.accessDenied" }),
    given: ({ document }) => {
      // a figure that is behind the workbook, so that there is something to write
      document.edit((body) => body.replace("<w:t>1644.56万元<", "<w:t>1.00万元<"));
      const takeBack = model((xml) => xml.replace('text="1644.56万元"', 'text="1.00万元"'))(word);
      document.isReadOnly = true;
      return () => {
        document.isReadOnly = false;
        takeBack();
      };
    },
    does: async (page) => {
      await compare(page);
      await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    },
    wayOut: "返回",
    then: async (page) => {
      await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
      await page.getByText(/^已更新 \d+ 处/).waitFor();
      await page.getByRole("button", { name: "返回报告" }).click();
    },
  },
} satisfies Partial<Record<RefusalCode, Row>>;

/** A file that is brought in, refused: the next one is taken. */
const bringing = (code: FileCode, name: string, bytes: Uint8Array): Row => ({
  error: always({ code, file: name }),
  given: () => nothing,
  does: (page) => bringIn(page, name, bytes),
  wayOut: "返回",
  then: async (page) => {
    await page.getByRole("button", { name: "导入已导出的报告" }).waitFor();
  },
});

type FileCode = Extract<RefusalCode, `draft.${string}`>;

async function bringIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  const chosen = { name, mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file][accept='.docx']").setInputFiles(chosen);
  await page.getByRole("dialog").getByRole("button", { name: "插入光标处" }).click();
}

const ofFile = {
  "draft.notWord": bringing("draft.notWord", "报告.docx", zipSync({ "a.txt": strToU8("a") })),
  "draft.passwordProtected": bringing(
    "draft.passwordProtected",
    "密.docx",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  ),
  "draft.damaged": bringing("draft.damaged", "坏.docx", drawnDraft().slice(0, 3000)),
} satisfies Partial<Record<RefusalCode, Row>>;

const ofExcel = "of a workbook: excelRefusals.test.ts";
const inUnits = "of a file: test/writers/docx/draft/readDraft.test.ts";

/** Codes that do not stand in these tables; one that is in none of them does not compile. */
({
  "host.fileNotFound": ofExcel,
  "host.fileUnreadable": ofExcel,
  "host.fileNotWritable": ofExcel,
  "host.notAWorkbook": ofExcel,
  "host.wordDocument": ofExcel,
  "host.passwordProtected": ofExcel,
  "host.damaged": ofExcel,
  "host.tooLarge": ofExcel,
  "host.tooManyCells": ofExcel,
  "host.emptyWorkbook": ofExcel,
  "host.notCopied": ofExcel,
  "host.cancelled": ofExcel,
  "host.cellEditing": ofExcel,
  "host.workbookInactive": ofExcel,
  "host.sheetsChanged": ofExcel,
  "host.sheetGone": ofExcel,
  "host.sheetHidden": ofExcel,
  "host.sheetProtected": ofExcel,
  "host.sheetNameTaken": ofExcel,
  "host.structureProtected": ofExcel,
  "host.cellTaken": ofExcel,
  "host.storedTextUnreadable": ofExcel,
  "host.textNotStored": ofExcel,
  "host.noAnswer": "after a minute: test/hosts/office/excel/reading.test.ts",
  "host.draftPresent": "compared instead, as the warning says: word.test.ts",
  "draft.tooLarge": inUnits,
  "draft.noModel": inUnits,
  "refresh.otherDepartment": "below, and in word.test.ts",
  "refresh.noDraftOpen": "below",
  "refresh.nothingToTake": "of the command line's --take",
}) satisfies Record<Exclude<RefusalCode, keyof typeof ofDraft | keyof typeof ofFile>, string>;

const written = (): unknown => [word.document.body, [...word.document.xmlParts]];

async function openWorkbook(): Promise<Page> {
  word = openDocument();
  const page = await openPane(
    await newPage({ viewport: { width: 330, height: 700 } }),
    word.application,
  );
  await page.getByRole("button", { name: "打开工作簿" }).waitFor();
  await page.locator("input[type=file][multiple]").last().setInputFiles({
    name: "决算.xlsx",
    mimeType: "application/octet-stream",
    buffer: sample,
  });
  await page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
  return page;
}

test("what stands in the way of a refresh is said in one sentence, and compared again once it is gone", async () => {
  const page = await openWorkbook();
  await refuse(page, word, { row: noDraft, written });
  const [{ xml } = { xml: "" }] = word.document.xmlParts;
  const own = /department="([^"]*)"/.exec(xml)?.[1] ?? "";
  const otherDepartment = comparing(
    { code: "refresh.otherDepartment", file, draft: department, workbook: own },
    model((text) => text.replace(named(own), named(department))),
  );
  for (const row of [...Object.values<Row>(ofDraft), otherDepartment]) {
    await chooseStep(page, "报告");
    await refuse(page, word, { row, written });
  }
});

/** There is nothing to compare yet: the sentence offers to insert it. */
const noDraft: Row = {
  error: always({ code: "refresh.noDraftOpen" }),
  given: () => nothing,
  does: compare,
  wayOut: "插入到文档",
  then: (page) => page.getByText("已插入到文档").waitFor(),
};

test("a file that is no draft is refused in one sentence, and nothing goes into the document", async () => {
  word = openDocument();
  const page = await openPane(await newPage(), word.application);
  for (const row of Object.values<Row>(ofFile)) {
    await page.getByRole("button", { name: "导入已导出的报告" }).waitFor();
    await refuse(page, word, { row, written });
  }
});
