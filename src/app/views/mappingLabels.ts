import { conceptOf } from "../../domain/concepts/concept";
import { nameInYear } from "../../domain/classifications/classifications";
import { assertNever } from "../../lib/assertNever";
import { phaseName } from "../../narrative/phrases/phaseName";
import type { MappedColumn, MappedRow } from "../../recognition/mapping";
import { mappingWords } from "../mappingWords";

/** What a row is, in words. */
export function rowLabel(row: MappedRow): string {
  switch (row.use) {
    case "concept":
      return conceptOf(row.concept).label;
    case "phase":
      return phaseName(row.phase);
    case "line":
      return mappingWords.line(row.code, codeName(row.code));
    case "total":
      return mappingWords.total;
    case "ignored":
      return mappingWords.ignoredRow;
    default:
      return assertNever(row);
  }
}

/** Items that are not written down are named by the group above them. */
function codeName(code: string): string {
  const names = [code, code.slice(0, -2)].map(
    (one) => nameInYear("functional", one, null) ?? nameInYear("economic", one, null),
  );
  return names.find((name) => name !== null) ?? "";
}

/** What a column bears, in words. */
export function columnLabel(column: MappedColumn): string {
  if (column.use !== "amount") {
    return mappingWords.uses[column.use];
  }
  const { concept, phase } = column;
  const parts = [
    ...(concept === null ? [] : [conceptOf(concept).label]),
    ...(phase === null ? [] : [phaseName(phase)]),
  ];
  return parts.length === 0 ? mappingWords.amount : parts.join(mappingWords.and);
}
