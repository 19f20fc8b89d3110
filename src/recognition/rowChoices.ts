import { conceptOf } from "../domain/concepts/concept";
import type { LayoutSide } from "./layout";
import { mayBeCode, writtenCode } from "./lines";
import type { RowLabel } from "./lineUse";
import { codesNamed } from "../domain/classifications/classifications";
import type { MappedRow } from "./mapping";
import type { TakenRow, TakenTable } from "./recognition";
import { meaningOf, withChildren } from "./saidRows";

/** Everything that a row of a side may be said to be. */
export function rowChoices({ rows = [], lines }: LayoutSide): readonly MappedRow[] {
  const own = withChildren(rows).flatMap((row): readonly MappedRow[] => {
    switch (row.kind) {
      case "concept":
        return [{ use: "concept", concept: row.concept }];
      case "phase":
        return [{ use: "phase", phase: row.phase }];
      default:
        return [];
    }
  });
  const all = [...own, ...(lines === undefined ? [] : [total]), ignored];
  return [...new Map(all.map((choice) => [meaningOf(choice), choice])).values()];
}

const total: MappedRow = { use: "total" };
const ignored: MappedRow = { use: "ignored" };

/** What a row could be that was not understood: lines, then what no other row bears, the likeliest first. */
export function rowCandidates(
  { label, side, codes }: TakenRow,
  { statement }: TakenTable,
): readonly MappedRow[] {
  const read = (statement?.readings ?? []).map(({ subject }) => subject);
  const taken = new Set(
    read.flatMap(({ concept, phase, item }) =>
      item === null
        ? [meaningOf({ use: "concept", concept }), meaningOf({ use: "phase", phase })]
        : [],
    ),
  );
  const lines = codes().map((code) => ({ use: "line", code }) as const);
  const free = rowChoices(side).filter((choice) => !taken.has(meaningOf(choice)));
  const likely = free
    .map((choice) => ({ choice, likeness: likeness(choice, label) }))
    .sort((left, right) => right.likeness - left.likeness)
    .map(({ choice }) => choice);
  return [...lines, ...likely];
}

/** The lines of a side that a label could mean: by its code, and by its name. */
export function lineCodes({ lines }: LayoutSide, label: RowLabel): readonly string[] {
  if (lines === undefined || lines.kind === "named" || lines.kind === "unit") {
    return [];
  }
  const { kind } = lines;
  const { code, name } = writtenCode(label, "");
  const codes = [...(code === null ? [] : [code]), ...codesNamed(kind, name)];
  return [...new Set(codes)].filter((one) => mayBeCode(kind, one)).slice(0, mostCodes);
}

/** Nobody looks through more. */
const mostCodes = 30;

/** How many pairs of characters a label has in common with a choice; what is no concept comes last. */
function likeness(choice: MappedRow, label: string): number {
  if (choice.use !== "concept") {
    return choice.use === "ignored" ? -2 : -1;
  }
  const known = conceptOf(choice.concept).label;
  return Array.from(label).filter((_character, at) => isShared(label.slice(at, at + 2), known))
    .length;
}

function isShared(pair: string, known: string): boolean {
  return pair.length === 2 && known.includes(pair);
}
