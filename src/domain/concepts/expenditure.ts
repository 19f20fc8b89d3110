import { defineConcepts } from "./defineConcepts";

/** Expenditure of the year from all funds (支出决算). */
export const expenditure = defineConcepts("expenditure", "支出", {
  total: {
    label: "本年支出合计",
    parts: ["basic", "project", "superiorRemittance", "business", "affiliateSubsidy"],
    mayInclude: ["governmentSpecial"],
  },
  basic: { label: "基本支出", parts: ["personnel", "publicUse"] },
  personnel: { label: "人员经费" },
  publicUse: { label: "公用经费" },
  project: { label: "项目支出" },
  capitalConstruction: { label: "基本建设类项目支出" },
  governmentSpecial: { label: "政府专项" },
  superiorRemittance: { label: "上缴上级支出" },
  business: { label: "经营支出" },
  affiliateSubsidy: { label: "对附属单位补助支出" },
});

/** Spending that governments hold down beside the three public expenses (一般性支出). */
export const restrainedExpenses = defineConcepts("restrainedExpenses", "一般性支出", {
  meetings: { label: "会议费" },
  training: { label: "培训费" },
});

/** Spending on special projects as county reports set it apart (专项支出). */
export const specialExpenditure = defineConcepts("specialExpenditure", "专项支出", {
  total: { label: "专项支出" },
});

/** Of the expenditure, what bought assets (其中：资产购置支出). */
export const assetPurchase = defineConcepts("assetPurchase", "资产购置支出", {
  total: { label: "资产购置支出", parts: ["basic", "project"] },
  basic: { label: "资产购置支出（基本支出）" },
  project: { label: "资产购置支出（项目支出）" },
});

/** Funds received and used for projects, as county forms explain them (项目资金使用管理). */
export const projectFunds = defineConcepts("projectFunds", "项目资金", {
  received: { label: "项目资金收入" },
  used: { label: "项目资金支出", parts: ["personnel", "goodsAndServices", "capital"] },
  personnel: { label: "项目资金中人员经费" },
  goodsAndServices: { label: "项目资金中商品和服务支出" },
  capital: { label: "项目资金中资本性支出" },
});

/** Project spending as the base data of an evaluation divides it (业务工作、运行维护、省级专项). */
export const projectKinds = defineConcepts("projectKinds", "项目支出分类", {
  work: { label: "业务工作专项" },
  running: { label: "运行维护专项" },
  provincial: { label: "省级专项资金" },
});

/** The projects and uses of project money, each under its own name (项目支出明细). */
export const projectList = defineConcepts("projectList", "项目", {
  spent: { label: "项目支出明细" },
});
