import { HostRefused } from "../../hostRefused";

/** Whether this Excel has a version of its requirement set. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Refuses what this Excel is too old for. */
export function needExcelApi(version: string): void {
  if (!hasExcelApi(version)) {
    throw new HostRefused({ code: "host.notSupported", needs: `ExcelApi ${version}` });
  }
}

/**
 * Whether a member can be called: the application answers for its set, and the library knows the member.
 *
 * A library older than the application says yes to the first question only.
 */
export function canCall(version: string, object: object, member: string): boolean {
  return hasExcelApi(version) && typeof (object as Record<string, unknown>)[member] === "function";
}
