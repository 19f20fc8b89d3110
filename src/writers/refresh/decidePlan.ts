import type { FigureOutcome, FigureStatus, RefreshChoices, RefreshPlan } from "./refreshPlan";

/**
 * A plan with what somebody decided in it: a figure that was taken is updated, one that was kept is kept.
 *
 * A sentence is decided with its figures, by any of them, once none of them waits.
 */
export function decidePlan(plan: RefreshPlan, choices: RefreshChoices): RefreshPlan {
  const figures = plan.figures.map((outcome) => ({
    ...outcome,
    status: decidedStatus(outcome, choices),
  }));
  const waiting = new Set(figures.filter(isWaiting).map(({ number }) => number));
  const isDecided = (numbers: readonly number[]): boolean =>
    numbers.some((number) => choices.has(number)) && !numbers.some((number) => waiting.has(number));
  return { ...plan, figures, clauses: plan.clauses.filter(({ numbers }) => !isDecided(numbers)) };
}

/** Whether a figure waits for somebody to decide. */
export function isWaiting({ status }: FigureOutcome): boolean {
  return status === "conflict" || status === "held";
}

/** Whether a choice means anything for a figure. */
export function canBeChosen(number: number, { figures, clauses }: RefreshPlan): boolean {
  return (
    clauses.some(({ numbers }) => numbers.includes(number)) ||
    figures.some(
      (outcome) => outcome.number === number && (isWaiting(outcome) || outcome.status === "kept"),
    )
  );
}

function decidedStatus({ status, number }: FigureOutcome, choices: RefreshChoices): FigureStatus {
  const choice = choices.get(number);
  const isOpen = status === "conflict" || status === "held" || status === "kept";
  if (choice === undefined || !isOpen) {
    return status;
  }
  return choice === "take" ? "updated" : "kept";
}
