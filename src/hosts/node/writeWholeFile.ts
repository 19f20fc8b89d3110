import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { err, ok, type Result } from "../../lib/result";
import type { Delivery } from "../host";
import type { HostError } from "../hostError";

/**
 * Writes a file so that at its path there is always a whole one: the old, or the new.
 *
 * @returns err `host.fileNotWritable` with the path; then nothing has changed
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<Delivery, HostError>> {
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    await writeThrough(draft, bytes);
    await rename(draft, path);
    return ok({ kind: "written", path });
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    return err({ code: "host.fileNotWritable", file: path });
  }
}

/** The bytes are on the disk, not merely on their way, before the name changes hands. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
