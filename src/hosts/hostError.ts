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
  | { readonly code: "host.cancelled" };
