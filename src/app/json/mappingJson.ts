import { unitName } from "../../narrative/phrases/unitName";
import type { TableMapping } from "../../recognition/mapping";

/** What a person said of one table, as a file of mappings holds it. */
export function mappingJson({ unit, ...mapping }: TableMapping): unknown {
  return unit === undefined ? mapping : { ...mapping, unit: unitName(unit) };
}
