import assert from "node:assert/strict";

import { checkHierarchy } from "./hierarchy.mjs";
import { sum, total } from "./sums.mjs";

const budgets = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

/** 公开04表 (C10) and 公开05表 (C11), and both against each other (X04, X06, X07). */
export function checkAppropriation({ at, rows }) {
  const table = "财政拨款收入支出决算总表";
  const amount = (row, column = "金额") => at(table, row, column);
  const labels = [
    "一、一般公共预算财政拨款",
    "二、政府性基金预算财政拨款",
    "三、国有资本经营预算财政拨款",
  ];
  assert.equal(amount("本年收入合计"), sum(labels.map((label) => amount(`收入/${label}`))));
  assert.equal(
    amount("年初财政拨款结转和结余"),
    sum(labels.map((label) => amount(`年初财政拨款结转和结余/${label}`))),
  );
  assert.equal(amount("收入/总计"), amount("本年收入合计") + amount("年初财政拨款结转和结余"));
  const expenditure = rows(table).filter(({ column }) => column === "合计");
  for (const { row, cents } of expenditure) {
    assert.equal(cents, sum(budgets.map((budget) => amount(row, budget))), row);
  }
  for (const column of ["合计", ...budgets]) {
    const classes = rows(table).filter(
      (figure) => figure.code !== undefined && figure.column === column,
    );
    assert.equal(amount("本年支出合计", column), total(classes));
    assert.equal(
      amount("支出/总计", column),
      amount("本年支出合计", column) + amount("年末财政拨款结转和结余", column),
    );
  }
  assert.equal(amount("收入/总计"), amount("支出/总计", "合计"));
  budgets.forEach((budget, index) =>
    assert.equal(
      amount(`收入/${labels[index]}`) + amount(`年初财政拨款结转和结余/${labels[index]}`),
      amount("支出/总计", budget),
      budget,
    ),
  );

  const general = rows("一般公共预算财政拨款支出决算表");
  checkHierarchy(general, ["小计", "基本支出", "项目支出"], "小计", ["基本支出", "项目支出"]);
  assert.equal(
    at("一般公共预算财政拨款支出决算表", "合计", "小计"),
    amount("本年支出合计", budgets[0]),
  );
  for (const { code, cents } of general.filter(
    (figure) => figure.code?.length === 3 && figure.column === "小计",
  )) {
    assert.equal(
      cents,
      rows(table).find((figure) => figure.code === code && figure.column === budgets[0]).cents,
    );
  }
}
