import type { ConceptId } from "../../domain/concepts/index";
import type { LayoutColumn, LayoutRow } from "../layout";

/** Rows that say what their concepts' own wordings say. */
export function conceptRows(...ids: readonly ConceptId[]): readonly LayoutRow[] {
  return ids.map((concept) => ({ kind: "concept", concept }));
}

/** Columns that say what their concepts' own wordings say. */
export function conceptColumns(...ids: readonly ConceptId[]): readonly LayoutColumn[] {
  return ids.map((concept) => ({ kind: "concept", concept }));
}

/** Income by source, appropriation by budget included. */
export const incomeSources = [
  "income.fiscalAppropriation",
  "income.generalPublicBudget",
  "income.governmentFundsBudget",
  "income.stateCapitalBudget",
  "income.specialAccount",
  "income.superiorSubsidy",
  "income.institutional",
  "income.business",
  "income.affiliateRemittance",
  "income.other",
] as const satisfies readonly ConceptId[];

/** Expenditure of all funds by nature. */
export const expenditureNatures = [
  "expenditure.basic",
  "expenditure.personnel",
  "expenditure.publicUse",
  "expenditure.project",
  "expenditure.superiorRemittance",
  "expenditure.business",
  "expenditure.affiliateSubsidy",
] as const satisfies readonly ConceptId[];

/** Words of a sum that leave it to the table what is added up. */
export const sumWords = ["合计", "小计"] as const;

/** What a budget's money carried into and out of the year is headed, where the table says of which. */
export const openingWords = [
  "年初结转和结余",
  "年初结转结余",
  "年初结转",
  "年初结余",
  "上年结转和结余",
  "上年结转",
] as const;
export const closingWords = [
  "年末结转和结余",
  "年末结转结余",
  "年末结转",
  "年末结余",
  "结转下年",
] as const;

/** What the column of a year's spending is headed. */
export const spendingWords = [...sumWords, "本年支出", "本年支出合计", "支出合计"] as const;
