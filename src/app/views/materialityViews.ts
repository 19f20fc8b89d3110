import type { Materiality } from "../../domain/explanation/materiality";
import { materialityPresets } from "../../domain/explanation/materialityPresets";
import { citationText } from "../../domain/sources";

/** A choice of which differences are to be explained, and where it comes from. */
export type MaterialityView = {
  readonly id: string;
  readonly label: string;
  readonly materiality: Materiality;
  readonly citation: string;
};

/** Every choice, the strictest first. */
export const materialityViews: readonly [MaterialityView, ...MaterialityView[]] = [
  viewOf(materialityPresets[0]),
  ...materialityPresets.slice(1).map(viewOf),
];

function viewOf({
  id,
  label,
  materiality,
  source,
}: (typeof materialityPresets)[number]): MaterialityView {
  return { id, label, materiality, citation: citationText(source) };
}
