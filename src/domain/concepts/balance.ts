import { defineConcepts } from "./defineConcepts";

/** Money carried over the turn of the year, from all funds (结转和结余). */
export const carryOver = defineConcepts("carryOver", "结转和结余", {
  opening: { label: "年初结转和结余" },
  closing: { label: "年末结转和结余" },
});

/** What institutions take from and add to their own surplus (结余). */
export const surplus = defineConcepts("surplus", "结余", {
  used: { label: "使用非财政拨款结余" },
  distributed: { label: "结余分配" },
});

/** Both sides of the year's balance (收入支出总计). */
export const balance = defineConcepts("balance", "收支总计", {
  income: { label: "收入总计", parts: ["income.total", "surplus.used", "carryOver.opening"] },
  expenditure: {
    label: "支出总计",
    parts: ["expenditure.total", "surplus.distributed", "carryOver.closing"],
  },
});

/** Assets at the end of the year (资产). */
export const assets = defineConcepts("assets", "资产", {
  total: { label: "资产合计", parts: ["current", "nonCurrent"] },
  current: { label: "流动资产" },
  nonCurrent: { label: "非流动资产", parts: ["fixedNet", "intangibleNet"] },
  fixedNet: { label: "固定资产净值" },
  intangibleNet: { label: "无形资产净值" },
});
