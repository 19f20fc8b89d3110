/** A draft file that was saved elsewhere, and where it is to go. */
export type DraftImport = { readonly file: File; readonly way: "insert" | "openNew" };
