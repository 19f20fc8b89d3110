import assert from "node:assert/strict";

import { toCents } from "./cents.mjs";

const execution = "2023年度预算执行情况表";
const comparison = "2023年度“三公”经费与上年对比情况表";
const sources = ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
const natures = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
const budgets = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

/**
 * Checks the clean department as an auditor would: from the figures as they stand on the drawn pages,
 * without the data they were made from. Throws at the first thing to remark.
 */
export function checkCleanPages(pages) {
  const sheet = placedFigures(pages);
  checkBalance(sheet);
  checkIncomeAndExpenditure(sheet);
  checkAppropriation(sheet);
  checkBasicExpenditure(sheet);
  checkGovernmentFunds(sheet);
  checkThreePublicExpenses(sheet);
  checkExecution(sheet);
  checkOperation(sheet);
}

/** 公开01表 in itself (C01–C05) and its balance. */
function checkBalance({ at, rows }) {
  const table = "收入支出决算总表";
  const amount = (row) => at(table, row, "金额");
  const income = rows(table).filter(({ row }) => /^[一二三四五六七八]、.*收入$/.test(row));
  const classes = rows(table).filter(({ code }) => code !== undefined);
  assert.equal(amount("本年收入合计"), total(income));
  assert.equal(amount("本年支出合计"), total(classes));
  assert.equal(amount("收入/总计"), amount("本年收入合计") + amount("使用非财政拨款结余（含专用结余）") + amount("年初结转和结余"));
  assert.equal(amount("支出/总计"), amount("本年支出合计") + amount("结余分配") + amount("年末结转和结余"));
  assert.equal(amount("收入/总计"), amount("支出/总计"));
  assert.ok(amount("年末结转和结余") <= amount("年初结转和结余"), "carry-over grows");
}

/** 公开02表 and 公开03表 in themselves (C08, C09) and against 公开01表 (X01–X03). */
function checkIncomeAndExpenditure({ at, rows }) {
  checkHierarchy(rows("收入决算表"), ["本年收入合计", ...sources], "本年收入合计", sources);
  checkHierarchy(rows("支出决算表"), ["本年支出合计", ...natures], "本年支出合计", natures);
  assert.equal(at("收入决算表", "合计", "本年收入合计"), at("收入支出决算总表", "本年收入合计", "金额"));
  assert.equal(at("支出决算表", "合计", "本年支出合计"), at("收入支出决算总表", "本年支出合计", "金额"));
  assert.equal(at("收入决算表", "合计", "其他收入"), at("收入支出决算总表", "八、其他收入", "金额"));
  const fiscal = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入"];
  const fiscalIncome = sum(fiscal.map((row) => at("收入支出决算总表", row, "金额")));
  assert.equal(fiscalIncome, at("收入决算表", "合计", "财政拨款收入"));
  assert.equal(fiscalIncome, at("财政拨款收入支出决算总表", "本年收入合计", "金额"));
  for (const { code, cents } of rows("收入支出决算总表").filter((figure) => figure.code !== undefined)) {
    const found = rows("支出决算表").find((figure) => figure.code === code && figure.column === "本年支出合计");
    assert.equal(cents, found?.cents ?? 0);
  }
}

/** 公开04表 (C10) and 公开05表 (C11), and both against each other (X04, X06, X07). */
function checkAppropriation({ at, rows }) {
  const table = "财政拨款收入支出决算总表";
  const amount = (row, column = "金额") => at(table, row, column);
  const labels = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];
  assert.equal(amount("本年收入合计"), sum(labels.map((label) => amount(`收入/${label}`))));
  assert.equal(amount("年初财政拨款结转和结余"), sum(labels.map((label) => amount(`年初财政拨款结转和结余/${label}`))));
  assert.equal(amount("收入/总计"), amount("本年收入合计") + amount("年初财政拨款结转和结余"));
  const expenditure = rows(table).filter(({ column }) => column === "合计");
  for (const { row, cents } of expenditure) assert.equal(cents, sum(budgets.map((budget) => amount(row, budget))), row);
  for (const column of ["合计", ...budgets]) {
    const classes = rows(table).filter((figure) => figure.code !== undefined && figure.column === column);
    assert.equal(amount("本年支出合计", column), total(classes));
    assert.equal(amount("支出/总计", column), amount("本年支出合计", column) + amount("年末财政拨款结转和结余", column));
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
  assert.equal(at("一般公共预算财政拨款支出决算表", "合计", "小计"), amount("本年支出合计", budgets[0]));
  for (const { code, cents } of general.filter((figure) => figure.code?.length === 3 && figure.column === "小计")) {
    assert.equal(cents, rows(table).find((figure) => figure.code === code && figure.column === budgets[0]).cents);
  }
}

