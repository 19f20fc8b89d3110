import type { ReadWatch } from "../../host";
import type { HostError } from "../../hostError";
import type { Result } from "../../../lib/result";
import type { WorkbookHost } from "../../workbookHost";
import { callOffice, usualPatience, type Patience } from "../callOffice";
import { commentOnCell } from "./commentOnCell";
import { clearHighlight, highlight } from "./highlight";
import { readOpenWorkbook } from "./readOpenWorkbook";
import { readSelection } from "./readSelection";
import { showCell } from "./showCell";
import { readStoredText, storeText } from "./storedText";
import { watchChanges } from "./watchChanges";
import { writeBeside } from "./writeBeside";
import { writeSheets } from "./writeSheets";

/** Shorter in tests. `quietMs`: how long nothing may change before changes are told. */
export type ExcelTiming = Patience & { readonly quietMs: number };

/** The workbook around us, over the JavaScript library of Office. */
export function createExcelHost(
  timing: ExcelTiming = { ...usualPatience, quietMs: 800 },
): WorkbookHost {
  const ask = <Value>(
    work: () => Promise<Value>,
    again: "once" | "never",
  ): Promise<Result<Value, HostError>> =>
    callOffice({ application: "Excel", work, again, patience: timing, signal: null });
  return {
    id: "excel",
    readWorkbook: (watch) =>
      callOffice({
        application: "Excel",
        work: (alive) => readOpenWorkbook({ ...watch, progress: telling(watch, alive) }),
        again: "once",
        patience: timing,
        signal: watch.signal,
      }),
    showCell: (place, hidden) => ask(() => showCell(place, hidden), "once"),
    highlight: (places) => ask(() => highlight(places), "never"),
    clearHighlight: () => ask(clearHighlight, "once"),
    comment: (place, text) => ask(() => commentOnCell(place, text), "never"),
    readStoredText: () => ask(readStoredText, "once"),
    storeText: (text) => ask(() => storeText(text), "once"),
    watchChanges: (changed) =>
      ask(async () => {
        const { stop } = await watchChanges(changed, timing.quietMs);
        return { stop: () => ask(stop, "never") };
      }, "never"),
    selection: () => ask(readSelection, "once"),
    writeSheets: (sheets) => ask(() => writeSheets(sheets), "never"),
    writeBeside: (note) => ask(() => writeBeside(note), "never"),
  };
}

function telling({ progress }: ReadWatch, alive: () => void): ReadWatch["progress"] {
  return (step) => {
    alive();
    progress(step);
  };
}
