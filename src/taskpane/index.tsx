import { createRoot } from "react-dom/client";
import { browserHost } from "../hosts/browser/browserHost";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { storedAnswers } from "./state/answersMemory";
import { engineWorker } from "./state/engineWorker";
import { startEngine } from "./state/startEngine";
import type { Surroundings } from "./state/surroundings";

const place = document.getElementById("root");
if (place === null) {
  throw new Error("the page has no #root");
}

const surroundings: Surroundings = {
  host: browserHost,
  memory: storedAnswers(() => window.localStorage),
  startEngine: () =>
    startEngine(
      () => engineWorker(new Worker(new URL("./engine.worker.ts", import.meta.url))),
      browserHost,
    ),
};

createRoot(place).render(
  <ErrorBoundary>
    <App
      surroundings={surroundings}
      offered={location.protocol === "file:" ? "filesOnly" : "samples"}
    />
  </ErrorBoundary>,
);
