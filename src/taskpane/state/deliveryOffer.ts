import type { DraftImport } from "./draftImport";
import type { Surroundings } from "./surroundings";

/** How a report can be handed over here, the likeliest way first; `place`: what the pane stands in. */
export type DeliveryOffer = {
  readonly ways: readonly DeliveryWay[];
  readonly place: "page" | "workbook" | "document";
  /** Where a draft that was saved elsewhere can go; nowhere without a document. */
  readonly imports: readonly DraftImport["way"][];
};

export type DeliveryWay = "insert" | "openNew" | "save" | "copy";

/** What the surroundings can do with a report. */
export function deliveryOffer({
  workbook,
  document,
}: Pick<Surroundings, "workbook" | "document">): DeliveryOffer {
  if (document === null) {
    const place = workbook === null ? "page" : "workbook";
    return { ways: ["save", "copy"], place, imports: [] };
  }
  const opening = document.canOpenNew() ? (["openNew"] as const) : [];
  return {
    ways: ["insert", ...opening, "save", "copy"],
    place: "document",
    imports: ["insert", ...opening],
  };
}
