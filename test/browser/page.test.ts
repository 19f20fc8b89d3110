import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { badFiles, oddFiles } from "../hosts/files/badFiles";
import { usePage } from "./usePage";

jest.setTimeout(120_000);

const samples = [
  "完整部门 2023",
  "政府办公室 2019",
  "工业主管部门 2019",
  "工业和信息化局 2020",
  "开发区管委会 2019",
  "科技主管部门 2019",
];

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describe.each([
  ["a narrow pane", { width: 330, height: 760 }],
  ["a wide window", { width: 1280, height: 800 }],
])("a new user in %s", (_name, viewport) => {
  const opened = usePage({ viewport, acceptDownloads: true });

  test("goes from a sample to a finding's cell and a Word file", async () => {
    const { page } = opened();
    await openSample(page, "政府办公室 2019");
    for (const step of ["数据", "指标", "问题", "说明", "报告"]) {
      await chooseStep(page, step);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }

    await chooseStep(page, "问题");
    const finding = page.locator("[data-finding]", { hasText: "各分项合计" }).first();
    await finding.getByRole("button", { name: "整体支出 B5" }).click();
    const cell = page.locator("td[aria-current=location]");
    expect(await cell.innerText()).toBe("1853.89");
    expect(await isInView(page, "td[aria-current=location]")).toBe(true);
    expect(await violations(page)).toEqual([]);

    await chooseStep(page, "报告");
    await showFields(page);
    const before = await openBlanks(page);
    expect(before).toBeGreaterThan(0);
    await page.getByRole("textbox").first().fill("按实际需要追加经费");
    await expectOpenBlanks(page, before - 1);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^导出 Word 文档/ }).click(),
    ]);
    const parts = unzipSync(readFileSync(await download.path()));
    const words = new TextDecoder().decode(parts["word/document.xml"]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(words).toContain("按实际需要追加经费");
    await page.getByText(`已交给浏览器下载：${download.suggestedFilename()}`).waitFor();
  });

  test("walks through the steps by keyboard", async () => {
    const { page } = opened();
    await openSample(page, "政府办公室 2019");
    await page.getByRole("tab", { name: "数据" }).focus();
    await page.keyboard.press(viewport.width < 960 ? "ArrowRight" : "ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: "指标" }).waitFor();
  });

  test("writes a cause, which is still there after loading the page again", async () => {
    const { page } = opened();
    await openSample(page, "政府办公室 2019");
    await chooseStep(page, "说明");
    const field = page.getByRole("textbox").first();
    await field.fill("人员增加");
    await page.getByText(/^已填 1 \//).waitFor();
    await page.reload();
    await openSample(page, "政府办公室 2019");
    await page.getByText("已带入本机保存的 1 条说明。").waitFor();
    await chooseStep(page, "说明");
    expect(await page.getByRole("textbox").first().inputValue()).toBe("人员增加");
  });
});

describe("files", () => {
  const opened = usePage({ viewport: { width: 1280, height: 800 } });

  test.each(samples)("the sample %s opens", async (sample) => {
    const { page } = opened();
    await openSample(page, sample);
    expect(await page.getByRole("tab").count()).toBe(5);
  });

  test("a bad file gets one sentence and leaves the open work alone", async () => {
    const { page } = opened();
    await openSample(page, "政府办公室 2019");
    const owner = await page.getByRole("heading", { level: 1 }).innerText();
    for (const { name, make } of badFiles()) {
      await chooseFile(page, { name, bytes: make() });
      await page.getByRole("alert").filter({ hasText: name }).waitFor({ timeout: 60_000 });
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(owner);
      await page.getByRole("button", { name: "返回", exact: true }).click();
      await page.getByRole("alert").waitFor({ state: "detached" });
    }
  });

  test("a workbook without budget tables gets one sentence at the start", async () => {
    const { page } = opened();
    const file = oddFiles().find(({ name }) => name === "proto.xlsx");
    await chooseFile(page, { name: "proto.xlsx", bytes: file?.make() ?? new Uint8Array(0) });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("没有");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "返回", exact: true }).click();
    await page.getByRole("button", { name: "打开工作簿" }).waitFor();
  });

  test("a file can be dropped anywhere", async () => {
    const { page } = opened();
    const bytes = readFileSync(samplePath("tianxin-office-2019.xls")).toString("base64");
    await page.evaluate((content) => {
      const data = new DataTransfer();
      const file = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      data.items.add(new File([file], "决算.xls"));
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    }, bytes);
    await page.getByRole("tablist").waitFor();
  });
});

function samplePath(name: string): string {
  return path.resolve(__dirname, "../../samples", name);
}

async function openSample(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: title }).click();
  await page.getByRole("tablist").waitFor({ timeout: 30_000 });
}

async function chooseFile(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  await page
    .locator("input[type=file][multiple]")
    .last()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function chooseStep(page: Page, step: string): Promise<void> {
  const tab = page.getByRole("tab", { name: step });
  await tab.click();
  await page.getByRole("tabpanel", { name: step }).waitFor();
}

/** In a narrow pane the fields stand behind the preview. */
async function showFields(page: Page): Promise<void> {
  const fill = page.getByRole("button", { name: /^填写/ });
  if ((await fill.count()) > 0) {
    await fill.click();
  }
}

async function openBlanks(page: Page): Promise<number> {
  const words = await page.getByRole("button", { name: /^导出 Word 文档/ }).innerText();
  return Number(/\d+/.exec(words)?.[0] ?? 0);
}

async function expectOpenBlanks(page: Page, count: number): Promise<void> {
  const words = count === 0 ? "导出 Word 文档" : `导出 Word 文档（还有 ${String(count)} 处待填）`;
  await page.getByRole("button", { name: words, exact: true }).waitFor();
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((cell) => {
    const { top, left } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(left + 4, top + 4));
  });
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What axe finds in the browser: rule and place. Fluent's own focus guards are let pass. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await checker.run();
    return found.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !html.includes("data-tabster-dummy"))
        .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}
