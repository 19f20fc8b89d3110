import type { BudgetCompletion } from "../../domain/budgetCompletion";
import { assertNever } from "../../lib/assertNever";
import { Money } from "../../money/money";
import { formatAmount } from "./formatAmount";
import { formatPercent } from "./formatPercent";
import { figure, type Phrase } from "./phrase";

/**
 * Spending against its budget in words, by the zero matrix.
 *
 * There is never a rate on a budget of zero; nothing budgeted and nothing spent is neither 0 % nor 100 %.
 *
 * @returns null where an amount is missing or negative: there is nothing to say about completion
 */
export function completionPhrase(completion: BudgetCompletion): Phrase | null {
  switch (completion.kind) {
    case "rate":
      return [
        "年初预算为",
        figure("budgeted", formatAmount(completion.budgeted)),
        "，支出决算为",
        figure("spent", formatAmount(completion.spent)),
        "，完成年初预算的",
        figure("completionRate", formatPercent(completion.rate)),
      ];
    case "neither":
      return ["未安排预算，未发生支出"];
    case "withoutBudget":
      return [
        "年初预算为",
        figure("budgeted", formatAmount(Money.zero)),
        "，支出决算为",
        figure("spent", formatAmount(completion.spent)),
        ...adjustedPhrase(completion.adjusted),
      ];
    case "negative":
    case "missing":
      return null;
    default:
      return assertNever(completion);
  }
}

type Adjusted = Extract<BudgetCompletion, { kind: "withoutBudget" }>["adjusted"];

function adjustedPhrase(adjusted: Adjusted): Phrase {
  return adjusted === null
    ? []
    : [
        "，全年预算（调整预算数）为",
        figure("adjusted", formatAmount(adjusted.budgeted)),
        "，完成全年预算的",
        figure("executionRate", formatPercent(adjusted.rate)),
      ];
}
