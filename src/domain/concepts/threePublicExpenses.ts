import { defineConcepts } from "./defineConcepts";

/** The three public expenses paid from fiscal appropriation (“三公”经费). */
export const threePublicExpenses = defineConcepts("threePublicExpenses", "“三公”经费", {
  total: {
    label: "“三公”经费",
    parts: ["overseasTravel", "officialVehicles", "officialReception"],
  },
  overseasTravel: { label: "因公出国（境）费", economicCode: "30212" },
  officialVehicles: {
    label: "公务用车购置及运行维护费",
    parts: ["vehiclePurchase", "vehicleRunning"],
  },
  vehiclePurchase: { label: "公务用车购置费", economicCode: "31013" },
  vehicleRunning: { label: "公务用车运行维护费", economicCode: "30231" },
  officialReception: { label: "公务接待费", economicCode: "30217" },
  domesticReception: { label: "国内接待费" },
  foreignReception: { label: "外事接待费" },
  receptionAbroad: { label: "国（境）外接待费" },
});

/** What the three public expenses paid for, in numbers (“三公”经费实物量). */
export const threePublicCounts = defineConcepts("threePublicCounts", "“三公”经费相关数量", {
  overseasGroups: { label: "因公出国（境）团组数", kind: "count" },
  overseasPersons: { label: "因公出国（境）人次数", kind: "count" },
  vehiclesBought: { label: "公务用车购置数", kind: "count" },
  vehiclesKept: { label: "公务用车保有量", kind: "count" },
  receptionBatches: { label: "国内公务接待批次", kind: "count" },
  receptionPersons: { label: "国内公务接待人次", kind: "count" },
  foreignReceptionBatches: { label: "外事接待批次", kind: "count" },
  foreignReceptionPersons: { label: "外事接待人次", kind: "count" },
  receptionAbroadBatches: { label: "国（境）外公务接待批次", kind: "count" },
  receptionAbroadPersons: { label: "国（境）外公务接待人次", kind: "count" },
});
