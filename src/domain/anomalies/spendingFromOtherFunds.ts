import { type Figure, type FigureTable, figuresOfAll } from "../checks/figureTable";
import { type AmountConceptId, keyOf } from "../factKey";
import type { Money } from "../../money/money";
import { judgeSum, sumOf } from "../../money/roundingTail";
import type { Evaluation, Finding, Rule } from "../rule";
import { cite } from "../sources";

const citation = cite("finalAccountsForm", "支出决算表与一般公共预算财政拨款支出决算表的关系");

/**
 * Notes expenditure beyond what the three budgets' appropriation paid, with the amounts that stand behind
 * it: other income of the year, and other money carried in and out.
 *
 * Information: it is right in most departments and belongs into the explanation.
 */
export const spendingFromOtherFunds: Rule = {
  id: "spendingFromOtherFunds",
  label: "财政拨款以外资金安排的支出",
  citation,
  evaluate: ({ facts }) => [evaluateWhole(figuresOfAll(facts))],
};

function evaluateWhole(all: FigureTable): Evaluation {
  const total = figureAt("expenditure.total", all);
  const paid = appropriationOf(all);
  if (total === undefined || paid.length === 0) {
    return { status: "notApplicable", reason: "没有同时列出本年支出合计与财政拨款支出" };
  }
  const outcome = judgeSum(total, paid);
  const isBeyond = sumOf(paid).compare(total.amount) < 0;
  return outcome === "differs" && isBeyond
    ? { status: "found", subject: total.key, finding: findingOf(total, paid, all) }
    : { status: "passed", subject: total.key };
}

/** Expenditure from appropriation: as a whole where a table prints it, else by budget if all are listed. */
function appropriationOf(all: FigureTable): readonly Figure[] {
  const whole = figureAt("appropriationExpenditure.total", all);
  if (whole !== undefined) {
    return [whole];
  }
  const byBudget = (
    [
      "generalBudgetExpenditure.total",
      "governmentFundsBudget.expenditure",
      "stateCapitalBudget.expenditure",
    ] as const
  ).map((concept) => figureAt(concept, all));
  const listed = byBudget.filter((figure) => figure !== undefined);
  return listed.length === byBudget.length ? listed : [];
}

function findingOf(total: Figure, paid: readonly Figure[], all: FigureTable): Finding {
  const behind = moneyBehind(all);
  return {
    rule: "spendingFromOtherFunds",
    severity: "info",
    message: behind === null ? messages.plain : messages.explained,
    values: {
      total: { kind: "amount", amount: total.amount },
      paid: { kind: "amount", amount: sumOf(paid) },
      difference: { kind: "amount", amount: total.amount.minus(sumOf(paid)) },
      ...(behind === null
        ? {}
        : {
            income: { kind: "amount", amount: behind.income },
            opening: { kind: "amount", amount: behind.opening },
            closing: { kind: "amount", amount: behind.closing },
          }),
    },
    sources: [total, ...paid].map(({ source }) => source),
    citation,
  };
}

const messages = {
  plain: "本年支出合计{total}比财政拨款支出{paid}多{difference}，为财政拨款以外的资金安排的支出。",
  explained:
    "本年支出合计{total}比财政拨款支出{paid}多{difference}，为财政拨款以外的资金安排的支出：该类资金本年收入{income}，年初结转和结余{opening}，年末结转和结余{closing}。",
} as const;

type MoneyBehind = Readonly<Record<"income" | "opening" | "closing", Money>>;

/** What is not appropriation of income, opening and closing; null where a table leaves one of them out. */
function moneyBehind(all: FigureTable): MoneyBehind | null {
  const income = rest(all, "income.total", "income.fiscalAppropriation");
  const opening = rest(all, "carryOver.opening", "appropriationCarryOver.opening");
  const closing = rest(all, "carryOver.closing", "appropriationCarryOver.closing");
  return income === null || opening === null || closing === null
    ? null
    : { income, opening, closing };
}

function rest(all: FigureTable, whole: AmountConceptId, part: AmountConceptId): Money | null {
  const [sum, own] = [figureAt(whole, all), figureAt(part, all)];
  return sum === undefined || own === undefined ? null : sum.amount.minus(own.amount);
}

function figureAt(concept: AmountConceptId, all: FigureTable): Figure | undefined {
  const figure = all.get(keyOf({ concept, phase: "finalAccounts", item: null }));
  return figure?.isBlank === true ? undefined : figure;
}
