import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { serveBuild, type BrowserBuild } from "./serveBuild";
import { watchPage } from "./watchPage";

/** What a browser test gets: a page that keeps to its own origin, and where the build stands. */
export type OpenedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
};

/**
 * Serves a build to one browser, for a test file or a part of it. Each page is a new user's.
 *
 * After each test its pages must have made no request beyond their own origin and written no error
 * to the console; what they did is said by the failure.
 *
 * @returns a function that makes an empty page, for inside a test
 */
export function browserPages(
  build: BrowserBuild,
): (options?: BrowserContextOptions) => Promise<OpenedPage> {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveBuild>> | undefined;
  const opened: { readonly context: BrowserContext; readonly problems: readonly string[] }[] = [];

  beforeAll(async () => {
    site = await serveBuild(build);
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const ended = opened.splice(0);
    await Promise.all(ended.map(({ context }) => context.close()));
    expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  return async (options = {}) => {
    if (browser === undefined || site === undefined) {
      throw new Error("The browser or the build's server did not start.");
    }
    const context = await browser.newContext({ locale: "zh-CN", ...options });
    const page = await context.newPage();
    opened.push({ context, problems: await watchPage(page, site.address) });
    return { page, context, address: site.address };
  };
}
