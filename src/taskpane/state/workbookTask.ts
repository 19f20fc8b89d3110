import type { FindingView } from "../../app/views/views";

/** What the workbook around the pane can be asked for; nothing is written into it unasked. */
export type WorkbookTask =
  /** 决算分析 and 问题清单 as sheets of ours. */
  | { readonly kind: "writeSheets" }
  /** Which difference the selected row is about. */
  | { readonly kind: "findVariance" }
  /** The explanation of the selected row, into a column that is named by its letters. */
  | { readonly kind: "writeExplanation"; readonly column: string }
  /** The cells of all findings coloured, and uncoloured again. */
  | { readonly kind: "highlight" }
  | { readonly kind: "clearHighlight" }
  | { readonly kind: "comment"; readonly finding: FindingView }
  /** What was said of tables and the causes, kept in the workbook itself. */
  | { readonly kind: "storeWork" };
