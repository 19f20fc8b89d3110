import type { CauseBase } from "../domain/statement";
import { comparedBases } from "./aliases/comparedBases";
import type { SideColumn } from "./columns";
import type { SideShape } from "./tableShape";

/** The bases that words set the final accounts against, each once. */
export function basesSaid(text: string): readonly CauseBase[] {
  return comparedBases.flatMap(([base, wording]) => (wording.test(text) ? [base] : []));
}

/**
 * What a cause column compares with: as its header says, else what the columns before it derive, where
 * that is one base, else the first that the table lists; `null` where the table tells nothing.
 */
export function causeColumnBase(
  { columns }: Pick<SideShape, "columns">,
  { column, header }: SideColumn,
): CauseBase | null {
  const printed = columns.flatMap((other) =>
    other.column < column && other.use.kind === "printed" ? [other.use] : [],
  );
  // a rate of execution alone tells how much was spent, not which difference is explained
  const derived = printed.every((use) => use.printed === "rate")
    ? []
    : printed.flatMap(({ against }) => baseNamed(against) ?? []);
  const listed = columns.flatMap(({ use }) => (use.kind === "value" ? [use.phase] : []));
  return (
    only(basesSaid(header)) ??
    only(derived) ??
    phases.find((phase) => listed.includes(phase)) ??
    null
  );
}

function only(bases: readonly CauseBase[]): CauseBase | null {
  const [first = null] = bases;
  return new Set(bases).size === 1 ? first : null;
}

function baseNamed(against: string): CauseBase | null {
  return phases.find((phase) => phase === against) ?? null;
}

const phases = ["originalBudget", "adjustedBudget", "priorYearFinalAccounts"] as const;
