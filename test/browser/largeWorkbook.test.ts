import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { codedTable } from "../../bench/large/codedTable.mjs";
import { detailSheet } from "../../bench/large/detailSheet.mjs";
import { writeWorkbook } from "../../bench/large/writeWorkbook.mjs";
import { usePage } from "./usePage";

jest.setTimeout(240_000);

const rowCount = 100_000;
const folder = mkdtempSync(path.join(tmpdir(), "large-workbook-"));
const file = path.join(folder, "large.xlsx");

beforeAll(() => {
  writeWorkbook(file, [
    { name: "支出决算表", rows: codedTable("支出决算表", 200) },
    { name: "凭证明细", rows: detailSheet(rowCount) },
  ]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a workbook of 100,000 rows", () => {
  const opened = usePage({ viewport: { width: 1280, height: 800 } });

  test("opens with its steps told, and the page answers all the while", async () => {
    const { page } = opened();
    await watchPage(page);
    await choose(page);
    await page.getByRole("tablist").waitFor({ timeout: 150_000 });
    await page.getByRole("rowheader", { name: "5", exact: true }).waitFor();
    const { steps, longestTaskMs } = await watched(page);
    for (const words of [/工作表“凭证明细”/, /正在识别表格/, /正在计算指标/]) {
      expect(steps).toContainEqual(expect.stringMatching(words));
    }
    expect(longestTaskMs).toBeLessThan(1_000);
  });

  test("shows any part of the sheet without building the rest", async () => {
    const { page } = opened();
    await choose(page);
    await page.getByRole("tablist").waitFor({ timeout: 150_000 });
    await watchPage(page);
    await page.getByRole("combobox").selectOption("凭证明细");
    const sheet = page.getByRole("region", { name: "原表：凭证明细" });
    await sheet.evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    // the header stands above the rows
    await sheet.getByRole("rowheader", { name: String(rowCount + 1), exact: true }).waitFor();
    expect(await sheet.getByRole("row").count()).toBeLessThan(200);
    expect((await watched(page)).longestTaskMs).toBeLessThan(1_000);
  });

  test("can be cancelled while it is read", async () => {
    const { page } = opened();
    await choose(page);
    const reading = page.getByRole("status").filter({ hasText: "工作表“凭证明细”" });
    await reading.waitFor({ timeout: 60_000 });
    const ended = page.workers().map((worker) => worker.waitForEvent("close"));
    expect(ended).toHaveLength(1);
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByRole("button", { name: "打开工作簿" }).waitFor({ timeout: 5_000 });
    await Promise.all(ended);
  });
});

async function choose(page: Page): Promise<void> {
  await page.locator("input[type=file][multiple]").last().setInputFiles(file);
}

type Watched = { readonly steps: readonly string[]; readonly longestTaskMs: number };

/** Notes from now on what the page says of its progress, and how long its thread was held at most. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = { steps: [] as string[], longestTaskMs: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        noted.longestTaskMs = Math.max(noted.longestTaskMs, duration);
      }
    }).observe({ type: "longtask" });
    new MutationObserver(() => {
      const said = document.querySelector("[role=status]")?.textContent ?? "";
      if (said !== noted.steps[noted.steps.length - 1]) {
        noted.steps.push(said);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { noted: Watched }).noted);
}
