import type { RemoteCall, RemoteReply } from "../../lib/remoteMessages";

/** What the engine's worker says: that its script runs, and then its replies. */
export type EngineMessage = { readonly kind: "ready" } | RemoteReply;

/** A worker in which an engine starts; `fail` tells of a script that broke or never loaded. */
export type EngineWorker = {
  readonly post: (call: RemoteCall) => void;
  readonly listen: (listener: {
    readonly hear: (message: EngineMessage) => void;
    readonly fail: (reason: Error) => void;
  }) => void;
  readonly end: () => void;
};

/** A browser's worker as the engine's. */
export function engineWorker(worker: Worker): EngineWorker {
  return {
    post: (call) => {
      worker.postMessage(call);
    },
    listen: ({ hear, fail }) => {
      worker.onmessage = ({ data }: MessageEvent<EngineMessage>) => {
        hear(data);
      };
      worker.onerror = ({ message }) => {
        fail(new Error(message));
      };
      worker.onmessageerror = () => {
        fail(new Error("a reply could not be read"));
      };
    },
    end: () => {
      worker.terminate();
    },
  };
}
