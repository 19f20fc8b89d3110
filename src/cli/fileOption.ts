import type { AppError } from "../app/messages";
import { ok, type Result } from "../lib/result";
import type { CommandLineHost } from "./commandLineHost";

/** Reads the text of a file, named by its path. */
type ReadEntries<Value> = (
  path: string,
  text: string,
) => Result<ReadonlyMap<string, Value>, AppError>;

/** What the file says that an option names; nothing where the option is not given. */
export async function fileOption<Value>(
  path: string | null,
  host: Pick<CommandLineHost, "readText">,
  reader: () => Promise<ReadEntries<Value>>,
): Promise<Result<ReadonlyMap<string, Value>, AppError>> {
  if (path === null) {
    return ok(new Map());
  }
  const text = await host.readText(path);
  return text.ok ? (await reader())(path, text.value) : text;
}
