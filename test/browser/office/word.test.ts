import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openDocument, type OpenedDocument } from "../../hosts/office/word/openDocument";
import { browserPages } from "../browserPages";
import { until } from "../until";
import { asSavedByLibreOffice } from "../../hosts/office/word/asSavedByLibreOffice";
import { openPane } from "./openPane";
import { chooseStep } from "./pages";

jest.setTimeout(120_000);

const newPage = browserPages("office");

let word: OpenedDocument;

afterEach(() => {
  expect(word.application.gaps).toEqual([]);
});

/** The pane in a Word with a document of the user's, and the sample opened in the pane. */
async function openSample(): Promise<Page> {
  word = openDocument();
  const page = await openPane(await newPage(narrow), word.application);
  await page.getByRole("button", { name: "打开工作簿" }).waitFor();
  await chooseWorkbook(page, sample);
  return page;
}

const narrow = { viewport: { width: 330, height: 700 } };

const sample = readFileSync(path.resolve(__dirname, "../../../samples/tianxin-office-2019.xlsx"));
const existing = "<w:t>existing</w:t>";

/** The sample with another sum for the basic expenditure (基本支出). */
const corrected = withCells(sample, { "1644.56": "1650.56" });

function withCells(file: Uint8Array, values: Readonly<Record<string, string>>): Buffer {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/")) {
      const xml = Object.entries(values).reduce(
        (text, [from, to]) => text.split(`<v>${from}</v>`).join(`<v>${to}</v>`),
        strFromU8(bytes),
      );
      parts[name] = strToU8(xml);
    }
  }
  return Buffer.from(zipSync(parts));
}

async function chooseWorkbook(page: Page, buffer: Buffer, name = "决算.xlsx"): Promise<void> {
  const input = page.locator("input[type=file][multiple]").last();
  await input.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("progressbar", { name: "读取进度" }).waitFor({ state: "detached" });
  await page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
}

async function insert(page: Page): Promise<void> {
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: /^插入到文档/ }).click();
}

async function insertedReport(page: Page): Promise<void> {
  await insert(page);
  await page.getByText("已插入到文档").waitFor();
}

/** Compares the draft with what is open now. */
async function compare(page: Page): Promise<void> {
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: "更新已有报告" }).click();
}

/** One of the ways that stand in the menu. */
async function chooseOther(page: Page, name: string): Promise<void> {
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: "其他方式" }).click();
  await page.getByRole("menuitem", { name }).click();
}

/** Whether something stands in the document now; a failure need not print all of it. */
function stands(markup: string): boolean {
  return word.document.body.includes(markup);
}

/** The accountant types another figure over the first of this text. */
function typeOver(figure: string, typed: string): void {
  word.document.edit((body) => body.replace(`<w:t>${figure}</w:t>`, `<w:t>${typed}</w:t>`));
}

describe("the report", () => {
  test("goes into the document, after what stands there, with its controls and model", async () => {
    const page = await openSample();
    expect(stands(existing)).toBe(true);
    await insertedReport(page);
    const { body, xmlParts, styles } = word.document;
    expect(body.startsWith(`<w:p><w:r>${existing}`)).toBe(true);
    expect(body.match(/<w:tag w:val="juesuan:\d+"/g)?.length).toBeGreaterThan(10);
    expect(stands("1644.56万元")).toBe(true);
    expect(stands("w:sectPr")).toBe(false);
    expect(styles.size).toBeGreaterThan(3);
    expect(xmlParts).toHaveLength(1);
  });

  test("does not go in twice: it is compared with what stands there", async () => {
    const page = await openSample();
    await insertedReport(page);
    const before = word.document.body;
    await insert(page);
    await page.getByText("没有再插入").waitFor();
    await page.getByRole("heading", { name: "更新报告" }).waitFor();
    expect(word.document.body === before).toBe(true);
  });

  test("opens as a new document, and leaves this one alone", async () => {
    const page = await openSample();
    await chooseOther(page, "在新文档中打开");
    await page.getByText("已交给 Word 在新文档中打开，尚未保存。").waitFor();
    const [file = ""] = word.document.opened;
    const parts = unzipSync(Buffer.from(file, "base64"));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("1644.56万元");
    expect(stands("1644.56")).toBe(false);
  });

  test("its blanks are listed and led to", async () => {
    const page = await openSample();
    await insertedReport(page);
    await compare(page);
    const blanks = page.getByRole("region", { name: /^还没填的空/ });
    await blanks
      .getByRole("button", { name: /^在文档中查看/ })
      .first()
      .click();
    await until(() => word.document.selected !== null, "a blank selected");
    expect(word.document.selected).toMatch(/^juesuan:blank:/);
  });
});

