import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { codedTable } from "../../bench/large/codedTable.mjs";
import { writeWorkbook } from "../../bench/large/writeWorkbook.mjs";
import { usePage } from "./usePage";

jest.setTimeout(240_000);

const rowCount = 100_000;
const folder = mkdtempSync(path.join(tmpdir(), "large-workbook-"));
const file = path.join(folder, "large.xlsx");

beforeAll(() => {
  writeWorkbook(file, [{ name: "支出决算表", rows: codedTable(rowCount) }]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a workbook of 100,000 rows", () => {
  const opened = usePage({ viewport: { width: 1280, height: 800 } });

  test("opens with its steps told, and the page answers all the while", async () => {
    const { page } = opened();
    await watchLongTasks(page);
    await choose(page);
    for (const words of [/正在打开|工作表“支出决算表”/, "正在识别表格", "正在计算指标"]) {
      await page.getByRole("status").filter({ hasText: words }).waitFor({ timeout: 60_000 });
    }
    await page.getByRole("tablist").waitFor({ timeout: 120_000 });
    await page.getByRole("rowheader", { name: "5", exact: true }).waitFor();
    expect(await longestTaskMs(page)).toBeLessThan(1_000);
  });

  test("shows any part of the sheet without building the rest", async () => {
    const { page } = opened();
    await choose(page);
    await page.getByRole("tablist").waitFor({ timeout: 120_000 });
    await watchLongTasks(page);
    const sheet = page.getByRole("region", { name: "原表：支出决算表" });
    await sheet.evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    // title, unit, header and totals stand above the rows
    await sheet.getByRole("rowheader", { name: String(rowCount + 4), exact: true }).waitFor();
    expect(await sheet.getByRole("row").count()).toBeLessThan(200);
    expect(await longestTaskMs(page)).toBeLessThan(1_000);
  });

  test("can be cancelled at any step", async () => {
    const { page } = opened();
    for (const words of ["工作表“支出决算表”", "正在识别表格"]) {
      await choose(page);
      await page.getByRole("status").filter({ hasText: words }).waitFor({ timeout: 60_000 });
      const ended = page.workers().map((worker) => worker.waitForEvent("close"));
      expect(ended).toHaveLength(1);
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByRole("button", { name: "打开工作簿" }).waitFor({ timeout: 5_000 });
      await Promise.all(ended);
    }
  });
});

async function choose(page: Page): Promise<void> {
  await page.locator("input[type=file]").last().setInputFiles(file);
}

/** Notes how long the page's thread was held at most from now on. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = window as unknown as { longestTaskMs: number };
    noted.longestTaskMs = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        noted.longestTaskMs = Math.max(noted.longestTaskMs, duration);
      }
    }).observe({ type: "longtask" });
  });
}

async function longestTaskMs(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longestTaskMs: number }).longestTaskMs);
}
