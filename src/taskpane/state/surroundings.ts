import type { DocumentHost } from "../../hosts/documentHost";
import type { FormattedText, Host } from "../../hosts/host";
import type { HostError } from "../../hosts/hostError";
import type { WorkbookHost } from "../../hosts/workbookHost";
import type { Result } from "../../lib/result";
import type { AnswersMemory } from "./answersMemory";
import type { PaneView } from "./paneView";
import type { RunningEngine } from "./startEngine";

/** What the pane needs of the place it runs in. */
export type Surroundings = {
  readonly host: Pick<Host, "deliver">;
  /** Puts text on the clipboard. */
  readonly copy: (text: FormattedText) => Promise<Result<void, HostError>>;
  /** The workbook that is open around the pane; null where there is none. */
  readonly workbook: WorkbookHost | null;
  /** The document that is open around the pane; null where there is none. */
  readonly document: DocumentHost | null;
  readonly memory: AnswersMemory;
  /** What the pane was opened for; null where it was just opened. */
  readonly view: PaneView | null;
  readonly startEngine: () => Promise<RunningEngine>;
};