describe("a report that was saved elsewhere", () => {
  test("is brought in without a workbook, its blanks are led to, and it is updated later", async () => {
    const saved = await savedReport();
    word = openDocument();
    const page = await openPane(await newPage(narrow), word.application);
    await page.getByRole("button", { name: "导入已导出的报告" }).waitFor();
    await page.locator("input[type=file][accept='.docx']").setInputFiles(saved);
    const dialog = page.getByRole("dialog", { name: "导入“报告.docx”" });
    await dialog.getByRole("button", { name: "插入光标处" }).click();
    await page.getByText(/^已插入导出的报告/).waitFor();
    expect(stands(existing)).toBe(true);
    expect(stands("1644.56万元")).toBe(true);
    expect(word.document.xmlParts).toHaveLength(1);
    await page
      .getByRole("region", { name: /^还没填的空/ })
      .getByRole("button", { name: /^在文档中查看/ })
      .first()
      .click();
    await until(() => word.document.selected !== null, "a blank selected");

    await chooseWorkbook(page, corrected);
    await compare(page);
    await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    await page.getByText(/^已更新 \d+ 处/).waitFor();
    expect(stands("1650.56万元")).toBe(true);
  });

  test("opens beside the document, as it is", async () => {
    const page = await openSample();
    await chooseOther(page, "导入已导出的报告");
    const saved = await savedReport();
    const input = page.locator("input[type=file][accept='.docx']");
    await input.setInputFiles(saved);
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(word.document.opened).toEqual([]);
    await input.setInputFiles(saved);
    await page.getByRole("dialog").getByRole("button", { name: "在新文档中打开" }).click();
    await page.getByText("已交给 Word 在新文档中打开，尚未保存。").waitFor();
    expect(word.document.opened).toEqual([saved.buffer.toString("base64")]);
  });

  test("is asked about when it is dropped on the pane", async () => {
    const page = await openSample();
    const { name, buffer } = await savedReport();
    const dropped = await page.evaluateHandle(
      ([file, content]) => {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], file));
        return transfer;
      },
      [name, buffer.toString("base64")] as const,
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    const dialog = page.getByRole("dialog", { name: "导入“报告.docx”" });
    await dialog.getByRole("button", { name: "插入光标处" }).click();
    await until(() => stands("1644.56万元"), "the report inserted");
    await chooseStep(page, "报告");
    await page.getByRole("heading", { name: "更新报告" }).waitFor();
  });

  /** As the stand-alone page saves it. */
  async function savedReport(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
    const { page, address } = await newPage();
    await page.goto(address);
    await page.getByRole("button", { name: "政府办公室 2019" }).click();
    await page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
    await chooseStep(page, "报告");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^导出 Word 文档/ }).click(),
    ]);
    const buffer = readFileSync(await download.path());
    return { name: "报告.docx", mimeType: "application/octet-stream", buffer };
  }
});

