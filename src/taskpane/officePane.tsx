import { createRoot } from "react-dom/client";
import { browserHost } from "../hosts/browser/browserHost";
import { copyFormatted } from "../hosts/browser/copyFormatted";
import { assertNever } from "../lib/assertNever";
import { createExcelHost } from "../hosts/office/excel/excelHost";
import { createWordHost } from "../hosts/office/word/wordHost";
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
import type { Surroundings } from "./state/surroundings";
import { theme } from "./theme";
import { themeAmid } from "./themeAmid";

// the entry of the pane in Excel and Word; until it knows where it is, the document's own words stand
const root = createRoot(rootElement());
// comes while the application is asked
const helpers = import("../hosts/office/officeHelpers");
window.addEventListener("unhandledrejection", ({ reason }) => void noteDefect(reason));
void begin();

async function begin(): Promise<void> {
  const start = await officeStart(typeof Office === "undefined" ? null : Office, patienceMs);
  if (start.kind !== "late") {
    await show(start.kind);
    return;
  }
  root.render(<NoAnswerPage theme={theme} />);
  await show(await start.arrival);
}

async function show(place: OfficePlace): Promise<void> {
  restoreHistory(window.history);
  const colours = place === "browser" ? null : officeColours(Office.context);
  root.render(
    <ErrorBoundary>
      <App
        surroundings={await surroundingsIn(place)}
        theme={themeAmid(colours?.background ?? null)}
        offered="samples"
      />
    </ErrorBoundary>,
  );
}

async function surroundingsIn(place: OfficePlace): Promise<Surroundings> {
  const usual = pageSurroundings(
    { ...browserHost, copy: copyFormatted },
    paneViewOf(location.search),
  );
  if (place === "browser") {
    return usual;
  }
  const { officeMemory } = await helpers;
  const memory = officeMemory(Office.context.partitionKey);
  switch (place) {
    case "excel":
      return { ...usual, memory, workbook: createExcelHost() };
    case "word":
      return { ...usual, memory, document: createWordHost() };
    default:
      return assertNever(place);
  }
}

/** A defect of ours that nothing caught: for whoever looks into the console. */
async function noteDefect(reason: unknown): Promise<void> {
  if (reason instanceof Error) {
    const { logOfficeError } = await helpers;
    logOfficeError(reason);
  }
}
