import type { Frame, Page } from "playwright-core";

/** The pages of open work, in their order. */
export const steps = ["数据", "指标", "问题", "说明", "报告"] as const;

/** Goes to a page of the open work. */
export async function chooseStep(page: Page | Frame, step: (typeof steps)[number]): Promise<void> {
  await page.getByRole("tab", { name: step }).click();
  await page.getByRole("tabpanel", { name: step }).waitFor();
}

/** What the pages say of a workbook, without what an application adds to them. */
export async function contents(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  // what is out of sight is not laid out, and has no inner text
  const texts = (selector: string): Promise<readonly string[]> =>
    page.locator(`#page ${selector}`).allTextContents();
  await chooseStep(page, "数据");
  const summary = await texts("dl");
  const tables = await texts("li h4");
  await chooseStep(page, "指标");
  const indicators = await texts("tbody tr");
  await chooseStep(page, "问题");
  const findings = await texts("[data-finding] > div:first-child");
  await chooseStep(page, "报告");
  const report = await texts("section[aria-label=报告预览]");
  return { summary, tables, indicators, findings, report };
}

/** The one sentence about what was not possible; it is dismissed. */
export async function refusal(page: Page): Promise<string> {
  const alert = page.getByRole("alert").filter({ hasText: "没有完成" });
  await alert.waitFor();
  const sentence = await alert.innerText();
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await alert.waitFor({ state: "detached" });
  return sentence;
}
