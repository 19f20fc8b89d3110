import assert from "node:assert/strict";

import { checkHierarchy } from "./hierarchy.mjs";
import { sum } from "./sums.mjs";

const sources = [
  "财政拨款收入",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
];
const natures = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

/** 公开02表 and 公开03表 in themselves (C08, C09) and against 公开01表 (X01–X03). */
export function checkIncomeAndExpenditure({ at, rows }) {
  checkHierarchy(rows("收入决算表"), ["本年收入合计", ...sources], "本年收入合计", sources);
  checkHierarchy(rows("支出决算表"), ["本年支出合计", ...natures], "本年支出合计", natures);
  assert.equal(
    at("收入决算表", "合计", "本年收入合计"),
    at("收入支出决算总表", "本年收入合计", "金额"),
  );
  assert.equal(
    at("支出决算表", "合计", "本年支出合计"),
    at("收入支出决算总表", "本年支出合计", "金额"),
  );
  assert.equal(
    at("收入决算表", "合计", "其他收入"),
    at("收入支出决算总表", "八、其他收入", "金额"),
  );
  const fiscal = [
    "一、一般公共预算财政拨款收入",
    "二、政府性基金预算财政拨款收入",
    "三、国有资本经营预算财政拨款收入",
  ];
  const fiscalIncome = sum(fiscal.map((row) => at("收入支出决算总表", row, "金额")));
  assert.equal(fiscalIncome, at("收入决算表", "合计", "财政拨款收入"));
  assert.equal(fiscalIncome, at("财政拨款收入支出决算总表", "本年收入合计", "金额"));
  for (const { code, cents } of rows("收入支出决算总表").filter(
    (figure) => figure.code !== undefined,
  )) {
    const found = rows("支出决算表").find(
      (figure) => figure.code === code && figure.column === "本年支出合计",
    );
    assert.equal(cents, found?.cents ?? 0);
  }
}
