import type { Page } from "playwright-core";
import { usePage } from "./usePage";

jest.setTimeout(120_000);

describe("the list of differences in a narrow pane", () => {
  const opened = usePage({
    viewport: { width: 330, height: 760 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

  test("three causes are written by keyboard alone; what is left is filtered, and all is copied", async () => {
    const { page } = opened();
    await openVariances(page);
    const total = await page.getByRole("textbox").count();
    await page.getByRole("textbox").first().focus();
    for (const cause of ["追加科技专项", "年末据实结转", "人员增加"]) {
      await page.keyboard.type(cause);
      await page.keyboard.press("Control+Enter");
    }
    await page.getByText(`已填 3 / ${String(total)}`).waitFor();
    expect(await page.locator("textarea:focus").inputValue()).toBe("");

    await page.getByRole("button", { name: /^未填/ }).press("Enter");
    await page.getByText("追加科技专项").waitFor({ state: "detached" });
    expect(await page.getByRole("textbox").count()).toBe(total - 3);

    await page.getByRole("button", { name: "复制全部说明" }).press("Enter");
    await page.getByText("已复制。").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/).filter((line) => line.includes("主要原因是"))).toHaveLength(3);
  });
});

async function openVariances(page: Page): Promise<void> {
  await page.getByRole("button", { name: "科技主管部门 2019" }).click();
  await page.getByRole("tablist").waitFor({ timeout: 30_000 });
  await page.getByRole("tab", { name: "说明" }).click();
  await page.getByRole("tabpanel", { name: "说明" }).waitFor();
}
