import { joinedReasons } from "./concepts/subjectLabel";
import { anomalies } from "./anomalies/index";
import { checks } from "./checks/index";
import type { Evaluation, Finding, Review, ReviewContext, Rule, RuleOutcome } from "./rule";
import { roundingTails, tailFindings } from "./roundingTails";
import { inOrder } from "./findingOrder";

/** Every rule, in the order in which the review runs them; rounding tails are gathered at the end. */
export const rules: readonly Rule[] = [...checks, ...anomalies];

/** Runs every rule. Each ends in one outcome; findings come by severity, rule and place. */
export function review(context: ReviewContext): Review {
  const results = rules.map((rule) => ({ rule, evaluations: rule.evaluate(context) }));
  const evaluations = results.flatMap((result) => result.evaluations);
  const tails = tailFindings(evaluations);
  const findings = [...evaluations.flatMap(findingsOf), ...tails];
  return {
    findings: inOrder(
      findings,
      [...rules.map(({ id }) => id), roundingTails.id],
      context.statements,
    ),
    outcomes: [
      ...results.map(({ rule, evaluations: own }) => outcomeOf(rule, own)),
      tailOutcome(tails.length),
    ],
  };
}

/** Found once is found; a rule has passed where it applied anywhere and found nothing. */
function outcomeOf({ id, label }: Rule, evaluations: readonly Evaluation[]): RuleOutcome {
  const found = evaluations.filter(({ status }) => status === "found").length;
  const passed = evaluations.filter(
    ({ status }) => status !== "found" && status !== "notApplicable",
  ).length;
  const status = found > 0 ? "found" : passed > 0 ? "passed" : "notApplicable";
  const reason = status === "notApplicable" ? reasonsOf(evaluations) : "";
  return { rule: id, label, status, reason, passed, found };
}

function reasonsOf(evaluations: readonly Evaluation[]): string {
  const reasons = evaluations.flatMap((evaluation) =>
    evaluation.status === "notApplicable" ? [evaluation.reason] : [],
  );
  return joinedReasons([...new Set(reasons)]);
}

function tailOutcome(found: number): RuleOutcome {
  const { id, label } = roundingTails;
  const status = found > 0 ? "found" : "passed";
  return { rule: id, label, status, reason: "", passed: found > 0 ? 0 : 1, found };
}

function findingsOf(evaluation: Evaluation): readonly Finding[] {
  return evaluation.status === "found" ? [evaluation.finding] : [];
}
