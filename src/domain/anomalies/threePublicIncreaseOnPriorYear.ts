import { cite } from "../sources";
import { threePublicItems } from "../indicators/threePublicItems";
import { defineAnomalyRule } from "./defineAnomalyRule";

/** Finds three public expenses, in total or by item, that rose on the prior year. */
export const threePublicIncreaseOnPriorYear = defineAnomalyRule({
  id: "threePublicIncreaseOnPriorYear",
  label: "“三公”经费只减不增",
  severity: "warning",
  source: cite("disclosureTemplate2024", "“三公”经费支出决算总体情况"),
  inputs: (["total", ...threePublicItems] as const).map(
    (item) =>
      ({
        spent: `threePublicExpenses.${item}.finalAccounts`,
        prior: `threePublicExpenses.${item}.priorYearFinalAccounts`,
      }) as const,
  ),
  explainedBy: ({ spent }) => spent,
  holds: ({ spent, prior }) => spent.atMost(prior),
  also: ({ spent, prior }) => ({ increase: { kind: "amount", amount: spent.minus(prior) } }),
  message: "{line}决算数{spent}比上年{prior}增加{increase}，请说明原因。",
});
