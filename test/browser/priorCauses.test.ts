import { Document, Packer, Paragraph } from "docx";
import type { Page } from "playwright-core";
import { usePage } from "./usePage";

jest.setTimeout(120_000);

describe("last year's report among the differences of a narrow pane", () => {
  const opened = usePage({ viewport: { width: 330, height: 760 } });

  test("its causes are offered, chosen by keyboard, and doubted as long as last year's numbers stand in them", async () => {
    const { page } = opened();
    await openVariances(page);
    await chooseFile(page, {
      name: "2018年公开说明.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: await lastYearsReport(),
    });
    await page.getByText("读到 2 条上年原因。").waitFor();
    await page.getByText("已在 1 处差异列出 1 条上年原因").waitFor();

    const field = page.getByLabel("公务接待费：原因").last();
    await field.focus();
    await page.getByText("见“2018年公开说明.docx”：公务接待费比2017年增加").waitFor();
    await page.keyboard.press("Alt+1");
    expect(await field.inputValue()).toBe("2018年承办现场会18.00万元");
    // once where it is offered, once at the field
    const doubt = page.getByText("“2018年”、“18.00万元”是上年原因里的写法");
    await doubt.nth(1).waitFor();
    await field.fill("2019年承办现场会2.00万元");
    await doubt.nth(1).waitFor({ state: "detached" });

    await page.getByRole("button", { name: "不再列出上年原因" }).press("Enter");
    await doubt.waitFor({ state: "detached" });
  });

  test("the report can be dropped on the page, which takes it for no workbook", async () => {
    const { page } = opened();
    await openVariances(page);
    const bytes = [...(await lastYearsReport())];
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], "2018年公开说明.docx"));
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    }, bytes);
    await page.getByText("已在 1 处差异列出 1 条上年原因").waitFor();
  });

  test("a file without causes is said in one sentence, and the list stays", async () => {
    const { page } = opened();
    await openVariances(page);
    await chooseFile(page, {
      name: "说明.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}"),
    });
    await page.getByText("在“说明.json”中没有找到增减原因").waitFor();
    await page.getByRole("tabpanel", { name: "说明" }).waitFor();
  });
});

async function openVariances(page: Page): Promise<void> {
  await page.getByRole("button", { name: "开发区管委会 2019" }).click();
  await page.getByRole("tablist").waitFor({ timeout: 30_000 });
  await page.getByRole("tab", { name: "说明" }).click();
  await page.getByRole("tabpanel", { name: "说明" }).waitFor();
}

async function chooseFile(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const settings = page.locator("details", { hasText: "说明范围与上年原因" });
  if ((await settings.getAttribute("open")) === null) {
    await settings.locator("summary").click();
  }
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "导入上年说明" }).click();
  await (await chooser).setFiles(file);
}

/** One cause for a difference of the sample, and one for a line that it does not have. */
function lastYearsReport(): Promise<Buffer> {
  const paragraphs = [
    "2018年度部门决算情况说明",
    "公务接待费比2017年增加3.00万元，增长42.92%，增加的主要原因是2018年承办现场会18.00万元。",
    "会议费比2017年增加1.00万元，主要原因是会期延长。",
  ];
  const children = paragraphs.map((words) => new Paragraph(words));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
