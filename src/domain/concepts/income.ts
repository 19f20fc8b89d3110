import { defineConcepts } from "./defineConcepts";

/** Income of the year from all sources (收入决算); opening balances are not income. */
export const income = defineConcepts("income", "收入", {
  total: {
    label: "本年收入合计",
    parts: [
      "fiscalAppropriation",
      "superiorSubsidy",
      "institutional",
      "business",
      "affiliateRemittance",
      "other",
    ],
    mayInclude: ["specialAccount"],
  },
  fiscalAppropriation: {
    label: "财政拨款收入",
    parts: ["generalPublicBudget", "governmentFundsBudget", "stateCapitalBudget"],
  },
  generalPublicBudget: { label: "一般公共预算财政拨款收入" },
  governmentFundsBudget: { label: "政府性基金预算财政拨款收入" },
  stateCapitalBudget: { label: "国有资本经营预算财政拨款收入" },
  specialAccount: { label: "财政专户管理资金收入" },
  educationFees: { label: "教育收费（事业收入中）" },
  superiorSubsidy: { label: "上级补助收入" },
  institutional: { label: "事业收入", mayInclude: ["educationFees"] },
  business: { label: "经营收入" },
  affiliateRemittance: { label: "附属单位上缴收入" },
  other: { label: "其他收入" },
  increaseOnPriorBudget: { label: "收入预算比上年增加额" },
});
