import { ok, type Result } from "../../lib/result";
import type { Delivery, OutputFile } from "../host";

/** Offers a file as a download. Whether it is kept, and where, only the browser knows. */
export function offerDownload({ name, mediaType, bytes }: OutputFile): Result<Delivery, never> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser may still be fetching it after the click
  setTimeout(() => URL.revokeObjectURL(address), addressLifetimeMs);
  return ok({ kind: "offered", name });
}

const addressLifetimeMs = 60_000;
