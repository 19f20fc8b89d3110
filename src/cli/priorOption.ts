import { type AppError, priorRead } from "../app/messages";
import type { PriorCause } from "../app/priorCauses/priorCause";
import { ok, type Result } from "../lib/result";
import type { CommandLineHost } from "./commandLineHost";

/**
 * The causes that files of last year give, in the order of the files; `fiscalYear`: of this year's work.
 *
 * A file with causes of which nobody can tell for what they are given is complained of: they are left out.
 */
export async function priorOption(
  paths: readonly string[],
  host: Pick<CommandLineHost, "readBytes" | "complain">,
  fiscalYear: number | null,
): Promise<Result<readonly PriorCause[], AppError>> {
  const causes: PriorCause[] = [];
  for (const path of paths) {
    const bytes = await host.readBytes(path);
    if (!bytes.ok) {
      return bytes;
    }
    const { readPriorCauses } = await import("../app/priorCauses/readPriorCauses");
    const read = readPriorCauses({ name: path, bytes: bytes.value }, fiscalYear);
    if (!read.ok) {
      return read;
    }
    const { causes: found, unclear } = read.value;
    if (unclear > 0) {
      host.complain(priorRead({ file: path, read: found.length, unclear }));
    }
    causes.push(...found);
  }
  return ok(causes);
}
