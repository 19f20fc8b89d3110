import { isNameOf } from "../../classifications/classifications";
import { conceptOf } from "../../concepts/concept";
import type { ConceptId } from "../../concepts/index";
import type { LineItem } from "../../statement";
import type { AccountLine } from "../variance";

/** What a line is about, as causes are told apart. */
export type CauseItem =
  | "income"
  | "otherIncome"
  | "expenditure"
  | "governmentFunds"
  | "basic"
  | "personnel"
  | "pension"
  | "medical"
  | "retirement"
  | "deathBenefit"
  | "housingFund"
  | "purchaseSubsidy"
  | "publicUse"
  | "operatingFunds"
  | "project"
  | "personalSubsidies"
  | "enterpriseSubsidies"
  | "threePublicTotal"
  | "overseasTravel"
  | "officialVehicles"
  | "vehiclePurchase"
  | "vehicleRunning"
  | "reception"
  | "meetings"
  | "training"
  | "carryOver"
  | "procurement";

/** What a line is about; nothing where the catalogue of causes says nothing of it. */
export function itemsOf({ concept, item }: AccountLine): readonly CauseItem[] {
  if (item === null) {
    return byConcept[concept] ?? (isProcurement(concept) ? ["procurement"] : []);
  }
  switch (item.kind) {
    case "economic":
      return ofCode(economicItems, item.id) ?? [];
    case "functional":
      return functionalItemsOf(concept, item);
    case "named":
      return ["project"];
    case "unit":
      // a unit of the department spends as the department does
      return byConcept[concept] ?? [];
  }
}

const byConcept: Readonly<Partial<Record<ConceptId, readonly CauseItem[]>>> = {
  "income.total": ["income"],
  "income.fiscalAppropriation": ["income"],
  "income.generalPublicBudget": ["income"],
  "income.governmentFundsBudget": ["income", "governmentFunds"],
  "income.other": ["otherIncome"],
  "balance.income": ["income"],
  "balance.expenditure": ["expenditure"],
  "appropriationBalance.income": ["income"],
  "appropriationBalance.expenditure": ["expenditure"],
  "expenditure.total": ["expenditure"],
  "appropriationExpenditure.total": ["expenditure"],
  "generalBudgetExpenditure.total": ["expenditure"],
  "expenditure.basic": ["basic"],
  "generalBudgetExpenditure.basic": ["basic"],
  "expenditure.personnel": ["personnel"],
  "generalBudgetExpenditure.personnel": ["personnel"],
  "expenditure.publicUse": ["publicUse"],
  "generalBudgetExpenditure.publicUse": ["publicUse"],
  "expenditure.project": ["project"],
  "generalBudgetExpenditure.project": ["project"],
  "specialExpenditure.total": ["project"],
  "projectFunds.used": ["project"],
  "projectKinds.work": ["project"],
  "projectKinds.running": ["project"],
  "projectKinds.provincial": ["project"],
  "governmentFundsBudget.expenditure": ["project", "governmentFunds"],
  "governmentFundsBudget.project": ["project", "governmentFunds"],
  "stateCapitalBudget.expenditure": ["project"],
  "operatingFunds.total": ["operatingFunds"],
  "operatingFunds.administrative": ["operatingFunds"],
  "operatingFunds.civilServantLaw": ["operatingFunds"],
  "threePublicExpenses.total": ["threePublicTotal"],
  "threePublicExpenses.overseasTravel": ["overseasTravel"],
  "threePublicExpenses.officialVehicles": ["officialVehicles"],
  "threePublicExpenses.vehiclePurchase": ["vehiclePurchase"],
  "threePublicExpenses.vehicleRunning": ["vehicleRunning"],
  "threePublicExpenses.officialReception": ["reception"],
  "threePublicExpenses.domesticReception": ["reception"],
  "restrainedExpenses.meetings": ["meetings"],
  "restrainedExpenses.training": ["training"],
  "carryOver.closing": ["carryOver"],
  "appropriationCarryOver.closing": ["carryOver"],
};

function isProcurement(concept: ConceptId): boolean {
  return ["total", "goods", "works", "services"].some(
    (member) => concept === `procurement.${member}`,
  );
}

/** By the beginning of a code; the longest that fits counts. */
type ItemsByCode = Readonly<Record<string, readonly CauseItem[]>>;

const economicItems: ItemsByCode = {
  "301": ["personnel"],
  "30108": ["pension"],
  "30109": ["pension"],
  "30110": ["medical"],
  "30111": ["medical"],
  "30113": ["housingFund"],
  "302": ["publicUse"],
  "30212": ["overseasTravel"],
  "30215": ["meetings"],
  "30216": ["training"],
  "30217": ["reception"],
  "30231": ["vehicleRunning"],
  "303": ["personalSubsidies"],
  "30301": ["retirement"],
  "30302": ["retirement"],
  "30304": ["deathBenefit", "personalSubsidies"],
  "309": ["project"],
  "30913": ["vehiclePurchase"],
  "310": ["project"],
  "31013": ["vehiclePurchase"],
  "311": ["enterpriseSubsidies"],
  "312": ["enterpriseSubsidies"],
};

const functionalItems: ItemsByCode = {
  "208": ["pension", "retirement", "deathBenefit", "project"],
  "20805": ["pension", "retirement"],
  "2080501": ["retirement"],
  "2080502": ["retirement"],
  "2080503": ["retirement"],
  "2080505": ["pension"],
  "2080506": ["pension"],
  "20808": ["deathBenefit", "project"],
  "2080801": ["deathBenefit"],
  "210": ["medical", "project"],
  "21011": ["medical"],
  "221": ["housingFund", "purchaseSubsidy", "project"],
  "22102": ["housingFund", "purchaseSubsidy"],
  "2210201": ["housingFund"],
  "2210203": ["purchaseSubsidy"],
};

function functionalItemsOf(concept: ConceptId, { id }: LineItem): readonly CauseItem[] {
  if (conceptOf(concept).group === "governmentFundsBudget") {
    return ["project", "governmentFunds"];
  }
  if (isRunningCost(id)) {
    return ["personnel", "publicUse"];
  }
  const known = id.length === 7 ? ofCode(functionalItems, id) : functionalItems[id];
  return known ?? (id.length === 7 ? ["project"] : ["personnel", "project"]);
}

/** The items from which an agency or an institution is kept running, staff included. */
function isRunningCost(code: string): boolean {
  return runningCosts.some((name) => isNameOf("functional", code, name));
}

const runningCosts = ["行政运行", "事业运行", "机关服务"];

function ofCode(items: ItemsByCode, code: string): readonly CauseItem[] | null {
  const fitting = Object.keys(items).filter((start) => code.startsWith(start));
  const longest = fitting.reduce((best, start) => (start.length > best.length ? start : best), "");
  return items[longest] ?? null;
}
