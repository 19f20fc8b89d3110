import type { Provenance } from "../../document/reportDocument";
import { normaliseText } from "../../lib/chineseText";
import type { RefreshObstacle } from "./refreshPlan";

/** Whether a draft and a report are of one year and one department; null where nothing says otherwise. */
export function refreshObstacle(draft: Provenance, report: Provenance): RefreshObstacle | null {
  return (
    yearObstacle(draft.fiscalYear, report.fiscalYear) ??
    departmentObstacle(draft.department, report.department)
  );
}

/** The files of the draft, where none of them is among those of the report: saved anew, or others. */
export function otherWorkbooks(draft: Provenance, report: Provenance): readonly string[] {
  const names = filesOf(draft);
  return filesOf(report).some((file) => names.includes(file)) ? [] : names;
}

function yearObstacle(draft: number | null, workbook: number | null): RefreshObstacle | null {
  return draft === null || workbook === null || draft === workbook
    ? null
    : { code: "refresh.otherYear", draft, workbook };
}

function departmentObstacle(draft: string | null, workbook: string | null): RefreshObstacle | null {
  return draft === null || workbook === null || isSameName(draft, workbook)
    ? null
    : { code: "refresh.otherDepartment", draft, workbook };
}

/** A name may be written with or without its place before it. */
function isSameName(left: string, right: string): boolean {
  const [one, other] = [normaliseText(left), normaliseText(right)];
  return one.endsWith(other) || other.endsWith(one);
}

function filesOf({ workbooks }: Provenance): readonly string[] {
  return workbooks.map(({ file }) => file.replace(/^.*[\\/]/, ""));
}
