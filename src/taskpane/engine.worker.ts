import { createEngine } from "../app/createEngine";
import type { Engine } from "../app/engine";
import { readWorkbookFile } from "../hosts/files/readWorkbookFile";
import { answerCalls } from "../lib/answerCalls";
import type { RemoteCall } from "../lib/remoteMessages";
import type { EngineMessage } from "./state/engineWorker";

// the entry of the worker in which the page's engine lives
const post = (message: EngineMessage): void => self.postMessage(message);
const engine = createEngine({
  readWorkbook: readWorkbookFile,
  // what came in meanwhile is heard
  pause: () => new Promise((resume) => setTimeout(resume, 0)),
});
const answer = answerCalls<Engine>(engine, post);
self.addEventListener("message", ({ data }: MessageEvent<RemoteCall>) => answer(data));
post({ kind: "ready" });
