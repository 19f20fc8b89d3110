import type { Page } from "playwright-core";
import { HostObject } from "../../hosts/office/batch/hostObject";
import { OfficeApplication } from "../../hosts/office/officeApplication";
import type { HostInfo } from "../../hosts/office/officeBridge";
import { officeLtsc2021 } from "../../hosts/office/profiles";
import { browserPages } from "../browserPages";
import { openPane } from "./openPane";

jest.setTimeout(120_000);

const narrow = { viewport: { width: 330, height: 760 } };
const newPage = browserPages("office");

describe.each(["Excel", "Word"] as const)("inside %s", (host) => {
  test("the pane starts, and the application is asked for nothing", async () => {
    const application = startingApplication(host);
    const page = await openPane(await newPage(narrow), application);
    await startPage(page);
    expect(await page.evaluate(() => Office.context.host)).toBe(host);
    expect(application.gaps).toEqual([]);
    expect(application.log.syncs).toEqual([]);
    await screenshot(page, `start-${host}`);
  });

  test("it can note where it is", async () => {
    const page = await openPane(await newPage(narrow), startingApplication(host));
    await startPage(page);
    await page.evaluate(() => history.replaceState(null, "", "#here"));
    expect(new URL(page.url()).hash).toBe("#here");
  });

  test("it is dark in a dark application", async () => {
    const theme = { bodyBackgroundColor: 0x0a0a0a, bodyForegroundColor: 0xffffff };
    const page = await openPane(await newPage(narrow), startingApplication(host, theme));
    await startPage(page);
    expect(await page.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(
      "#0a0a0a",
    );
    const colour = await page
      .locator("#root > div > div")
      .evaluate((pane) => getComputedStyle(pane).backgroundColor);
    expect(colour).toBe("rgb(10, 10, 10)");
    await screenshot(page, `dark-${host}`);
  });
});

test.each([
  { view: "", step: "数据" },
  { view: "?view=explain", step: "说明" },
  { view: "?view=report", step: "报告" },
])("work opened by the button $view begins at $step", async ({ view, step }) => {
  const page = await openPane(await newPage(narrow), startingApplication("Excel"), view);
  await page.getByRole("button", { name: "政府办公室 2019" }).click();
  await page.getByRole("tabpanel", { name: step }).waitFor({ timeout: 30_000 });
});

describe("without an application", () => {
  test("the pane is a page like the stand-alone one", async () => {
    const { page, address } = await newPage(narrow);
    await page.goto(`${address}taskpane.html`);
    await startPage(page);
  });

  test("framed by a portal it stays where it is", async () => {
    const { page, address } = await newPage(narrow);
    await page.route("**/portal", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<iframe src="taskpane.html" width="330" height="700">',
      }),
    );
    await page.goto(`${address}portal`);
    await page.frameLocator("iframe").getByRole("button", { name: "打开工作簿" }).waitFor();
  });

  test("an application that never answers leaves two ways on", async () => {
    const { page, address } = await newPage(narrow);
    // the library believes to be in Excel and waits for it
    await page.goto(`${address}taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$x$$$0`);
    await page.getByText("正在打开，请稍候").waitFor();
    const alert = page.getByRole("alert").filter({ hasText: "没有连上" });
    await alert.waitFor({ timeout: 30_000 });
    expect(await page.getByRole("button", { name: "重新载入" }).count()).toBe(1);
    await screenshot(page, "no-answer");
    await page.getByRole("link", { name: "打开独立网页版" }).click();
    await page.waitForURL(`${address}index.html`);
    await startPage(page);
  });
});

describe("in a browser that is too old", () => {
  test.each([
    {
      name: "Trident",
      userAgent: "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
    },
    {
      name: "the first Edge",
      userAgent: "Mozilla/5.0 AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134",
    },
  ])("$name: the pane says what to do instead", async ({ userAgent }) => {
    const { page, address } = await newPage({ ...narrow, userAgent });
    await page.goto(`${address}taskpane.html`);
    const alert = page.getByRole("alert").filter({ hasText: "Internet Explorer" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(`${address}index.html`);
    expect(await page.locator("#root").isVisible()).toBe(false);
    await screenshot(page, "old-browser");
  });

  test("the Edge of today is not", async () => {
    const userAgent = "Mozilla/5.0 AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0.2849.80";
    const { page, address } = await newPage({ ...narrow, userAgent });
    await page.goto(`${address}taskpane.html`);
    await startPage(page);
  });
});

/** An application as far as starting goes: any question about its document is a gap. */
function startingApplication(
  host: "Excel" | "Word",
  theme: HostInfo["theme"] = {},
): OfficeApplication {
  const nothing = new HostObject({ type: "Nothing", api: `${host}Api` });
  const model = { root: () => nothing, service: () => null };
  return new OfficeApplication({ host, profile: officeLtsc2021, model, theme });
}

async function startPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开工作簿" }).waitFor();
}

/** For the eye: where SCREENSHOTS names a folder, it holds what the pane looked like. */
async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
}
