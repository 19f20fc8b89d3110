import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { bookOf } from "../../hosts/office/excel/book";
import { openBook } from "../../hosts/office/excel/openBook";
import type { OfficeApplication } from "../../hosts/office/officeApplication";
import { officeMac } from "../../hosts/office/profiles";
import { openDocument } from "../../hosts/office/word/openDocument";
import { WordDocument } from "../../hosts/office/word/wordDocument";
import { readSample } from "../../support/readSample";
import { browserPages } from "../browserPages";
import { office, read } from "./excelPanes";
import { openPane } from "./openPane";
import { chooseStep } from "./pages";

jest.setTimeout(120_000);

const newPage = browserPages("office");

/** A pane as on a Mac: a file that is offered there is dropped, and neither pane nor user is told. */
async function openOnMac(application: OfficeApplication): Promise<Page> {
  const opened = await newPage({
    viewport: { width: 330, height: 700 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await opened.context.addInitScript(dropDownloads);
  return openPane(opened, application);
}

function dropDownloads(): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.download !== "") {
      event.preventDefault();
    }
  });
}

function downloadsOf(page: Page): readonly string[] {
  const names: string[] = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  return names;
}

test("Excel: where the file does not arrive, the pane names the copy, which has the report with its tables", async () => {
  const excel = openBook(bookOf(await readSample(office)), officeMac);
  const page = await openOnMac(excel.application);
  const downloads = downloadsOf(page);
  await read(page);
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: /^导出 Word 文档/ }).click();
  const told = page.getByText(/^已交给浏览器下载：.*\.docx/);
  await told.waitFor();
  expect(await told.innerText()).toContain(
    "没有看到文件时（Mac 上的 Excel 可能如此），请改用“复制带格式文本”",
  );
  expect(downloads).toEqual([]);

  await page.getByRole("button", { name: "复制带格式文本" }).click();
  await page.getByText("已复制，可粘贴到 Word 或 WPS 文字").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(copied).toContain("1644.56万元");
  expect(copied).toContain("<table");
  expect(excel.book.changes).toBe(0);
  expect(excel.application.gaps).toEqual([]);
});

test("Word: where the file does not arrive, the pane names the insertion, which does", async () => {
  const word = openDocument(new WordDocument(), officeMac);
  const page = await openOnMac(word.application);
  const downloads = downloadsOf(page);
  await page
    .locator("input[type=file][multiple]")
    .last()
    .setInputFiles({
      name: "决算.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync(path.resolve(__dirname, "../../../samples", office)),
    });
  await page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
  await chooseStep(page, "报告");
  await page.getByRole("button", { name: "其他方式" }).click();
  await page.getByRole("menuitem", { name: "导出 Word 文档" }).click();
  const told = page.getByText(/^已交给浏览器下载：.*\.docx/);
  await told.waitFor();
  expect(await told.innerText()).toContain(
    "没有看到文件时（Mac 上的 Word 可能如此），请直接插入，再在 Word 中保存。",
  );
  expect(downloads).toEqual([]);

  await page.getByRole("button", { name: /^插入到文档/ }).click();
  await page.getByText("已插入到文档").waitFor();
  expect(word.document.body).toContain("1644.56万元");
  expect(word.application.gaps).toEqual([]);
});
