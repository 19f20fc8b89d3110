import { err, ok, type Result } from "../lib/result";

/** Reads JSON as an editor may have saved it, a byte order mark before it included. */
export function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(null);
  }
}
