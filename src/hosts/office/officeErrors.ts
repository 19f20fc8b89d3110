import type { HostError } from "../hostError";

/** What the application refused: its own stable code, never its localised message. */
export function officeCode(error: unknown): string | null {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error
    ? error.code
    : null;
}

/**
 * The application's refusal as an error of ours.
 *
 * @returns null for mistakes of our own code, and for what did not come from the application at all
 */
export function hostErrorOf(error: unknown, application: OfficeApplication): HostError | null {
  const code = officeCode(error);
  if (code === null || ownMistakes.has(code)) {
    return null;
  }
  const known = errors.get(code);
  if (application === "Word" && known !== undefined && ofSheets.has(known.code)) {
    return { code: "host.documentChanged" };
  }
  return known ?? { code: "host.officeFailed", detail: code };
}

/** What we run inside: the same code means another thing there. */
export type OfficeApplication = "Excel" | "Word";

/** Refusals of which a second try may know nothing. */
export function isTransient({ code }: HostError): boolean {
  return transient.has(code);
}

/** Codes of answers or requests that were too large, each of which a smaller piece may escape. */
export function isTooLarge(error: unknown): boolean {
  return tooLarge.has(officeCode(error) ?? "");
}

const ownMistakes: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "CannotUpdateReadOnlyProperty",
  "InvalidObjectPath",
]);

const tooLarge: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MemoryLimitReached",
]);

const transient: ReadonlySet<HostError["code"]> = new Set<HostError["code"]>([
  "host.workbookInactive",
  "host.sheetsChanged",
  "host.documentChanged",
  "host.busy",
  "host.officeFailed",
]);

/** What stands for a place that is gone, or is not there to be written to. */
const ofSheets: ReadonlySet<HostError["code"]> = new Set<HostError["code"]>([
  "host.workbookInactive",
  "host.sheetsChanged",
]);

const errors: ReadonlyMap<string, HostError> = new Map<string, HostError>([
  ["InvalidOperationInCellEditMode", { code: "host.cellEditing" }],
  ["InactiveWorkbook", { code: "host.workbookInactive" }],
  ["InvalidSelection", { code: "host.workbookInactive" }],
  ["ItemNotFound", { code: "host.sheetsChanged" }],
  ["InvalidReference", { code: "host.sheetsChanged" }],
  ["InvalidOrTimedOutSession", { code: "host.documentClosed" }],
  ["InvalidRequestContext", { code: "host.documentClosed" }],
  ["AccessDenied", { code: "host.accessDenied" }],
  ["RequestPayloadSizeLimitExceeded", { code: "host.payloadLimit" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "host.payloadLimit" }],
  ["RangeExceedsLimit", { code: "host.payloadLimit" }],
  ["MemoryLimitReached", { code: "host.payloadLimit" }],
  ["ApiNotFound", { code: "host.notSupported", needs: "Office 2021" }],
  ["ApiNotAvailable", { code: "host.notSupported", needs: "Office 2021" }],
  ["ActivityLimitReached", { code: "host.busy" }],
  ["RequestAborted", { code: "host.busy" }],
  ["ServiceNotAvailable", { code: "host.busy" }],
  ["WriteNotSupportedWhenModalDialogOpen", { code: "host.busy" }],
]);
