import type { WorkbookTaskError } from "../../app/workbookTaskError";
import type { HostError } from "../../hosts/hostError";
import type { WorkbookHost } from "../../hosts/workbookHost";
import type { Result } from "../../lib/result";
import type { AnswersMemory } from "./answersMemory";
import type { OpenReview } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/** What a task in the workbook around the pane works with. */
export type WorkbookDesk = {
  readonly workbook: WorkbookHost;
  readonly memory: AnswersMemory;
  readonly store: TaskpaneStore;
};

/** The open work, and the name of the workbook around the pane within it. */
export type WorkOfWorkbook = { readonly review: OpenReview; readonly file: string };

/** What to say of a task that was done, null where it shows by itself; or why it was not done. */
export type Outcome = Result<string | null, Refusal>;

export type Refusal = HostError | WorkbookTaskError;
