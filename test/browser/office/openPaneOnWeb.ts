import type { Frame, Page } from "playwright-core";
import type { OfficeApplication } from "../../hosts/office/officeApplication";
import type { BridgeGlobals, HostReply } from "../../hosts/office/officeBridge";
import { installWebHost } from "../../hosts/office/webSeam";
import type { OpenedPage } from "../browserPages";

/**
 * Opens the built pane as Office on the web does: in a frame of a page that it posts its questions to.
 *
 * That page stands on the add-in's own host name, where the library takes it as it would one of Office.
 */
export async function openPaneOnWeb(
  { page, context, address }: OpenedPage,
  application: OfficeApplication,
): Promise<Frame> {
  const { info } = application;
  await context.exposeBinding(
    "officeHostCall",
    (_source, dispatchId: number, parameters: unknown): Promise<HostReply> =>
      application.execute(dispatchId, parameters),
  );
  await page.route(`${site}**`, async (route) => {
    const url = route.request().url();
    if (url === around) {
      await route.fulfill({
        contentType: "text/html",
        body: "<!doctype html><title>Office</title>",
      });
      return;
    }
    const response = await route.fetch({ url: url.replace(site, address) });
    await route.fulfill({ response });
  });
  await page.goto(around);
  await page.evaluate(installWebHost, info);
  application.onEvent((dispatchId, payload) => {
    void page.evaluate(
      ([id, content]) => {
        (globalThis as unknown as BridgeGlobals).officeHostEvent?.(id, content);
      },
      [dispatchId, payload] as const,
    );
  });
  await page.evaluate(addFrame, {
    source: `${site}taskpane.html`,
    name: JSON.stringify({
      baseFrameName: "pane",
      hostInfo: `${info.host}$Web$16.00$${info.locale}$correlation$$disableLogging$0`,
      xdmInfo: `conversation|pane|${around}`,
      serializerVersion: "1",
      flights: "[]",
    }),
  });
  return paneFrame(page);
}

/** The build once more, with https: without it the library takes no page around it for Office. */
const site = "https://localhost/";
const around = `${site}office-on-the-web`;

function addFrame({ source, name }: { readonly source: string; readonly name: string }): void {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.src = source;
  frame.width = "330";
  frame.height = "700";
  document.body.append(frame);
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (frame === null) {
    throw new Error("the pane has no frame");
  }
  await frame.getByRole("button", { name: "打开工作簿" }).waitFor({ timeout: 30_000 });
  return frame;
}