describe("更新报告", () => {
  test("shows what would change, asks about the conflict, writes what was decided", async () => {
    const page = await openSample();
    await insertedReport(page);
    typeOver("1644.56万元", "1644.00万元");
    const typed = word.document.body;
    await chooseWorkbook(page, corrected);
    await compare(page);
    const conflicts = page.getByRole("region", { name: /^您改过、工作簿也变了/ });
    await conflicts.waitFor();
    expect(await conflicts.innerText()).toContain("文档中：1644.00万元");
    expect(await conflicts.innerText()).toContain("新数：1650.56万元");
    expect(await conflicts.innerText()).toContain("上次写入：1644.56万元");
    expect(word.document.body === typed).toBe(true);

    await conflicts.getByRole("radio", { name: "采用新数" }).check();
    await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    await page.getByText(/^已更新 \d+ 处/).waitFor();
    expect(stands("1650.56万元")).toBe(true);
    expect(stands("1644.")).toBe(false);
    expect(stands(existing)).toBe(true);
    await page.getByRole("button", { name: "重新比较" }).click();
    // what is to be verified says the earlier sums: nobody but the accountant rewrites it
    const sentences = page.getByRole("region", { name: /^句子的说法要变/ });
    await sentences.waitFor();
    expect(await sentences.innerText()).toContain("【请核实：");
    expect(await page.getByRole("button", { name: /^更新 \d+ 处$/ }).count()).toBe(0);
  });

  test("keeps what the accountant typed, and asks once only", async () => {
    const page = await openSample();
    await insertedReport(page);
    typeOver("1644.56万元", "1644.00万元");
    await chooseWorkbook(page, corrected);
    await compare(page);
    const conflicts = page.getByRole("region", { name: /^您改过、工作簿也变了/ });
    await conflicts.getByRole("radio", { name: "保留文档中的" }).check();
    await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    await page.getByText(/^已更新 \d+ 处/).waitFor();
    expect(stands("1644.00万元")).toBe(true);
    expect(stands("1650.56万元")).toBe(false);
    expect(stands("1,650.56")).toBe(true);
    await page.getByRole("button", { name: "重新比较" }).click();
    await page.getByRole("region", { name: /^您改过，工作簿没有变/ }).waitFor();
    expect(await conflicts.count()).toBe(0);
  });

  test("finds the figures of a draft that LibreOffice has saved, by neither tag nor title", async () => {
    const page = await openSample();
    await insertedReport(page);
    word.document.edit(asSavedByLibreOffice);
    await chooseWorkbook(page, corrected);
    await compare(page);
    await page
      .getByRole("region", { name: /^还没填的空/ })
      .getByRole("button", { name: /^在文档中查看/ })
      .first()
      .click();
    await until(() => word.document.selected?.startsWith("【") === true, "a blank selected");
    await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    await page.getByText(/^已更新 \d+ 处/).waitFor();
    expect(stands("1650.56万元")).toBe(true);
    expect(stands("1644.56万元")).toBe(false);
    expect(await page.getByRole("region", { name: /没有写入/ }).count()).toBe(0);
    await page.getByRole("button", { name: "重新比较" }).click();
    await page.getByRole("region", { name: /^句子的说法要变/ }).waitFor();
    expect(await page.getByRole("region", { name: /^文档中找不到/ }).count()).toBe(0);
  });

  test("asks before a comment is lost", async () => {
    const page = await openSample();
    await insertedReport(page);
    const comment = '<w:commentRangeStart w:id="1"/>$&<w:commentRangeEnd w:id="1"/>';
    word.document.edit((body) =>
      body.replace(/<w:r>(?:(?!<w:r>).)*?1644\.56万元.*?<\/w:r>/, comment),
    );
    await chooseWorkbook(page, corrected);
    await compare(page);
    await page.getByRole("button", { name: /^更新 \d+ 处$/ }).click();
    const dialog = page.getByRole("alertdialog", { name: "有的数字带有批注" });
    await dialog.getByRole("button", { name: "不动带批注的" }).click();
    await page.getByRole("region", { name: /^带有批注，没有写入/ }).waitFor();
    expect(stands('<w:commentRangeStart w:id="1"/>')).toBe(true);
    expect(stands("1644.56万元")).toBe(true);
    expect(stands("1,650.56")).toBe(true);
  });
});
