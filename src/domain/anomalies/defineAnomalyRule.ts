import type { Money } from "../../money/money";
import { readingOf } from "../checks/figureTable";
import { lineLabel, missingReason } from "../concepts/subjectLabel";
import { type FactKey, subjectOf } from "../factKey";
import type { Fact } from "../factSet";
import { type Inputs, type Values, valuesOf } from "../indicators/defineIndicator";
import type { Evaluation, Finding, FindingValue, ReviewContext, Rule, Severity } from "../rule";
import type { Citation } from "../sources";
import type { Source } from "../statement";

type AnomalyRule<I extends Inputs> = {
  readonly id: string;
  readonly label: string;
  readonly severity: Severity;
  readonly source: Citation;
  /** The facts the rule reads; a list where it applies to several lines in the same way. */
  readonly inputs: I | readonly I[];
  /** The figure whose cause, once given, settles the matter. */
  readonly explainedBy?: (inputs: I) => FactKey;
  /** When the rule has something to say at all; without it, always. */
  readonly applies?: Condition<I>;
  readonly holds: (values: Values<I>) => boolean;
  /** Further values of the sentence, such as a rate. */
  readonly also?: (values: Values<I>) => Readonly<Record<string, FindingValue>>;
  /** Has a {slot} for each input and each further value; {line} is the first input's line. */
  readonly message: string;
};

type Condition<I extends Inputs> = {
  readonly when: (values: Values<I>) => boolean;
  readonly otherwise: string;
};

/** Declares what should hold of one year's figures; what does not is a finding. */
export function defineAnomalyRule<const I extends Inputs>(rule: AnomalyRule<I>): Rule {
  const { id, label, source, inputs } = rule;
  const lines: readonly I[] = isList(inputs) ? inputs : [inputs];
  return {
    id,
    label,
    citation: source,
    evaluate: (context) => lines.map((line) => evaluateLine(rule, line, context)),
  };
}

function isList<I extends Inputs>(inputs: I | readonly I[]): inputs is readonly I[] {
  return Array.isArray(inputs);
}

function evaluateLine<I extends Inputs>(
  rule: AnomalyRule<I>,
  inputs: I,
  { facts, explained }: ReviewContext,
): Evaluation {
  const found = valuesOf(facts, inputs);
  if ("missing" in found) {
    return { status: "notApplicable", reason: missingReason(found.missing) };
  }
  const values = found.present as Values<I>;
  if (rule.applies?.when(values) === false) {
    return { status: "notApplicable", reason: rule.applies.otherwise };
  }
  const subject = Object.values(inputs).join(" ");
  const cause = rule.explainedBy?.(inputs);
  if (rule.holds(values) || (cause !== undefined && explained.has(cause))) {
    return { status: "passed", subject };
  }
  const sources = Object.values(inputs).flatMap((key) => sourceOf(facts.facts.get(key)));
  return { status: "found", subject, finding: findingOf(rule, { inputs, values, sources }) };
}

type Line<I extends Inputs> = {
  readonly inputs: I;
  readonly values: Values<I>;
  readonly sources: readonly Source[];
};

function findingOf<I extends Inputs>(
  { id, severity, message, source, also }: AnomalyRule<I>,
  { inputs, values, sources }: Line<I>,
): Finding {
  return {
    rule: id,
    severity,
    message,
    values: { ...lineValue(inputs), ...inputValues(values), ...also?.(values) },
    sources,
    citation: source,
  };
}

function lineValue(inputs: Inputs): Readonly<Record<string, FindingValue>> {
  const [first] = Object.values(inputs);
  return first === undefined ? {} : { line: { kind: "text", text: lineLabel(subjectOf(first)) } };
}

function inputValues(
  values: Readonly<Record<string, Money | number>>,
): Readonly<Record<string, FindingValue>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number"
        ? { kind: "count", count: value }
        : { kind: "amount", amount: value },
    ]),
  );
}

function sourceOf(fact: Fact | undefined): readonly Source[] {
  return fact === undefined ? [] : [readingOf(fact).source];
}
