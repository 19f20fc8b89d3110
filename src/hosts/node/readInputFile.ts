import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { err, ok, type Result } from "../../lib/result";
import { limits, megabytes } from "../files/limits";
import type { InputFile } from "../host";
import type { HostError } from "../hostError";
import { isMissing } from "./isMissing";

/**
 * Takes a file from the disk; its name comes without the folders.
 *
 * @returns err `host.fileNotFound`, `host.fileUnreadable` (no right, a folder, a device) or
 *   `host.tooLarge`, each with the path as it was given
 */
export async function readInputFile(path: string): Promise<Result<InputFile, HostError>> {
  try {
    const status = await stat(path);
    if (!status.isFile()) {
      return err({ code: "host.fileUnreadable", file: path });
    }
    const limitMegabytes = limits.fileMegabytes;
    if (status.size > megabytes(limitMegabytes)) {
      return err({ code: "host.tooLarge", file: path, limitMegabytes });
    }
    const content = await readFile(path);
    return ok({
      name: basename(path),
      bytes: new Uint8Array(content.buffer, content.byteOffset, content.length),
    });
  } catch (error) {
    return err({
      code: isMissing(error) ? "host.fileNotFound" : "host.fileUnreadable",
      file: path,
    });
  }
}
