import { judgeSums, sumOf } from "../../money/roundingTail";
import { missingReason } from "../concepts/subjectLabel";
import { type AmountFactKey, keyOf, subjectOf } from "../factKey";
import type { Evaluation, Finding, ReviewContext, Rule, Severity } from "../rule";
import type { Citation } from "../sources";
import type { LineItem, Subject } from "../statement";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";

type CrossCheck = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly severity: Severity;
  /** `equal`: both sums agree. `atMost`: the left sum does not exceed the right one. */
  readonly relation: "equal" | "atMost";
  readonly left: readonly AmountFactKey[];
  readonly right: readonly AmountFactKey[];
  /** Figures of either side that many tables do not list; they count as nothing then. */
  readonly mayBeAbsent?: readonly AmountFactKey[];
  /** `perLine`: the check is made for each classified row too. */
  readonly lines?: "perLine";
  /** Speaks of {left}, {right} and {difference}; {line} where the check is made per line, empty for the whole. */
  readonly message: string;
};

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
    evaluate: (context) => placesOf(check, context).flatMap((table) => evaluateTable(check, table)),
  };
}

/** The two sides of a check on one line of one table. */
type Sides = {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly missing: readonly AmountFactKey[];
};

function placesOf(check: CrossCheck, { statements, facts }: ReviewContext): readonly FigureTable[] {
  const whole = statements
    .map(figuresOf)
    .filter((table) =>
      linesOfCheck(check, table).some((item) => isWhole(sidesOf(check, table, item))),
    );
  return whole.length > 0 ? whole : [figuresOfAll(facts)];
}

function isWhole({ missing, left, right }: Sides): boolean {
  return (
    missing.length === 0 && [left, right].every((side) => side.some(({ isBlank }) => !isBlank))
  );
}

function evaluateTable(check: CrossCheck, table: FigureTable): readonly Evaluation[] {
  const lines = linesOfCheck(check, table);
  const sides = lines.map((item) => sidesOf(check, table, item)).filter(isWhole);
  if (sides.length > 0) {
    return sides.map((both) => evaluateSides(check, both));
  }
  const { missing } = sidesOf(check, table, null);
  const absent = missing.length > 0 ? missing : requiredOf(check);
  return [{ status: "notApplicable", reason: missingReason(absent) }];
}

/** The unclassified line; where the check asks for them, every line that one of its figures has. */
function linesOfCheck(check: CrossCheck, table: FigureTable): readonly (LineItem | null)[] {
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

function sidesOf(check: CrossCheck, table: FigureTable, item: LineItem | null): Sides {
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

function requiredOf({ left, right, mayBeAbsent }: CrossCheck): readonly AmountFactKey[] {
  return [...left, ...right].filter((key) => mayBeAbsent?.includes(key) !== true);
}

function evaluateSides(check: CrossCheck, sides: Sides): Evaluation {
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

function crossFinding(check: CrossCheck, { left, right }: Sides): Finding {
  const [leftSum, rightSum] = [sumOf(left), sumOf(right)];
  return {
    rule: check.id,
    severity: check.severity,
    message: check.message,
    values: {
      left: { kind: "amount", amount: leftSum },
      right: { kind: "amount", amount: rightSum },
      difference: { kind: "amount", amount: leftSum.minus(rightSum).absolute() },
      ...(check.lines === undefined ? {} : lineValue(left)),
    },
    sources: [...left, ...right].map(({ source }) => source),
    citation: check.source,
  };
}

function lineValue([first]: readonly Figure[]): Finding["values"] {
  return first === undefined ? {} : { line: { kind: "text", text: lineName(first.subject) } };
}

function lineName({ item }: Subject): string {
  return item === null ? "" : `${item.id}${item.name}`;
}
