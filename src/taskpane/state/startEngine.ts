import type { Engine } from "../../app/engine";
import type { Host } from "../../hosts/host";
import { remoteTarget } from "../../lib/remoteTarget";
import type { EngineWorker } from "./engineWorker";

/** An engine, and the way to be rid of it with all it is doing; nothing it was asked is answered then. */
export type RunningEngine = { readonly engine: Engine; readonly end: () => void };

/**
 * Starts an engine in a worker of its own; in the page itself where there can be no worker, as when
 * the page was opened from a file.
 *
 * @param createWorker may throw, as browsers do
 */
export async function startEngine(
  createWorker: () => EngineWorker,
  host: Pick<Host, "readWorkbook">,
): Promise<RunningEngine> {
  return (await engineInWorker(createWorker)) ?? engineHere(host);
}

async function engineInWorker(createWorker: () => EngineWorker): Promise<RunningEngine | null> {
  const worker = created(createWorker);
  if (worker === null) {
    return null;
  }
  const { target, hear, fail } = remoteTarget<Engine>(worker.post);
  const end = (): void => {
    worker.end();
    fail(new Error("the engine was ended"));
  };
  const isReady = await new Promise<boolean>((resolve) => {
    worker.listen({
      hear: (message) => {
        if (message.kind === "ready") {
          resolve(true);
        } else {
          hear(message);
        }
      },
      fail: (reason) => {
        resolve(false);
        fail(reason);
      },
    });
  });
  if (!isReady) {
    worker.end();
    return null;
  }
  return { engine: target, end };
}

function created(createWorker: () => EngineWorker): EngineWorker | null {
  try {
    return createWorker();
  } catch {
    return null;
  }
}

/** Loaded only when needed: a page with a worker never is. */
async function engineHere(host: Pick<Host, "readWorkbook">): Promise<RunningEngine> {
  const { createEngine } = await import("../../app/createEngine");
  const readWorkbook: Host["readWorkbook"] = (file, watch) => host.readWorkbook(file, watch);
  const engine = createEngine({ readWorkbook, pause: painted });
  return { engine, end: () => void engine.cancel() };
}

// Two frames, so that the words are on the screen before a long step begins. Not
// requestAnimationFrame: it rests while the page is in the background.
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 34);
  });
}