/** 公开06表 (C12) and against 公开05表 and 公开03表 (X05). */
function checkBasicExpenditure({ at, rows }) {
  const table = "一般公共预算财政拨款基本支出决算明细表";
  const classOf = (code) => rows(table).find((figure) => figure.code === code).cents;
  for (const code of ["301", "302", "303", "307", "310", "399"]) {
    const items = rows(table).filter((figure) => figure.code?.length === 5 && figure.code.startsWith(code));
    assert.equal(classOf(code), total(items), code);
  }
  const personnel = at(table, "人员经费合计", "决算数");
  const publicUse = at(table, "公用经费合计", "决算数");
  assert.equal(personnel, classOf("301") + classOf("303"));
  assert.equal(publicUse, sum(["302", "307", "310", "399"].map(classOf)));
  assert.equal(personnel + publicUse, at("一般公共预算财政拨款支出决算表", "合计", "基本支出"));
  assert.equal(personnel + publicUse, at("支出决算表", "合计", "基本支出"));
}

/** 公开07表 in itself (C14) and against 公开04表 (X06, X07). */
function checkGovernmentFunds({ at, rows }) {
  const table = "政府性基金预算财政拨款收入支出决算表";
  const columns = ["年初结转和结余", "本年收入", "本年支出/小计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"];
  checkHierarchy(rows(table), columns, "本年支出/小计", ["本年支出/基本支出", "本年支出/项目支出"]);
  for (const { row } of rows(table).filter(({ column }) => column === "年末结转和结余")) {
    const amount = (column) => at(table, row, column);
    assert.equal(amount("年末结转和结余"), amount("年初结转和结余") + amount("本年收入") - amount("本年支出/小计"));
  }
  const general = "财政拨款收入支出决算总表";
  assert.equal(at(table, "合计", "本年支出/小计"), at(general, "本年支出合计", budgets[1]));
  assert.equal(at(table, "合计", "本年收入"), at(general, "收入/二、政府性基金预算财政拨款", "金额"));
  assert.equal(at(table, "合计", "年初结转和结余"), at(general, "年初财政拨款结转和结余/二、政府性基金预算财政拨款", "金额"));
  assert.equal(at(table, "合计", "年末结转和结余"), at(general, "年末财政拨款结转和结余", budgets[1]));
}

