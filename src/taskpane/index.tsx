import { createRoot } from "react-dom/client";
import { browserHost } from "../hosts/browser/browserHost";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { storedAnswers } from "./state/answersMemory";

const place = document.getElementById("root");
if (place === null) {
  throw new Error("the page has no #root");
}

createRoot(place).render(
  <ErrorBoundary>
    <App
      surroundings={{ host: browserHost, memory: storedAnswers(() => window.localStorage) }}
      offered={location.protocol === "file:" ? "filesOnly" : "samples"}
    />
  </ErrorBoundary>,
);
