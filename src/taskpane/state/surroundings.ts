import type { Host } from "../../hosts/host";
import type { AnswersMemory } from "./answersMemory";

/** What the pane needs of the place it runs in. */
export type Surroundings = { readonly host: Host; readonly memory: AnswersMemory };
