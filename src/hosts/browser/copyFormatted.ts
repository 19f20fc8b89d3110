import { err, ok, type Result } from "../../lib/result";
import type { FormattedText } from "../host";
import type { HostError } from "../hostError";

/**
 * Puts text on the clipboard, with and without its formats.
 *
 * The old way first: it works in a frame whose owner forbids the new one, as applications do, and the
 * style sheet goes along as it is. It must be called while a click is being answered.
 */
export async function copyFormatted(text: FormattedText): Promise<Result<void, HostError>> {
  const isCopied = copyByCommand(text) || (await copyByClipboard(text));
  return isCopied ? ok(undefined) : err({ code: "host.notCopied" });
}

function copyByCommand({ html, plain }: FormattedText): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData !== null) {
      event.clipboardData.setData("text/html", html);
      event.clipboardData.setData("text/plain", plain);
      event.preventDefault();
      isTaken = true;
    }
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

async function copyByClipboard({ html, plain }: FormattedText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    // forbidden, or not there at all
    return false;
  }
}
