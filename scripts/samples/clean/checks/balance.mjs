import assert from "node:assert/strict";

import { total } from "./sums.mjs";

/** 公开01表 in itself (C01–C05) and its balance. */
export function checkBalance({ at, rows }) {
  const table = "收入支出决算总表";
  const amount = (row) => at(table, row, "金额");
  const income = rows(table).filter(({ row }) => /^[一二三四五六七八]、.*收入$/.test(row));
  const classes = rows(table).filter(({ code }) => code !== undefined);
  assert.equal(amount("本年收入合计"), total(income));
  assert.equal(amount("本年支出合计"), total(classes));
  assert.equal(
    amount("收入/总计"),
    amount("本年收入合计") + amount("使用非财政拨款结余（含专用结余）") + amount("年初结转和结余"),
  );
  assert.equal(
    amount("支出/总计"),
    amount("本年支出合计") + amount("结余分配") + amount("年末结转和结余"),
  );
  assert.equal(amount("收入/总计"), amount("支出/总计"));
  assert.ok(amount("年末结转和结余") <= amount("年初结转和结余"), "carry-over grows");
}
