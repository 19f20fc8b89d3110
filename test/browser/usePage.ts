import type { BrowserContextOptions } from "playwright-core";
import { browserPages, type OpenedPage } from "./browserPages";

/**
 * Opens the stand-alone page anew before each test of the file, in one browser.
 *
 * @returns a function for inside a test
 */
export function usePage(options: BrowserContextOptions = {}): () => OpenedPage {
  const newPage = browserPages("page");
  const open: OpenedPage[] = [];

  beforeEach(async () => {
    const opened = await newPage(options);
    await opened.page.goto(opened.address);
    open.push(opened);
  });

  afterEach(() => {
    open.pop();
  });

  return () => {
    const [opened] = open;
    if (opened === undefined) {
      throw new Error("The page is open only inside a test.");
    }
    return opened;
  };
}
