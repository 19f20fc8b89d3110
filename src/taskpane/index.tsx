import { createRoot } from "react-dom/client";
import { browserHost } from "../hosts/browser/browserHost";
import { copyFormatted } from "../hosts/browser/copyFormatted";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { pageSurroundings } from "./pageSurroundings";
import { rootElement } from "./rootElement";
import { theme } from "./theme";

// the entry of the stand-alone page
createRoot(rootElement()).render(
  <ErrorBoundary>
    <App
      surroundings={pageSurroundings({ ...browserHost, copy: copyFormatted }, null)}
      theme={theme}
      offered={location.protocol === "file:" ? "filesOnly" : "samples"}
    />
  </ErrorBoundary>,
);
