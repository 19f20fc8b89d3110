import type { BudgetCompletion } from "../../domain/budgetCompletion";
import { assertNever } from "../../lib/assertNever";
import { Money, type Ratio } from "../../money/money";
import { formatAmount } from "./formatAmount";
import { formatMultiple, formatPercent, isMultiple } from "./formatPercent";
import { figure, type FigureRole, type Phrase } from "./phrase";

/** Whether a budget is spent or received. */
export type MoneyFlow = "expenditure" | "income";

const flowWords: Readonly<Record<MoneyFlow, { final: string; neither: string }>> = {
  expenditure: { final: "支出决算", neither: "未安排预算，未发生支出" },
  income: { final: "收入决算", neither: "未安排预算，未取得收入" },
};

/**
 * Spending against its budget in words, by the zero matrix.
 *
 * There is never a rate on a budget of zero; nothing budgeted and nothing spent is neither 0 % nor 100 %.
 *
 * @returns null where an amount is missing or negative: there is nothing to say about completion
 */
export function completionPhrase(
  completion: BudgetCompletion,
  flow: MoneyFlow = "expenditure",
): Phrase | null {
  const words = flowWords[flow];
  switch (completion.kind) {
    case "rate":
      return [
        "年初预算为",
        figure("budgeted", formatAmount(completion.budgeted)),
        `，${words.final}为`,
        figure("spent", formatAmount(completion.spent)),
        ...ratePhrase("completionRate", completion.rate, "年初预算"),
      ];
    case "neither":
      return [words.neither];
    case "withoutBudget":
      return [
        "年初预算为",
        figure("budgeted", formatAmount(Money.zero)),
        ...adjustedBudget(completion.adjusted),
        `，${words.final}为`,
        figure("spent", formatAmount(completion.spent)),
        ...adjustedRate(completion.adjusted),
      ];
    case "negative":
    case "missing":
      return null;
    default:
      return assertNever(completion);
  }
}

type Adjusted = Extract<BudgetCompletion, { kind: "withoutBudget" }>["adjusted"];

function adjustedBudget(adjusted: Adjusted): Phrase {
  return adjusted === null
    ? []
    : ["，全年预算（调整预算数）为", figure("adjusted", formatAmount(adjusted.budgeted))];
}

function adjustedRate(adjusted: Adjusted): Phrase {
  return adjusted === null ? [] : ratePhrase("executionRate", adjusted.rate, "全年预算");
}

function ratePhrase(role: FigureRole, rate: Ratio, budget: string): Phrase {
  return isMultiple(rate)
    ? [`，为${budget}的`, figure(role, formatMultiple(rate))]
    : [`，完成${budget}的`, figure(role, formatPercent(rate))];
}
