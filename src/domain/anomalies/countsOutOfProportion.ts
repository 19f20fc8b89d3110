import type { threePublicCounts } from "../concepts/threePublicExpenses";
import { cite } from "../sources";
import { defineAnomalyRule } from "./defineAnomalyRule";

/** Finds fewer people than groups or receptions, and more foreign receptions than receptions. */
export const countsOutOfProportion = defineAnomalyRule({
  id: "countsOutOfProportion",
  label: "“三公”经费批次与人次",
  severity: "warning",
  source: cite("disclosureTemplate2024", "“三公”经费支出决算具体情况"),
  inputs: [
    pair("overseasGroups", "overseasPersons"),
    pair("receptionBatches", "receptionPersons"),
    pair("foreignReceptionBatches", "foreignReceptionPersons"),
    pair("receptionAbroadBatches", "receptionAbroadPersons"),
    pair("foreignReceptionBatches", "receptionBatches"),
    pair("foreignReceptionPersons", "receptionPersons"),
  ],
  holds: ({ fewer, more }) => fewer <= more,
  message: "{line}为{fewer}，大于相应的人次或总数{more}，请核实。",
});

type Count = keyof (typeof threePublicCounts)["members"];

function pair(fewer: Count, more: Count) {
  return {
    fewer: `threePublicCounts.${fewer}.finalAccounts`,
    more: `threePublicCounts.${more}.finalAccounts`,
  } as const;
}
