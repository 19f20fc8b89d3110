import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import type { Statement } from "../statement";
import { deepestRows, isWholeOfRow } from "./rowLines";
import type { AccountLine } from "./variance";

/** The lines of one table: what it sums up to, and what it lists below, each in the table's order. */
export type TableLines = {
  readonly wholes: readonly AccountLine[];
  readonly listed: readonly AccountLine[];
};

/**
 * The lines that an explanation of a table goes through.
 *
 * A whole is printed with its parts or its rows and is itself no part of another line of the table.
 * Of rows with codes only the deepest are listed, and of each row the figure of all its money.
 */
export function tableLines({ readings }: Pick<Statement, "readings">): TableLines {
  const lines = linesOnce(readings);
  const plain = lines.filter(({ item }) => item === null);
  const rows = lines.filter(({ concept, item }) => item !== null && isWholeOfRow(concept));
  const inside = new Set(plain.flatMap(({ concept }) => partsWithin(concept)));
  const classified = new Set(rows.map(({ concept }) => concept));
  const isWhole = ({ concept }: AccountLine): boolean =>
    !inside.has(concept) && (conceptOf(concept).parts.length > 0 || classified.has(concept));
  return {
    wholes: plain.filter(isWhole),
    listed: [...plain.filter((line) => !isWhole(line)), ...deepestRows(rows)],
  };
}

function linesOnce(readings: Statement["readings"]): readonly AccountLine[] {
  const lines = new Map<string, AccountLine>();
  for (const { subject } of readings) {
    const { concept, item } = subject;
    const address = `${concept} ${item?.id ?? ""}`;
    if (conceptOf(concept).kind === "amount" && !lines.has(address)) {
      lines.set(address, { concept, item });
    }
  }
  return [...lines.values()];
}

/** Everything that a concept is made up of, at whatever depth. */
function partsWithin(concept: ConceptId): readonly ConceptId[] {
  const { parts, mayInclude } = conceptOf(concept);
  return [...parts, ...mayInclude].flatMap((part) => [part, ...partsWithin(part)]);
}
