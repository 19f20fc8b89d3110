import assert from "node:assert/strict";

const comparison = "2023年度“三公”经费与上年对比情况表";

/** The three public expenses: sums (C13), 公开06表 (X09), budget and prior year as ceilings, counts (X15). */
export function checkThreePublicExpenses({ at, rows }) {
  const table = "财政拨款“三公”经费支出决算表";
  const vehicles = "公务用车购置及运行维护费";
  for (const [block, column] of [
    ["预算数", "预算数"],
    ["决算数", "决算数"],
  ]) {
    const placed = (path) => at(table, "", `${block}/${path}`);
    const listed = (row) => at(comparison, row, column);
    assert.equal(
      placed("合计"),
      placed("因公出国（境）费") + placed(`${vehicles}/小计`) + placed("公务接待费"),
    );
    assert.equal(
      placed(`${vehicles}/小计`),
      placed(`${vehicles}/公务用车购置费`) + placed(`${vehicles}/公务用车运行维护费`),
    );
    assert.equal(placed("合计"), listed("合计"));
    assert.equal(placed("公务接待费"), listed("公务接待费"));
    assert.equal(placed(`${vehicles}/小计`), listed(vehicles));
    assert.equal(placed("因公出国（境）费"), listed("因公出国（境）费"));
  }
  for (const { row, cents } of rows(comparison).filter(({ column }) => column === "决算数")) {
    assert.ok(cents <= at(comparison, row, "预算数"), `${row} over budget`);
    assert.ok(cents <= at(comparison, row, "上年决算数"), `${row} grows`);
  }
  const basic = (code) =>
    rows("一般公共预算财政拨款基本支出决算明细表").find((figure) => figure.code === code).cents;
  for (const [code, row] of [
    ["30212", "因公出国（境）费"],
    ["30217", "公务接待费"],
    ["30231", "公务用车运行维护费"],
    ["31013", "公务用车购置费"],
  ]) {
    assert.ok(basic(code) <= at(comparison, row, "决算数"), `${code} above ${row}`);
  }
  const count = (row) => at("2023年度“三公”经费相关数量统计表", row, "数量");
  assert.equal(at(comparison, "公务用车购置费", "决算数") > 0, count("公务用车购置数") > 0);
  assert.equal(at(comparison, "因公出国（境）费", "决算数") > 0, count("因公出国（境）团组数") > 0);
  assert.equal(at(comparison, "公务接待费", "决算数") > 0, count("国内公务接待批次") > 0);
  assert.ok(count("国内公务接待人次") >= count("国内公务接待批次"));
  assert.ok(count("公务用车保有量") > 0);
}
