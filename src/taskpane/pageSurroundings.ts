import type { Host } from "../hosts/host";
import { storedAnswers } from "./state/answersMemory";
import { engineWorker } from "./state/engineWorker";
import type { PaneView } from "./state/paneView";
import { startEngine } from "./state/startEngine";
import type { Surroundings } from "./state/surroundings";

/** The surroundings that every page in a browser has, whatever it is framed by. */
export function pageSurroundings(
  { copy, ...host }: Host & Pick<Surroundings, "copy">,
  view: PaneView | null,
): Surroundings {
  return {
    host,
    copy,
    workbook: null,
    document: null,
    memory: storedAnswers(() => window.localStorage),
    view,
    startEngine: () =>
      startEngine(
        () => engineWorker(new Worker(new URL("./engine.worker.ts", import.meta.url))),
        host,
      ),
  };
}
