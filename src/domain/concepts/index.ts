import {
  appropriationBalance,
  appropriationCarryOver,
  appropriationExpenditure,
  generalBudgetExpenditure,
  governmentFundsBudget,
  stateCapitalBudget,
} from "./appropriation";
import { assets, balance, carryOver, surplus } from "./balance";
import type { ConceptGroup } from "./defineConcepts";
import {
  assetPurchase,
  expenditure,
  projectFunds,
  projectKinds,
  projectList,
  restrainedExpenses,
  specialExpenditure,
} from "./expenditure";
import { selfEvaluationFunds } from "./evaluation";
import { income } from "./income";
import { operatingFunds, procurement, staffing, stateAssets } from "./operation";
import { threePublicCounts, threePublicExpenses } from "./threePublicExpenses";

/** Every group of concepts, in the order in which reports speak of them. */
export const conceptGroups = [
  income,
  expenditure,
  specialExpenditure,
  assetPurchase,
  projectFunds,
  projectKinds,
  projectList,
  carryOver,
  surplus,
  balance,
  appropriationExpenditure,
  generalBudgetExpenditure,
  governmentFundsBudget,
  stateCapitalBudget,
  appropriationCarryOver,
  appropriationBalance,
  threePublicExpenses,
  threePublicCounts,
  restrainedExpenses,
  operatingFunds,
  procurement,
  assets,
  staffing,
  stateAssets,
  selfEvaluationFunds,
] as const;

type Group = (typeof conceptGroups)[number];

/** The name of a group: also the concept of its classified rows (`generalBudgetExpenditure`). */
export type GroupName = Group["name"];

type IdsOf<G> =
  G extends ConceptGroup<infer Name, infer Members> ? `${Name}.${keyof Members & string}` : never;

type CountIdsOf<G> =
  G extends ConceptGroup<infer Name, infer Members>
    ? {
        [Member in keyof Members & string]: Members[Member] extends { readonly kind: "count" }
          ? `${Name}.${Member}`
          : never;
      }[keyof Members & string]
    : never;

/** What a figure is about, calibre included; only declared concepts compile. */
export type ConceptId = IdsOf<Group>;

/** The concepts that count people or things. */
export type CountConceptId = CountIdsOf<Group>;
