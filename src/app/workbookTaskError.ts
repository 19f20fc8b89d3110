/** Why a task in the open workbook came to nothing although nobody refused it; `messages.ts` says it. */
export type WorkbookTaskError =
  | { readonly code: "selection.nothingToExplain"; readonly sheet: string; readonly cell: string }
  | { readonly code: "findings.nothingToMark" };
