import type { ZodType } from "zod";
import { err, ok, type Result } from "../lib/result";

/** Why a file of JSON cannot be used. `place`: the entry that is wrong. */
export type JsonFileError<Kind extends string> =
  | { readonly code: `${Kind}.notJson`; readonly file: string }
  | { readonly code: `${Kind}.wrongShape`; readonly file: string; readonly place: string };

/**
 * Reads a file of JSON as an editor may have saved it, a byte order mark before it included.
 *
 * @returns err of its kind that names the file, and the entry that is wrong
 */
export function readJsonFile<Kind extends string, Value>(
  { kind, file, text }: { readonly kind: Kind; readonly file: string; readonly text: string },
  shape: ZodType<Value>,
): Result<Value, JsonFileError<Kind>> {
  const json = parsed(text);
  if (!json.ok) {
    return err({ code: `${kind}.notJson`, file });
  }
  const read = shape.safeParse(json.value);
  return read.success
    ? ok(read.data)
    : err({
        code: `${kind}.wrongShape`,
        file,
        place: read.error.issues[0]?.path.join(".") ?? "",
      });
}

function parsed(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(null);
  }
}
