import assert from "node:assert/strict";

import { sum, total } from "./sums.mjs";

/** Operating funds (X10), staffing, procurement (X16) and vehicles (X15). */
export function checkOperation({ at, rows }) {
  const operating = "2023年度机关运行经费情况表";
  assert.equal(
    at(operating, "机关运行经费", "决算数"),
    at("一般公共预算财政拨款基本支出决算明细表", "公用经费合计", "决算数"),
  );
  assert.equal(
    at(operating, "机关运行经费", "上年决算数"),
    at("2023年度预算执行情况表", "公用经费", "上年决算数"),
  );
  assert.ok(at(operating, "机关运行经费", "决算数") <= at(operating, "机关运行经费", "上年决算数"));

  const staffing = "2023年末人员编制情况表";
  for (const column of ["编制数", "在职人数", "离退休人数"]) {
    const groups = rows(staffing).filter(
      (figure) => figure.row !== "合计" && figure.column === column,
    );
    assert.equal(at(staffing, "合计", column), total(groups));
  }
  for (const { row, cents } of rows(staffing).filter(({ column }) => column === "在职人数")) {
    assert.ok(cents <= at(staffing, row, "编制数"), `${row} over establishment`);
  }

  const procurement = "2023年度政府采购情况表";
  for (const column of ["预算数", "决算数"]) {
    const kinds = ["货物", "工程", "服务"].map((kind) =>
      at(procurement, `政府采购${kind}支出`, column),
    );
    assert.equal(at(procurement, "政府采购支出合计", column), sum(kinds));
  }
  const awarded = (row) => at(procurement, row, "决算数");
  assert.ok(awarded("政府采购支出合计") <= at(procurement, "政府采购支出合计", "预算数"));
  assert.ok(awarded("授予小微企业合同金额") <= awarded("授予中小企业合同金额"));
  assert.ok(awarded("授予中小企业合同金额") <= awarded("政府采购支出合计"));

  const assets = "2023年末国有资产占用情况表";
  const vehicles = rows(assets).filter(({ row }) => row.endsWith("用车"));
  assert.equal(at(assets, "车辆合计", "数量"), total(vehicles));
}
