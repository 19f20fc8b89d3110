import { functionalNames } from "../../corpus/figures";
import {
  type Accounts,
  below,
  type Budget,
  type Cents,
  codesOf,
  type Line,
  sumOf,
} from "../accounts";
import { blanks, type CellOf, Drawing } from "../drawing";
import type { Shape } from "../shapes";

const budgets = ["general", "funds", "capital"] as const satisfies readonly Budget[];

const names: readonly string[] = [
  "一、一般公共预算财政拨款",
  "二、政府性基金预算财政拨款",
  "三、国有资本经营预算财政拨款",
];

/** 财政拨款收入支出决算总表. */
export function appropriationTable(accounts: Accounts, shape: Shape): Drawing {
  const lines = accounts.lines.filter(({ budget }) => budget !== "other");
  const drawing = new Drawing("财政拨款收入支出决算总表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年度财政拨款收入支出决算总表`, 7);
  const top = drawing.row("收入", "", "支出", ...blanks(4));
  drawing.merge(top, 0, top, 1);
  drawing.merge(top, 2, top, 6);
  drawing.row(
    ...["项目", "金额", "项目", "合计"],
    ...["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
  );
  const left = incomeRows(lines);
  const classes = codesOf(lines).filter((code) => code.length === 3);
  const right = [
    ...classes.map((code) => spendingRow(functionalNames[code] ?? "", code, below(code, lines))),
  ];
  const height = Math.max(3, right.length);
  for (let at = 0; at < height; at += 1) {
    drawing.row(...(left[at] ?? blanks(2)), ...(right[at] ?? blanks(5)));
  }
  drawing.row(
    ...figure("本年收入合计", "income", sumOf(lines, "income")),
    ...spendingRow("本年支出合计", "total", lines),
  );
  drawing.row(
    ...figure("年初财政拨款结转和结余", "opening", sumOf(lines, "opening")),
    ...acrossRow("年末财政拨款结转和结余", "closing", (some) => sumOf(some, "closing"), lines),
  );
  budgets.forEach((budget, index) => {
    const own = sumOf(ofBudget(lines, budget), "opening");
    drawing.row(...figure(names[index] ?? "", `opening.${budget}`, own), ...blanks(5));
  });
  const whole = (some: readonly Line[]): Cents => sumOf(some, "spent") + sumOf(some, "closing");
  drawing.row(
    ...figure("总计", "incomeWhole", sumOf(lines, "income") + sumOf(lines, "opening")),
    ...acrossRow("总计", "whole", whole, lines),
  );
  return drawing;
}

function incomeRows(lines: readonly Line[]): readonly (readonly CellOf[])[] {
  return budgets.map((budget, index) =>
    figure(names[index] ?? "", `income.${budget}`, sumOf(ofBudget(lines, budget), "income")),
  );
}

function spendingRow(label: string, id: string, lines: readonly Line[]): readonly CellOf[] {
  return acrossRow(label, id, (some) => sumOf(some, "spent"), lines);
}

function acrossRow(
  label: string,
  id: string,
  of: (lines: readonly Line[]) => Cents,
  lines: readonly Line[],
): readonly CellOf[] {
  const byBudget = budgets.map((budget): CellOf => ({
    mark: `${id}.${budget}`,
    cents: of(ofBudget(lines, budget)),
  }));
  return [label, { mark: `${id}.all`, cents: of(lines) }, ...byBudget];
}

function figure(label: string, mark: string, cents: Cents): readonly CellOf[] {
  return [label, { mark, cents }];
}

function ofBudget(lines: readonly Line[], budget: Budget): readonly Line[] {
  return lines.filter((line) => line.budget === budget);
}
