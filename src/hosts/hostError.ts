/**
 * Why a host could not do what was asked. Carries what the sentence needs; `app/messages.ts` says it.
 */
export type HostError =
  | { readonly code: "host.fileNotFound"; readonly file: string }
  | { readonly code: "host.fileUnreadable"; readonly file: string }
  | { readonly code: "host.fileNotWritable"; readonly file: string }
  | { readonly code: "host.notAWorkbook"; readonly file: string }
  | { readonly code: "host.wordDocument"; readonly file: string }
  | { readonly code: "host.passwordProtected"; readonly file: string }
  | { readonly code: "host.damaged"; readonly file: string }
  | { readonly code: "host.tooLarge"; readonly file: string; readonly limitMegabytes: number }
  | {
      readonly code: "host.tooManyCells";
      readonly file: string;
      readonly sheet: string;
      readonly limit: number;
    }
  | { readonly code: "host.emptyWorkbook"; readonly file: string }
  | { readonly code: "host.cancelled" }
  | { readonly code: "host.notCopied" }
  | OfficeHostError;

/** Why the application that we run inside could not do it. */
type OfficeHostError =
  | { readonly code: "host.cellEditing" }
  | { readonly code: "host.workbookInactive" }
  | { readonly code: "host.documentClosed" }
  | { readonly code: "host.sheetsChanged" }
  | { readonly code: "host.documentChanged" }
  | { readonly code: "host.sheetGone"; readonly sheet: string }
  | { readonly code: "host.sheetHidden"; readonly sheet: string }
  | { readonly code: "host.sheetProtected"; readonly sheet: string }
  | { readonly code: "host.sheetNameTaken"; readonly sheet: string }
  | { readonly code: "host.cellTaken"; readonly sheet: string; readonly cell: string }
  | { readonly code: "host.structureProtected" }
  | { readonly code: "host.accessDenied" }
  | { readonly code: "host.payloadLimit" }
  | { readonly code: "host.notSupported"; readonly needs: string }
  | { readonly code: "host.storedTextUnreadable" }
  | { readonly code: "host.textNotStored" }
  | { readonly code: "host.draftPresent" }
  | { readonly code: "host.busy" }
  | { readonly code: "host.noAnswer"; readonly seconds: number }
  /** `detail`: the application's own code, for whoever is asked for help. */
  | { readonly code: "host.officeFailed"; readonly detail: string };
