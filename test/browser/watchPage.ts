import type { Page } from "playwright-core";

/**
 * Keeps a page to its own origin, and keeps a list of what it should not have done.
 *
 * Requests elsewhere are refused and listed; so are console errors, uncaught errors and failed
 * requests. The list grows as the page runs.
 */
export async function watchPage(page: Page, address: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const { origin } = new URL(address);

  await page.context().route("**/*", async (route) => {
    const url = route.request().url();
    if (isOwn(url, origin)) {
      await route.continue();
      return;
    }
    problems.push(`request beyond the page: ${url}`);
    await route.abort();
  });
  page.on("websocket", (socket) => problems.push(`web socket: ${socket.url()}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  return problems;
}

function isOwn(url: string, origin: string): boolean {
  const { origin: asked, protocol } = new URL(url);
  return asked === origin || protocol === "data:" || protocol === "blob:";
}
