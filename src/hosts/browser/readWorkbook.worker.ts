import { answerReadRequest } from "./answerReadRequest";
import type { ReadRequest } from "./readMessages";

// the entry of the worker in which the stand-alone page reads its files
self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void answerReadRequest(data, (reply) => self.postMessage(reply));
});
