import type { ReadWatch } from "../../host";
import type { WorkbookHost } from "../../workbookHost";
import { callOffice, usualPatience, type Patience } from "../callOffice";
import { readOpenWorkbook } from "./readOpenWorkbook";

/** The workbook around us, over the JavaScript library of Office. `patience` is shorter in tests. */
export function createExcelHost(
  patience: Patience = usualPatience,
): Pick<WorkbookHost, "id" | "readWorkbook"> {
  return {
    id: "excel",
    readWorkbook: (watch) =>
      callOffice({
        work: (alive) => readOpenWorkbook({ ...watch, progress: telling(watch, alive) }),
        again: "once",
        patience,
        signal: watch.signal,
      }),
  };
}

function telling({ progress }: ReadWatch, alive: () => void): ReadWatch["progress"] {
  return (step) => {
    alive();
    progress(step);
  };
}
