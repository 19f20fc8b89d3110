/** A report for a document that is open: its text as one XML text (flat OPC), and the model to be kept beside it. */
export type InsertableReport = { readonly flatPackage: string; readonly model: string };

/** The text of an open document as one XML text (flat OPC), and the model that it keeps; null where it keeps none. */
export type OpenDocument = { readonly flatPackage: string; readonly model: string | null };
