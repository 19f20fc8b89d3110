import { access, constants, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { err, ok, type Result } from "../../lib/result";
import type { Delivery } from "../host";
import type { HostError } from "../hostError";
import { isMissing } from "./isMissing";

/**
 * Writes a file so that at its path there is always a whole one: the old, or the new.
 *
 * @returns err `host.fileNotWritable` with the path; then nothing has changed
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<Delivery, HostError>> {
  if (await isProtected(path)) {
    return err({ code: "host.fileNotWritable", file: path });
  }
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

/** Whether a file stands there that nobody is to write over; a name can change hands in spite of that. */
async function isProtected(path: string): Promise<boolean> {
  try {
    const { mode } = await stat(path);
    await access(path, constants.W_OK);
    return (mode & anybodyWrites) === 0;
  } catch (error) {
    return !isMissing(error);
  }
}

/** The bits of a file's mode that let owner, group or others write; root may write without them. */
const anybodyWrites = 0o222;

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
