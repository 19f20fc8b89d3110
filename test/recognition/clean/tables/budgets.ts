import { functionalNames } from "../../corpus/figures";
import { type Accounts, below, codesOf, type Line, sumOf } from "../accounts";
import { Drawing } from "../drawing";
import type { Shape } from "../shapes";
import { expenseOf } from "./threePublic";

/** 支出预算总表: 合计 last, as budget software prints it. */
export function expenditureBudget({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("支出预算总表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年支出预算总表`, 7);
  drawing.row(
    ...["科目编码", "科目名称", "合计", "基本支出", "项目支出", "经营支出", "对附属单位补助支出"],
  );
  for (const code of codesOf(lines)) {
    drawing.row(code, functionalNames[code] ?? "", ...columns(code, below(code, lines)));
  }
  drawing.row("", "合计", ...columns("total", lines));
  return drawing;
}

/** 基本支出部门预算经济分类预算表: 303 is split between 人员 and 公用. */
export function basicBudget({ lines, year }: Accounts, shape: Shape): Drawing {
  const sheet = "一般公共预算基本支出部门预算经济分类预算表";
  const drawing = new Drawing("基本支出预算表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年${sheet}`, 5);
  drawing.row("经济分类科目编码", "经济分类科目名称", "合计", "人员经费", "公用经费");
  const whole = sumOf(
    lines.filter(({ budget, nature }) => budget === "general" && nature === "basic"),
    "original",
  );
  const retired = Math.round(whole * 0.06);
  const others = Math.round(whole * 0.01);
  const wages = Math.round(whole * 0.8);
  const office = whole - retired - others - wages;
  const rows = [
    ["301", "工资福利支出", wages, 0],
    ["30101", "基本工资", wages, 0],
    ["302", "商品和服务支出", 0, office],
    ["30201", "办公费", 0, office],
    ["303", "对个人和家庭的补助", retired, others],
    ["30302", "退休费", retired, 0],
    ["30399", "其他对个人和家庭的补助", 0, others],
    ["", "合计", wages + retired, office + others],
  ] as const;
  for (const [code, name, personnel, publicUse] of rows) {
    const mark = code === "" ? "total" : code;
    drawing.row(
      code,
      name,
      { mark, cents: personnel + publicUse },
      { mark: `${mark}.personnel`, cents: personnel },
      { mark: `${mark}.publicUse`, cents: publicUse },
    );
  }
  return drawing;
}

/** “三公”经费预算表. */
export function threePublicBudget(accounts: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("“三公”经费预算表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年“三公”经费预算表`, 2);
  drawing.row("项目", "预算数");
  const rows = [
    ["合计", "total"],
    ["因公出国（境）费", "overseasTravel"],
    ["公务用车购置及运行维护费", "officialVehicles"],
    ["公务接待费", "officialReception"],
  ] as const;
  for (const [label, item] of rows) {
    drawing.row(label, { mark: item, cents: expenseOf(accounts, item, "budget") });
  }
  return drawing;
}

function columns(row: string, lines: readonly Line[]) {
  const of = (nature: Line["nature"]) => lines.filter((line) => line.nature === nature);
  return [
    { mark: `${row}.total`, cents: sumOf(lines, "original") },
    { mark: `${row}.basic`, cents: sumOf(of("basic"), "original") },
    { mark: `${row}.project`, cents: sumOf(of("project"), "original") },
    { mark: `${row}.business`, cents: sumOf(of("business"), "original") },
    { mark: `${row}.affiliateSubsidy`, cents: sumOf(of("affiliateSubsidy"), "original") },
  ];
}
