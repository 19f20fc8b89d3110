import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { servePage } from "./servePage";
import { watchPage } from "./watchPage";

/** What a browser test gets: the page as freshly opened, and where it stands. */
export type OpenedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
};

/**
 * Opens the built page anew before each test of the file, in one browser.
 *
 * After each test the page must have made no request beyond its own origin and written no error
 * to the console; what it did is said by the failure.
 *
 * @returns a function for inside a test
 */
export function usePage(options: BrowserContextOptions = {}): () => OpenedPage {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof servePage>> | undefined;
  let opened: (OpenedPage & { readonly problems: readonly string[] }) | undefined;

  beforeAll(async () => {
    site = await servePage();
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    if (browser === undefined || site === undefined) {
      throw new Error("The browser or the page's server did not start.");
    }
    const context = await browser.newContext({ locale: "zh-CN", ...options });
    const page = await context.newPage();
    const problems = await watchPage(page, site.address);
    opened = { page, context, address: site.address, problems };
    await page.goto(site.address);
  });

  afterEach(async () => {
    const problems = opened?.problems ?? [];
    await opened?.context.close();
    opened = undefined;
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  return () => {
    if (opened === undefined) {
      throw new Error("The page is open only inside a test.");
    }
    return opened;
  };
}
