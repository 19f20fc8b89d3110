import { judgeSums, sumOf } from "../../money/roundingTail";
import { missingReason, subjectLabel } from "../concepts/subjectLabel";
import { type AmountFactKey, keyOf, subjectOf } from "../factKey";
import type { Evaluation, Finding, ReviewContext, Rule, Severity } from "../rule";
import type { Citation } from "../sources";
import type { LineItem, Subject } from "../statement";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";

/** Two lists of figures that are compared as sums. */
type Sums = {
  readonly left: readonly AmountFactKey[];
  readonly right: readonly AmountFactKey[];
  /** Figures of either side that many tables do not list; they count as nothing then. */
  readonly mayBeAbsent?: readonly AmountFactKey[];
};

type Declared = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly severity: Severity;
  /** `equal`: both sums agree. `atMost`: the left sum does not exceed the right one. */
  readonly relation: "equal" | "atMost";
  /** `perLine`: the check is made for each classified row too. */
  readonly lines?: "perLine";
  /** `sayNothing`: a form may leave the cells empty without meaning nothing; then there is no check. */
  readonly blanks?: "sayNothing";
  /**
   * Speaks of {left}, {right} and {difference}; {line} where the check is made per line, empty for the
   * whole; {first}, the first figure of the left list, where there are several pairs of lists.
   */
  readonly message: string;
};

/** One pair of lists, or several that must hold in the same way. */
type CrossCheck = Declared & (Sums | { readonly each: readonly Sums[] });

/** A check as it is made on one pair of lists. */
type SingleCheck = Declared & Sums & { readonly isOneOfMany: boolean };

/**
 * Declares two lists of figures whose sums must agree, or keep an order.
 *
 * They are compared within each table that holds all of them, otherwise across tables.
 */
export function defineCrossCheck(check: CrossCheck): Rule {
  return {
    id: check.id,
    label: check.label,
    citation: check.source,
    evaluate: (context) =>
      singleChecks(check).flatMap((single) =>
        placesOf(single, context).flatMap((table) => evaluateTable(single, table)),
      ),
  };
}

function singleChecks(check: CrossCheck): readonly SingleCheck[] {
  return "each" in check
    ? check.each.map((sums) => ({ ...check, ...sums, isOneOfMany: true }))
    : [{ ...check, isOneOfMany: false }];
}

/** The two sides of a check on one line of one table. */
type Sides = {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly missing: readonly AmountFactKey[];
};

function placesOf(
  check: SingleCheck,
  { statements, facts }: ReviewContext,
): readonly FigureTable[] {
  const whole = statements
    .map(figuresOf)
    .filter((table) =>
      linesOfCheck(check, table).some((item) => isWhole(check, sidesOf(check, table, item))),
    );
  return whole.length > 0 ? whole : [figuresOfAll(facts)];
}

function isWhole({ blanks }: SingleCheck, { missing, left, right }: Sides): boolean {
  const hasAmounts = (side: readonly Figure[]): boolean =>
    blanks === "sayNothing"
      ? side.every(({ isBlank }) => !isBlank)
      : side.some(({ isBlank }) => !isBlank);
  return missing.length === 0 && [left, right].every(hasAmounts);
}

function evaluateTable(check: SingleCheck, table: FigureTable): readonly Evaluation[] {
  const lines = linesOfCheck(check, table);
  const sides = lines
    .map((item) => sidesOf(check, table, item))
    .filter((both) => isWhole(check, both));
  if (sides.length > 0) {
    return sides.map((both) => evaluateSides(check, both));
  }
  const { missing } = sidesOf(check, table, null);
  const absent = missing.length > 0 ? missing : requiredOf(check);
  return [{ status: "notApplicable", reason: missingReason(absent) }];
}

/** The unclassified line; where the check asks for them, every line that one of its figures has. */
function linesOfCheck(check: SingleCheck, table: FigureTable): readonly (LineItem | null)[] {
  if (check.lines === undefined) {
    return [null];
  }
  const subjects = [...check.left, ...check.right].map(subjectOf);
  const columns = new Set(subjects.map(({ concept, phase }) => `${concept}.${phase}`));
  const rows = [...table.values()].filter(({ subject: { concept, phase } }) =>
    columns.has(`${concept}.${phase}`),
  );
  const items = new Map(rows.map(({ subject: { item } }) => [item?.id ?? null, item]));
  return [...items.values()];
}

function sidesOf(check: SingleCheck, table: FigureTable, item: LineItem | null): Sides {
  const figureAt = (key: AmountFactKey): Figure | undefined =>
    table.get(keyOf({ ...subjectOf(key), item }));
  const present = (keys: readonly AmountFactKey[]): readonly Figure[] =>
    keys.map(figureAt).filter((figure) => figure !== undefined);
  return {
    left: present(check.left),
    right: present(check.right),
    missing: requiredOf(check).filter((key) => figureAt(key) === undefined),
  };
}

function requiredOf({ left, right, mayBeAbsent }: SingleCheck): readonly AmountFactKey[] {
  return [...left, ...right].filter((key) => mayBeAbsent?.includes(key) !== true);
}

function evaluateSides(check: SingleCheck, sides: Sides): Evaluation {
  const { left, right } = sides;
  const subject = left.map(({ key }) => key).join("+");
  const outcome = judgeSums(left, right);
  if (outcome === "equal" || (check.relation === "atMost" && sumOf(left).atMost(sumOf(right)))) {
    return { status: "passed", subject };
  }
  const [first] = left;
  return outcome === "tail" && first !== undefined
    ? { status: "tail", subject, source: first.source }
    : { status: "found", subject, finding: crossFinding(check, sides) };
}

function crossFinding(check: SingleCheck, { left, right }: Sides): Finding {
  const [leftSum, rightSum] = [sumOf(left), sumOf(right)];
  return {
    rule: check.id,
    severity: check.severity,
    message: check.message,
    values: {
      left: { kind: "amount", amount: leftSum },
      right: { kind: "amount", amount: rightSum },
      difference: { kind: "amount", amount: leftSum.minus(rightSum).absolute() },
      ...namesOf(check, left),
    },
    sources: [...left, ...right].map(({ source }) => source),
    citation: check.source,
  };
}

function namesOf(
  { lines, isOneOfMany }: SingleCheck,
  [first]: readonly Figure[],
): Finding["values"] {
  if (first === undefined) {
    return {};
  }
  const { subject } = first;
  return {
    ...(lines === undefined ? {} : { line: { kind: "text", text: lineName(subject) } }),
    ...(isOneOfMany ? { first: { kind: "text", text: subjectLabel(subject) } } : {}),
  };
}

function lineName({ item }: Subject): string {
  return item === null ? "" : `${item.id}${item.name}`;
}
