import type { Surroundings } from "./surroundings";

/** How a report can be handed over here, the likeliest way first; `place`: what the pane stands in. */
export type DeliveryOffer = {
  readonly ways: readonly DeliveryWay[];
  readonly place: "page" | "workbook" | "document";
};

export type DeliveryWay = "insert" | "openNew" | "save" | "copy";

/** What the surroundings can do with a report. */
export function deliveryOffer({
  workbook,
  document,
}: Pick<Surroundings, "workbook" | "document">): DeliveryOffer {
  if (document === null) {
    return { ways: ["save", "copy"], place: workbook === null ? "page" : "workbook" };
  }
  const opening: readonly DeliveryWay[] = document.canOpenNew() ? ["openNew"] : [];
  return { ways: ["insert", ...opening, "save", "copy"], place: "document" };
}
