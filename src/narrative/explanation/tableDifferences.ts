import { conceptOf } from "../../domain/concepts/concept";
import { type AccountLine, varianceOf } from "../../domain/explanation/variance";
import { tableLines } from "../../domain/explanation/tableLines";
import type { BreakdownKind } from "../../domain/explanation/explanation";
import type { LineItem, Statement } from "../../domain/statement";
import { pairOf, relationOf } from "../budgetParts";
import type { Difference } from "../causes";
import { isLarge, isUnbudgeted } from "../differences";
import { amountByKey } from "../factFigures";
import type { ComparisonBase } from "../phrases/comparisonPhrase";
import type { ReportContext } from "../reportContext";
import { accountLine, topicOf } from "../topic";

/** With which number of its lines a table is compared. */
export type TableBase = Exclude<ComparisonBase, "opening">;

/**
 * The differences of one table against one base, each once.
 *
 * `told`: lines that want a sentence of their own. `small`: below the limit that was set. `level`:
 * both amounts read alike. `unknown`: no table prints their base. Lines without money stand nowhere.
 */
export type TableDifferences = {
  /** By what the table takes its wholes apart; null where it has no rows. */
  readonly own: BreakdownKind | null;
  readonly against: TableBase;
  readonly wholes: readonly Difference[];
  readonly told: readonly Difference[];
  readonly small: readonly Difference[];
  readonly level: readonly Difference[];
  readonly unknown: readonly Difference[];
};

type Facts = Pick<ReportContext, "facts" | "materiality">;

/** Sets the lines of a table against a base; `null` where none of them has both numbers. */
export function tableDifferences(
  context: Facts,
  statement: Pick<Statement, "readings">,
  against: TableBase,
): TableDifferences | null {
  const { wholes, listed } = tableLines(statement);
  const compared = (lines: readonly AccountLine[], place: Place): readonly Difference[] =>
    lines
      .map((line): Difference => ({ topic: topicOf(line), phase: "finalAccounts", against }))
      .filter((difference) => placeOf(context, difference) === place);
  const overall = wholes.filter((line) => isComparable(context, line, against));
  return overall.length === 0 && !listed.some((line) => isComparable(context, line, against))
    ? null
    : {
        own: ownKind(listed),
        against,
        wholes: overall.map((line) => ({
          topic: topicOf(line),
          phase: "finalAccounts",
          against,
        })),
        told: compared(listed, "told"),
        small: compared(listed, "small"),
        level: compared(listed, "level"),
        unknown: compared([...wholes, ...listed], "unknown"),
      };
}

function ownKind(listed: readonly AccountLine[]): BreakdownKind | null {
  const [kind] = listed.flatMap(({ item }) => (item === null ? [] : [item.kind]));
  return kind === undefined ? null : ownKinds[kind];
}

const ownKinds: Readonly<Record<LineItem["kind"], BreakdownKind>> = {
  functional: "level",
  economic: "economic",
  named: "named",
  unit: "unit",
};

type Place = "told" | "small" | "level" | "unknown" | "empty";

function placeOf(context: Facts, difference: Difference): Place {
  const { facts } = context;
  const { current, base } = pairOf(difference);
  const amounts = [amountByKey(facts, current), amountByKey(facts, base)];
  if (amounts.every((amount) => amount === undefined || amount.isZero)) {
    return "empty";
  }
  const relation = relationOf(facts, difference);
  if (relation === "level") {
    return "level";
  }
  if (relation === null) {
    // an empty budget means something beside the rows of a list, not beside each figure of a form
    const isSaid = accountLine(difference.topic).item !== null && isUnbudgeted(context, difference);
    return isSaid ? "told" : "unknown";
  }
  return isAlwaysAsked(difference) || isLarge(context, difference) ? "told" : "small";
}

/** The three public expenses want their cause however small the difference. */
function isAlwaysAsked({ topic }: Difference): boolean {
  return conceptOf(accountLine(topic).concept).group === "threePublicExpenses";
}

function isComparable({ facts }: Facts, line: AccountLine, base: TableBase): boolean {
  return varianceOf(facts, line, { current: "finalAccounts", base }) !== null;
}
