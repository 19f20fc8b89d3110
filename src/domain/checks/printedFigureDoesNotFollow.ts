import { assertNever } from "../../lib/assertNever";
import { Money } from "../../money/money";
import {
  type PrintedOperands,
  type QuotientOutcome,
  judgeGrowth,
  judgeRate,
} from "../../money/printedQuotient";
import { judgeSum } from "../../money/roundingTail";
import { lineLabel, phaseLabels, subjectLabel } from "../concepts/subjectLabel";
import { keyOf } from "../factKey";
import type { Evaluation, Finding, FindingValue, Rule } from "../rule";
import { cite } from "../sources";
import type { PrintedFigure } from "../statement";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";

const citation = cite("ownConvention", "表列增减额、增减率、完成率按表列金额复算");

/**
 * Finds differences, growths and rates that a sheet prints and that do not follow from its amounts.
 *
 * What amounts that print the same could give is a rounding tail. A percent printed of a base of zero
 * is a warning: there is none.
 */
export const printedFigureDoesNotFollow: Rule = {
  id: "printedFigureDoesNotFollow",
  label: "表列增减额与比率复算",
  citation,
  evaluate: ({ statements, facts }) => {
    const all = figuresOfAll(facts);
    const evaluations = statements.flatMap((statement) =>
      statement.printed.map((printed) => evaluatePrinted(printed, figuresOf(statement), all)),
    );
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "表中没有列出增减额、增减率或完成率" }];
  },
};

type Operands = { readonly left: Figure; readonly right: Figure };

function evaluatePrinted(printed: PrintedFigure, table: FigureTable, all: FigureTable): Evaluation {
  const [left, right] = [printed.left, printed.right].map((subject) => {
    const key = keyOf(subject);
    const own = table.get(key);
    return own === undefined || own.isBlank ? all.get(key) : own;
  });
  if (left === undefined || right === undefined || left.isBlank || right.isBlank) {
    return { status: "notApplicable", reason: "表列比率所依据的金额未填列" };
  }
  const operands = { left, right };
  const subject = `${left.key}/${right.key}`;
  switch (judge(printed, operands)) {
    case "follows":
      return { status: "passed", subject };
    case "tail":
      return { status: "tail", subject, source: printed.source };
    case "differs":
      return { status: "found", subject, finding: differsFinding(printed, operands) };
    case "undefined":
      return { status: "found", subject, finding: undefinedFinding(printed, operands) };
  }
}

function judge(printed: PrintedFigure, operands: PrintedOperands): QuotientOutcome {
  switch (printed.kind) {
    case "difference":
      return judgeDifference(printed, operands);
    case "growth":
      return judgeGrowth(printed, operands);
    case "rate":
      return judgeRate(printed, operands);
    default:
      return assertNever(printed.kind);
  }
}

function judgeDifference(
  { value, step }: PrintedFigure,
  { left, right }: PrintedOperands,
): QuotientOutcome {
  const printed = { amount: Money.of(value), step: Money.of(step) };
  const exact = { amount: left.amount.minus(right.amount), step: Money.zero };
  if (judgeSum(printed, [exact]) !== "differs") {
    return "follows";
  }
  const asPrinted = { ...exact, step: left.step.plus(right.step) };
  return judgeSum(printed, [asPrinted]) === "tail" ? "tail" : "differs";
}

function differsFinding(printed: PrintedFigure, operands: Operands): Finding {
  return {
    ...findingOf(printed, operands),
    severity: "error",
    message: messages[isAmountAsPercent(printed, operands) ? "amountAsPercent" : printed.kind],
    values: { ...namesOf(printed, operands), recomputed: recomputedOf(printed, operands) },
  };
}

function undefinedFinding(printed: PrintedFigure, operands: Operands): Finding {
  return {
    ...findingOf(printed, operands),
    severity: "warning",
    message: "{base}为0，不存在相应的比率，表列{printed}应删除或改为文字说明。",
    values: {
      ...namesOf(printed, operands),
      base: { kind: "text", text: subjectLabel(operands.right.subject) },
    },
  };
}

/** Whether the digits of a percent are those of the difference in the sheet's own unit. */
function isAmountAsPercent(
  { kind, value, step }: PrintedFigure,
  { left, right }: Operands,
): boolean {
  const { unit } = left.source;
  if (kind === "difference" || unit === null) {
    return false;
  }
  const printed = { amount: Money.of(value, unit).absolute(), step: Money.of(step, unit) };
  const difference = left.amount.minus(right.amount).absolute();
  return (
    !difference.isZero &&
    judgeSum(printed, [{ amount: difference, step: Money.zero }]) !== "differs"
  );
}

const messages = {
  amountAsPercent:
    "{left}与{right}相比，表列百分比{printed}与两者相差的金额数字相同，疑将金额写作百分比，复算为{recomputed}，请核实。",
  difference: "{left}与{right}相比，表列增减额为{printed}，复算为{recomputed}，请核实。",
  growth: "{left}与{right}相比，表列增减率为{printed}，复算为{recomputed}，请核实。",
  rate: "{left}与{right}之比，表列为{printed}，复算为{recomputed}，请核实。",
} as const satisfies Readonly<Record<PrintedFigure["kind"] | "amountAsPercent", string>>;

function findingOf({ source }: PrintedFigure, { left, right }: Operands) {
  return {
    rule: "printedFigureDoesNotFollow",
    sources: [source, left.source, right.source],
    citation,
  };
}

function namesOf(printed: PrintedFigure, { left, right }: Operands): Finding["values"] {
  const { kind, value, step } = printed;
  const isOneLine = lineLabel(left.subject) === lineLabel(right.subject);
  const rightName = isOneLine ? phaseLabels[right.subject.phase] : subjectLabel(right.subject);
  return {
    left: { kind: "text", text: subjectLabel(left.subject) },
    right: { kind: "text", text: rightName },
    printed:
      kind === "difference"
        ? { kind: "amount", amount: Money.of(value) }
        : { kind: "text", text: `${padded(value, step)}%` },
  };
}

/** The percent with as many decimals as are printed. */
function padded(value: string, step: string): string {
  const [whole = "", decimals = ""] = value.split(".");
  const digits = step.split(".")[1]?.length ?? 0;
  return digits === 0 ? value : `${whole}.${decimals.padEnd(digits, "0")}`;
}

function recomputedOf({ kind }: PrintedFigure, { left, right }: Operands): FindingValue {
  const difference = left.amount.minus(right.amount);
  switch (kind) {
    case "difference":
      return { kind: "amount", amount: difference };
    case "growth":
      return { kind: "percent", ratio: difference.over(right.amount) };
    case "rate":
      return { kind: "percent", ratio: left.amount.over(right.amount) };
    default:
      return assertNever(kind);
  }
}
