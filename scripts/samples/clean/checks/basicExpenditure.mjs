import assert from "node:assert/strict";

import { sum, total } from "./sums.mjs";

/** 公开06表 (C12) and against 公开05表 and 公开03表 (X05). */
export function checkBasicExpenditure({ at, rows }) {
  const table = "一般公共预算财政拨款基本支出决算明细表";
  const classOf = (code) => rows(table).find((figure) => figure.code === code).cents;
  for (const code of ["301", "302", "303", "307", "310", "399"]) {
    const items = rows(table).filter(
      (figure) => figure.code?.length === 5 && figure.code.startsWith(code),
    );
    assert.equal(classOf(code), total(items), code);
  }
  const personnel = at(table, "人员经费合计", "决算数");
  const publicUse = at(table, "公用经费合计", "决算数");
  assert.equal(personnel, classOf("301") + classOf("303"));
  assert.equal(publicUse, sum(["302", "307", "310", "399"].map(classOf)));
  assert.equal(personnel + publicUse, at("一般公共预算财政拨款支出决算表", "合计", "基本支出"));
  assert.equal(personnel + publicUse, at("支出决算表", "合计", "基本支出"));
}
