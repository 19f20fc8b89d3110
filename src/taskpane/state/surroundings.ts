import type { Host } from "../../hosts/host";
import type { AnswersMemory } from "./answersMemory";
import type { RunningEngine } from "./startEngine";

/** What the pane needs of the place it runs in. */
export type Surroundings = {
  readonly host: Pick<Host, "deliver">;
  readonly memory: AnswersMemory;
  readonly startEngine: () => Promise<RunningEngine>;
};
