import { createRoot } from "react-dom/client";
import { browserHost } from "../hosts/browser/browserHost";
import { officeColours } from "../hosts/office/officeColours";
import {
  officeStart,
  patienceMs,
  restoreHistory,
  type OfficePlace,
} from "../hosts/office/officeStart";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { pageSurroundings } from "./pageSurroundings";
import { NoAnswerPage } from "./pages/NoAnswerPage";
import { rootElement } from "./rootElement";
import { paneViewOf } from "./state/paneView";
import { theme } from "./theme";
import { themeAmid } from "./themeAmid";

// the entry of the pane in Excel and Word; until it knows where it is, the document's own words stand
const root = createRoot(rootElement());
void begin();

async function begin(): Promise<void> {
  const start = await officeStart(typeof Office === "undefined" ? null : Office, patienceMs);
  if (start.kind !== "late") {
    show(start.kind);
    return;
  }
  root.render(<NoAnswerPage theme={theme} />);
  show(await start.arrival);
}

function show(place: OfficePlace): void {
  restoreHistory(window.history);
  const colours = place === "browser" ? null : officeColours(Office.context);
  root.render(
    <ErrorBoundary>
      <App
        surroundings={pageSurroundings(browserHost, paneViewOf(location.search))}
        theme={themeAmid(colours?.background ?? null)}
        offered="samples"
      />
    </ErrorBoundary>,
  );
}
