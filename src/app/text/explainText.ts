import { relationOf } from "../../narrative/budgetParts";
import type { Difference } from "../../narrative/causes";
import type { Analysis } from "../analyse";
import { terminal } from "../messages";
import type { Instructions } from "../instructions";
import { explanationOf } from "../views/explanationViews";
import type { BreakdownView } from "../views/explanationView";
import type { PriorCauseView } from "../views/varianceView";
import { viewOfDifference } from "../views/varianceViews";

/** Several differences one after the other; where there is none, that there is none. */
export function explanationsText(
  analysis: Analysis,
  instructions: Instructions,
  differences: readonly Difference[],
): string {
  return differences.length === 0
    ? terminal.explain.nothing
    : differences
        .map((difference) => explainText(analysis, instructions, difference))
        .join("\n\n\n");
}

/** A difference, what makes it up, and what may be its cause. */
export function explainText(
  analysis: Analysis,
  instructions: Instructions,
  difference: Difference,
): string {
  const { breakdowns, moves, sentences } = explanationOf(analysis, difference);
  const { cause, candidates, priorCauses, warnings, outdated } = viewOfDifference(
    analysis,
    instructions,
    difference,
  );
  const isLevel = relationOf(analysis.facts, difference) === "level";
  return [
    sentences.standard,
    ...(breakdowns.length === 0 ? ["", terminal.explain.noDetail] : []),
    ...breakdowns.flatMap(breakdownText),
    ...(moves.length === 0 ? [] : ["", ...moves]),
    "",
    isLevel && cause === "" ? terminal.explain.level : terminal.explain.cause(cause),
    ...[...warnings.map(({ message }) => message), ...(outdated === null ? [] : [outdated])].map(
      (message) => `  ${message}`,
    ),
    ...(priorCauses.length === 0 ? [] : [terminal.explain.prior]),
    ...priorCauses.flatMap(priorText),
    ...(candidates.length === 0 ? [] : [terminal.explain.candidates]),
    ...candidates.map(({ text, evidence }) => `  ${text}${terminal.explain.evidence(evidence)}`),
  ].join("\n");
}

function priorText({ text, file, said, warnings }: PriorCauseView): readonly string[] {
  return [
    `  ${text}`,
    terminal.explain.priorSource(file, said),
    ...warnings.map(({ message }) => `    ${message}`),
  ];
}

function breakdownText({
  title,
  unit,
  rows,
  coverage,
  remainder,
}: BreakdownView): readonly string[] {
  return [
    "",
    terminal.explain.breakdown(title, unit),
    ...rows.map(({ label, base, current, difference, share, note }) =>
      ["  " + label, base, current, difference, share, note].join("\t").trimEnd(),
    ),
    `  ${[coverage, remainder].filter((words) => words !== "").join(terminal.explain.and)}`,
  ];
}
