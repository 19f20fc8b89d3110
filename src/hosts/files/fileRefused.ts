import type { HostError } from "../hostError";

/**
 * Carries a coded error out of the depth of a parser.
 *
 * Thrown only inside `hosts/files`; `readWorkbookFile` turns it into a `Result`.
 */
export class FileRefused extends Error {
  constructor(readonly reason: HostError) {
    super(reason.code);
    this.name = "FileRefused";
  }
}
