import type { AmountConceptId } from "../../domain/factKey";
import type { Phase } from "../../domain/phase";
import { changeCause } from "../budgetClauses";
import type { Difference } from "../causes";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { amountAt, labelOf } from "../topic";
import { partsWithShares } from "./partsWithShares";

const sources: readonly AmountConceptId[] = [
  "income.fiscalAppropriation",
  "income.superiorSubsidy",
  "income.institutional",
  "income.business",
  "income.affiliateRemittance",
  "income.other",
];

const budgets: readonly AmountConceptId[] = [
  "income.generalPublicBudget",
  "income.governmentFundsBudget",
  "income.stateCapitalBudget",
];

const natures: readonly AmountConceptId[] = [
  "expenditure.basic",
  "expenditure.project",
  "expenditure.governmentSpecial",
  "expenditure.superiorRemittance",
  "expenditure.business",
  "expenditure.affiliateSubsidy",
];

/** The growth of the balance that a year leaves to the next one. */
export const carryOverDifference: Difference = {
  topic: "carryOver.closing",
  phase: "finalAccounts",
  against: "opening",
};

/** “本年收入合计…万元，其中：财政拨款收入…万元，占…%；…。” */
export function incomeSentence(narration: Narration): Part {
  return sentence(
    "本年收入合计",
    narration.amount("income.total", "finalAccounts"),
    partsWithShares(narration, {
      whole: "income.total",
      parts: incomeParts(narration, "finalAccounts"),
    }),
    "。",
  );
}

/** “本年支出合计…万元，其中：基本支出…万元，占…%；…。” */
export function expenditureSentence(narration: Narration): Part {
  return sentence(
    "本年支出合计",
    narration.amount("expenditure.total", "finalAccounts"),
    partsWithShares(narration, { whole: "expenditure.total", parts: natures }),
    "。",
  );
}

/** “收入年初预算数为…万元，其中：…万元，…万元。” */
export function budgetedIncomeSentence(narration: Narration): Part {
  const parts = incomeParts(narration, "originalBudget");
  return budgetedSentence(narration, { name: "收入年初预算数为", total: "income.total", parts });
}

/** “支出年初预算数为…万元，其中：基本支出…万元，项目支出…万元。” */
export function budgetedExpenditureSentence(narration: Narration): Part {
  return budgetedSentence(narration, {
    name: "支出年初预算数为",
    total: "expenditure.total",
    parts: natures,
  });
}

/** “年初结转和结余…万元。” */
export function openingSentence({ amount }: Narration): Part {
  return sentence("年初结转和结余", amount("carryOver.opening", "finalAccounts"), "。");
}

/** “年末结转和结余…万元，比年初增加…万元，增长…%，增加的主要原因是…。” */
export function closingSentence(narration: Narration): Part {
  const { amount, comparison } = narration;
  return sentence(
    "年末结转和结余",
    amount("carryOver.closing", "finalAccounts"),
    optional("，", comparison(carryOverDifference)),
    changeCause(narration, carryOverDifference),
    "。",
  );
}

type Budgeted = {
  readonly name: string;
  readonly total: AmountConceptId;
  readonly parts: readonly AmountConceptId[];
};

function budgetedSentence({ amount, facts }: Narration, { name, total, parts }: Budgeted): Part {
  const items = parts
    .filter((part) => amountAt(facts, part, "originalBudget")?.isZero === false)
    .map((part): Part => [labelOf(part), amount(part, "originalBudget")]);
  return sentence(
    name,
    amount(total, "originalBudget"),
    optional("，其中：", joined("，", items)),
    "。",
  );
}

/** By source; by budget where the sheet does not add the appropriations up. */
function incomeParts({ facts }: Narration, phase: Phase): readonly AmountConceptId[] {
  return amountAt(facts, "income.fiscalAppropriation", phase) === undefined
    ? [...budgets, ...sources]
    : sources;
}
