import type { Host } from "../../hosts/host";
import type { AnswersMemory } from "./answersMemory";
import type { PaneView } from "./paneView";
import type { RunningEngine } from "./startEngine";

/** What the pane needs of the place it runs in. */
export type Surroundings = {
  readonly host: Pick<Host, "deliver">;
  readonly memory: AnswersMemory;
  /** What the pane was opened for; null where it was just opened. */
  readonly view: PaneView | null;
  readonly startEngine: () => Promise<RunningEngine>;
};
