import type { Page } from "playwright-core";
import type { OfficeApplication } from "../../hosts/office/officeApplication";
import {
  installExternal,
  type BridgeGlobals,
  type HostReply,
} from "../../hosts/office/officeBridge";
import type { OpenedPage } from "../browserPages";

/**
 * Opens the built pane inside an application: the library that the pane loads is Microsoft's own, and
 * talks to the application of the tests as it would to Excel or Word on a desk.
 *
 * @param view what the pane's address asks for, as `?view=explain`
 */
export async function openPane(
  { page, context, address }: OpenedPage,
  application: OfficeApplication,
  view = "",
): Promise<Page> {
  await context.exposeBinding(
    "officeHostCall",
    (_source, dispatchId: number, parameters: unknown): Promise<HostReply> =>
      application.execute(dispatchId, parameters),
  );
  await context.addInitScript(installExternal, application.info);
  application.onEvent((dispatchId, payload) => {
    void page.evaluate(
      ([id, content]) => {
        (globalThis as unknown as BridgeGlobals).officeHostEvent?.(id, content);
      },
      [dispatchId, payload] as const,
    );
  });
  await page.goto(`${address}taskpane.html${view}`);
  return page;
}
