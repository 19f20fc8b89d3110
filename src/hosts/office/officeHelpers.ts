import { Storage, Utilities } from "@microsoft/office-js-helpers";
import { z } from "zod";

/**
 * The one door to Microsoft's helpers. `Storage.get`, `set`, `delete` and `Utilities.log` are all that is
 * asked of them: `forceCreateSheet` deletes or empties a sheet of the user's that bears the name, `notify`
 * of the storage loses events of ours when anything else is written within 300 ms, `has`, `values` and
 * `clear` answer wrongly, and `Utilities.host`, `platform` and `isAddin` do outside of Office. Sign-in and
 * its dialogs are not needed: nothing leaves this computer.
 */

/** Keeps texts on this computer, for all panes of one application; never shared between Excel and Word. */
export type TextMemory = {
  readonly recall: (key: string) => string | null;
  readonly keep: (key: string, text: string | null) => void;
};

/** An ASCII word: the library builds patterns and keys from it. */
const container = "juesuan";

/** Stands before each text, because the library gives back as a date what looks like one. */
const mark = "text:";

const markedText = z
  .string()
  .startsWith(mark)
  .transform((text) => text.slice(mark.length));

/**
 * The memory of an application's panes, by Microsoft's helpers.
 *
 * Their storage gives back whatever stands there, so each answer is looked at. Where the browser keeps
 * storage closed or full, nothing is kept and nothing fails.
 *
 * @param partition what Office on the web tells us to part our keys by; undefined elsewhere
 */
export function officeMemory(partition: string | undefined): TextMemory {
  const storage = whenOpen(() => new Storage<unknown>(container));
  const ownKey = (key: string): string => `${partition ?? ""}${key}`;
  return {
    recall: (key) =>
      whenOpen(() => {
        const kept = markedText.safeParse(storage?.get(ownKey(key)));
        return kept.success ? kept.data : null;
      }),
    keep: (key, text) => {
      whenOpen(() =>
        text === null ? storage?.delete(ownKey(key)) : storage?.set(ownKey(key), mark + text),
      );
    },
  };
}

/** Writes an error to the console, with what Office says of its own errors for whoever looks for the cause. */
export function logOfficeError(error: Error): void {
  Utilities.log(error);
}

function whenOpen<Value>(reach: () => Value): Value | null {
  try {
    return reach();
  } catch {
    return null;
  }
}
