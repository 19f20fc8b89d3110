import assert from "node:assert/strict";

import { checkHierarchy } from "./hierarchy.mjs";

/** 公开07表 in itself (C14) and against 公开04表 (X06, X07). */
export function checkGovernmentFunds({ at, rows }) {
  const table = "政府性基金预算财政拨款收入支出决算表";
  const columns = [
    "年初结转和结余",
    "本年收入",
    "本年支出/小计",
    "本年支出/基本支出",
    "本年支出/项目支出",
    "年末结转和结余",
  ];
  checkHierarchy(rows(table), columns, "本年支出/小计", ["本年支出/基本支出", "本年支出/项目支出"]);
  for (const { row } of rows(table).filter(({ column }) => column === "年末结转和结余")) {
    const amount = (column) => at(table, row, column);
    assert.equal(
      amount("年末结转和结余"),
      amount("年初结转和结余") + amount("本年收入") - amount("本年支出/小计"),
    );
  }
  const general = "财政拨款收入支出决算总表";
  assert.equal(
    at(table, "合计", "本年支出/小计"),
    at(general, "本年支出合计", "政府性基金预算财政拨款"),
  );
  assert.equal(
    at(table, "合计", "本年收入"),
    at(general, "收入/二、政府性基金预算财政拨款", "金额"),
  );
  assert.equal(
    at(table, "合计", "年初结转和结余"),
    at(general, "年初财政拨款结转和结余/二、政府性基金预算财政拨款", "金额"),
  );
  assert.equal(
    at(table, "合计", "年末结转和结余"),
    at(general, "年末财政拨款结转和结余", "政府性基金预算财政拨款"),
  );
}