/** The three public expenses: sums (C13), 公开06表 (X09), budget and prior year as ceilings, counts (X15). */
function checkThreePublicExpenses({ at, rows }) {
  const table = "财政拨款“三公”经费支出决算表";
  const vehicles = "公务用车购置及运行维护费";
  for (const [block, column] of [["预算数", "预算数"], ["决算数", "决算数"]]) {
    const placed = (path) => at(table, "", `${block}/${path}`);
    const listed = (row) => at(comparison, row, column);
    assert.equal(placed("合计"), placed("因公出国（境）费") + placed(`${vehicles}/小计`) + placed("公务接待费"));
    assert.equal(placed(`${vehicles}/小计`), placed(`${vehicles}/公务用车购置费`) + placed(`${vehicles}/公务用车运行维护费`));
    assert.equal(placed("合计"), listed("合计"));
    assert.equal(placed("公务接待费"), listed("公务接待费"));
    assert.equal(placed(`${vehicles}/小计`), listed(vehicles));
    assert.equal(placed("因公出国（境）费"), listed("因公出国（境）费"));
  }
  for (const { row, cents } of rows(comparison).filter(({ column }) => column === "决算数")) {
    assert.ok(cents <= at(comparison, row, "预算数"), `${row} over budget`);
    assert.ok(cents <= at(comparison, row, "上年决算数"), `${row} grows`);
  }
  const basic = (code) => rows("一般公共预算财政拨款基本支出决算明细表").find((figure) => figure.code === code).cents;
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

/** Budgets as ceilings, execution between 96 % and 99 %, sums in every column, agreement with the public tables. */
function checkExecution({ at, rows }) {
  const line = (row, column = "决算数") => at(execution, row, column);
  for (const column of ["年初预算数", "调整预算数", "决算数", "上年决算数"]) {
    assert.equal(line("本年支出合计", column), line("基本支出", column) + line("项目支出", column));
    assert.equal(line("基本支出", column), line("人员经费", column) + line("公用经费", column));
  }
  for (const column of ["年初预算数", "调整预算数"]) {
    assert.equal(line("本年收入合计", column) + line("年初结转和结余", column), line("本年支出合计", column));
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
    assert.equal(total(rows(projects).filter((figure) => isProject(figure) && figure.column === column)), line("项目支出", column));
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

/** Operating funds (X10), staffing, procurement (X16) and vehicles (X15). */
function checkOperation({ at, rows }) {
  const operating = "2023年度机关运行经费情况表";
  assert.equal(at(operating, "机关运行经费", "决算数"), at("一般公共预算财政拨款基本支出决算明细表", "公用经费合计", "决算数"));
  assert.equal(at(operating, "机关运行经费", "上年决算数"), at(execution, "公用经费", "上年决算数"));
  assert.ok(at(operating, "机关运行经费", "决算数") <= at(operating, "机关运行经费", "上年决算数"));

  const staffing = "2023年末人员编制情况表";
  for (const column of ["编制数", "在职人数", "离退休人数"]) {
    const groups = rows(staffing).filter((figure) => figure.row !== "合计" && figure.column === column);
    assert.equal(at(staffing, "合计", column), total(groups));
  }
  for (const { row, cents } of rows(staffing).filter(({ column }) => column === "在职人数")) {
    assert.ok(cents <= at(staffing, row, "编制数"), `${row} over establishment`);
  }

  const procurement = "2023年度政府采购情况表";
  for (const column of ["预算数", "决算数"]) {
    const kinds = ["货物", "工程", "服务"].map((kind) => at(procurement, `政府采购${kind}支出`, column));
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

/** Every code equals the sum of its children, 合计 the sum of the classes, and every row the sum of its parts. */
function checkHierarchy(figures, columns, whole, parts) {
  for (const column of columns) {
    const inColumn = figures.filter((figure) => figure.column === column);
    const children = (code) => inColumn.filter((one) => one.code !== undefined && parentOf(one.code) === code);
    for (const { code, row, cents } of inColumn) {
      if (code?.length !== 7) assert.equal(cents, total(children(code ?? "")), `${column} of ${row}`);
    }
  }
  for (const { code, row, cents } of figures.filter(({ column }) => column === whole)) {
    const beside = figures.filter((one) => one.code === code && one.row === row && parts.includes(one.column));
    assert.equal(cents, total(beside), row);
  }
}

function parentOf(code) {
  return code.length === 3 ? "" : code.slice(0, -2);
}

/** The figures of all pages as placed, found by table, row and column. No amount may be negative (C15). */
function placedFigures(pages) {
  const all = pages
    .flatMap((page) => page.expectations)
    .filter(({ kind }) => kind === undefined)
    .map((placed) => ({ ...placed, cents: toCents(placed.text) }));
  for (const { table, row, cents } of all) assert.ok(cents >= 0, `${table} ${row} is negative`);
  return {
    rows: (table) => all.filter((figure) => figure.table === table),
    at(table, row, column) {
      const found = all.filter((figure) => figure.table === table && figure.row === row && figure.column === column);
      assert.ok(found.length > 0, `Nothing at ${table} ${row} ${column}`);
      for (const one of found) assert.equal(one.cents, found[0].cents, `${table} ${row} ${column}`);
      return found[0].cents;
    },
  };
}

function total(figures) {
  return sum(figures.map(({ cents }) => cents));
}

function sum(numbers) {
  return numbers.reduce((result, number) => result + number, 0);
}
