import assert from "node:assert/strict";

import { total } from "./sums.mjs";

const execution = "2023年度预算执行情况表";

/** Budgets as ceilings, execution between 96 % and 99 %, sums in every column, agreement with the public tables. */
export function checkExecution({ at, rows }) {
  const line = (row, column = "决算数") => at(execution, row, column);
  for (const column of ["年初预算数", "调整预算数", "决算数", "上年决算数"]) {
    assert.equal(line("本年支出合计", column), line("基本支出", column) + line("项目支出", column));
    assert.equal(line("基本支出", column), line("人员经费", column) + line("公用经费", column));
  }
  for (const column of ["年初预算数", "调整预算数"]) {
    assert.equal(
      line("本年收入合计", column) + line("年初结转和结余", column),
      line("本年支出合计", column),
    );
  }
  for (const column of ["决算数", "上年决算数"]) {
    assert.equal(
      line("本年收入合计", column) + line("年初结转和结余", column),
      line("本年支出合计", column) + line("年末结转和结余", column),
    );
  }
  assert.equal(line("年末结转和结余", "上年决算数"), line("年初结转和结余"));
  assert.equal(line("本年收入合计"), at("收入支出决算总表", "本年收入合计", "金额"));
  assert.equal(line("本年支出合计"), at("收入支出决算总表", "本年支出合计", "金额"));
  assert.equal(line("年初结转和结余"), at("收入支出决算总表", "年初结转和结余", "金额"));
  assert.equal(line("年末结转和结余"), at("收入支出决算总表", "年末结转和结余", "金额"));
  assert.equal(line("项目支出"), at("支出决算表", "合计", "项目支出"));

  const projects = "2023年度项目支出明细表";
  const isProject = ({ row }) => row !== "合计";
  for (const column of ["年初预算数", "调整预算数", "决算数"]) {
    assert.equal(
      total(rows(projects).filter((figure) => isProject(figure) && figure.column === column)),
      line("项目支出", column),
    );
    assert.equal(at(projects, "合计", column), line("项目支出", column));
  }
  for (const [table, names] of [
    [execution, ["本年支出合计", "基本支出", "人员经费", "公用经费", "项目支出"]],
    [projects, [...new Set(rows(projects).map(({ row }) => row))]],
  ]) {
    for (const row of names) {
      for (const column of ["年初预算数", "调整预算数"]) {
        const rate = at(table, row, "决算数") / at(table, row, column);
        assert.ok(rate >= 0.96 && rate <= 0.99, `${row}: ${rate} of ${column}`);
      }
    }
  }
}
