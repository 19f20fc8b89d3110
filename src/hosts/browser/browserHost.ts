import { err } from "../../lib/result";
import type { Host } from "../host";
import { offerDownload } from "./offerDownload";

/** The host of the stand-alone page: reads on this thread, with a reader loaded when first asked, and offers downloads. */
export const browserHost: Host = {
  id: "browser",
  readWorkbook: async (file, watch) => {
    if (watch.signal?.aborted === true) {
      return err({ code: "host.cancelled" });
    }
    const { readWorkbookFile } = await import("../files/readWorkbookFile");
    return readWorkbookFile(file, watch);
  },
  deliver: (file) => Promise.resolve(offerDownload(file)),
};
