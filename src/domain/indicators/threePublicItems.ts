import { conceptOf } from "../concepts/concept";
import { type Citation, cite } from "../sources";
import { defineChange } from "./defineChange";
import { defineCompletion } from "./defineCompletion";
import type { Indicator } from "./defineIndicator";

/** The items of the three public expenses, vehicles split, in the order of the official table. */
export const threePublicItems = [
  "overseasTravel",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "officialReception",
] as const;

/** One item of the three public expenses. */
export type ThreePublicItem = (typeof threePublicItems)[number];

const overall: Citation = cite("disclosureTemplate2024", "“三公”经费支出决算总体情况");

export const overseasTravelCompletion = completionOf("overseasTravel");
export const officialVehiclesCompletion = completionOf("officialVehicles");
export const vehiclePurchaseCompletion = completionOf("vehiclePurchase");
export const vehicleRunningCompletion = completionOf("vehicleRunning");
export const officialReceptionCompletion = completionOf("officialReception");

export const overseasTravelChange = changeOf("overseasTravel");
export const officialVehiclesChange = changeOf("officialVehicles");
export const vehiclePurchaseChange = changeOf("vehiclePurchase");
export const vehicleRunningChange = changeOf("vehicleRunning");
export const officialReceptionChange = changeOf("officialReception");

/** Share of the item's original budget that was spent; undefined when nothing was budgeted. */
function completionOf(item: ThreePublicItem): Indicator {
  return defineCompletion({
    id: `${item}Completion`,
    label: `${nameOf(item)}完成预算百分比`,
    source: overall,
    spent: `threePublicExpenses.${item}.finalAccounts`,
    budgeted: `threePublicExpenses.${item}.originalBudget`,
  });
}

/** Change on the prior year's final accounts; undefined when the prior year's was zero. */
function changeOf(item: ThreePublicItem): Indicator {
  return defineChange({
    id: `${item}Change`,
    label: `${nameOf(item)}较上年决算增减率`,
    source: overall,
    current: `threePublicExpenses.${item}.finalAccounts`,
    base: `threePublicExpenses.${item}.priorYearFinalAccounts`,
  });
}

function nameOf(item: ThreePublicItem): string {
  return conceptOf(`threePublicExpenses.${item}`).label;
}
