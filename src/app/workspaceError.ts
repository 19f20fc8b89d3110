/** Why workbooks that could be read are of no use; `messages.ts` says it. */
export type WorkspaceError =
  | { readonly code: "workspace.noBudgetTable"; readonly file: string }
  | { readonly code: "workspace.noFigures"; readonly file: string };
