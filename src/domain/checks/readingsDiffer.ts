import { judgeSum } from "../../money/roundingTail";
import { subjectLabel } from "../concepts/subjectLabel";
import type { Fact } from "../factSet";
import type { Evaluation, Finding, FindingValue, Rule } from "../rule";
import { cite } from "../sources";
import type { Reading, Source } from "../statement";
import { readingOf } from "./figureTable";

const citation = cite("finalAccountsForm", "表间同一指标的勾稽关系");

/**
 * Finds one figure that stands in two places with different amounts.
 *
 * Amounts that differ by no more than their printed digits allow are a rounding tail. Which of two
 * is right is not decided here.
 */
export const readingsDiffer: Rule = {
  id: "readingsDiffer",
  label: "同一指标各处一致",
  citation,
  evaluate: ({ facts }) => {
    const evaluations = [...facts.facts.values()].flatMap(evaluateFact);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有在多处列示的指标" }];
  },
};

function evaluateFact(fact: Fact): readonly Evaluation[] {
  const finest = readingOf(fact);
  return fact.readings
    .filter((reading) => reading !== finest)
    .map((reading) => evaluatePair(fact, finest, reading));
}

function evaluatePair({ key }: Fact, finest: Reading, other: Reading): Evaluation {
  switch (judgePair(finest, other)) {
    case "equal":
      return { status: "passed", subject: key };
    case "tail":
      return { status: "tail", subject: key, source: other.source };
    case "differs":
      return { status: "found", subject: key, finding: findingOf(finest, other) };
  }
}

function judgePair({ value: first }: Reading, { value: second }: Reading) {
  if (first.kind === "amount" && second.kind === "amount") {
    return judgeSum(first, [second]);
  }
  const isSame = first.kind === "count" && second.kind === "count" && first.count === second.count;
  return isSame ? "equal" : "differs";
}

function findingOf(finest: Reading, other: Reading): Finding {
  return {
    rule: "readingsDiffer",
    severity: "error",
    message: "{line}在{firstPlace}为{first}，在{secondPlace}为{second}，两处不一致，请核实。",
    values: {
      line: { kind: "text", text: subjectLabel(finest.subject) },
      firstPlace: { kind: "text", text: placeOf(finest.source) },
      first: valueOf(finest),
      secondPlace: { kind: "text", text: placeOf(other.source) },
      second: valueOf(other),
    },
    sources: [finest.source, other.source],
    citation,
  };
}

function placeOf({ sheet, cell }: Source): string {
  return `“${sheet}”${cell}`;
}

function valueOf({ value }: Reading): FindingValue {
  switch (value.kind) {
    case "amount":
      return { kind: "amount", amount: value.amount };
    case "count":
      return { kind: "count", count: value.count };
    case "blank":
      throw new Error("a blank is no reading of a fact");
  }
}
