import type { Finding, RuleOutcome } from "../../domain/rule";
import { citationText } from "../../domain/sources";
import { findingMessage } from "../../narrative/phrases/findingMessage";
import type { Analysis } from "../analyse";
import { schema } from "./schema";

/** Findings and the outcome of every rule, as other programs read them. */
export function reviewJson({ review }: Analysis): unknown {
  return {
    schema,
    findings: review.findings.map(findingJson),
    outcomes: review.outcomes.map(outcomeJson),
  };
}

function findingJson(finding: Finding): unknown {
  const { rule, severity, sources, citation, values } = finding;
  const amounts = Object.entries(values).flatMap(([name, value]) =>
    value.kind === "amount" ? [[name, value.amount.toYuanText()]] : [],
  );
  return {
    rule,
    severity,
    message: findingMessage(finding),
    cells: sources.map(({ file, sheet, cell }) => ({ file, sheet, cell })),
    amounts: Object.fromEntries(amounts) as unknown,
    citation: citationText(citation),
  };
}

function outcomeJson({ rule, label, status, reason, passed, found }: RuleOutcome): unknown {
  return { rule, label, status, reason, passed, found };
}
