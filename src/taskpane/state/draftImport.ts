/** A draft file that was saved elsewhere, and where it is to go. */
export type DraftImport = { readonly file: File; readonly way: "insert" | "openNew" };

/** Where a draft that was saved elsewhere can go here, the likeliest first. */
export type DraftImportOffer = {
  readonly ways: readonly DraftImport["way"][];
  readonly onImport: (chosen: DraftImport) => void;
};
