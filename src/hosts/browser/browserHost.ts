import type { Host } from "../host";
import { createBrowserHost } from "./createBrowserHost";
import { startReadWorker } from "./startReadWorker";

/** The host of the stand-alone page. */
export const browserHost: Host = createBrowserHost(startReadWorker);
