import { economicClassNames } from "../../corpus/figures";
import { economicNames } from "../../corpus/statement";
import type { Accounts, Cents } from "../accounts";
import { blanks, type CellOf, Drawing } from "../drawing";
import type { Shape } from "../shapes";

/** 一般公共预算财政拨款基本支出决算明细表, in two blocks or in three. */
export function basicTable({ economic, year }: Accounts, shape: Shape): Drawing {
  const sheet = "一般公共预算财政拨款基本支出决算明细表";
  const drawing = new Drawing(sheet, shape.otherWriting, year);
  const classes =
    shape.basicBlocks === 3
      ? [["301", "303"], ["302"], ["310"]]
      : [
          ["301", "303"],
          ["302", "310"],
        ];
  const width = classes.length * 3;
  drawing.heading(`${String(year)}年度${sheet}`, width);
  const top = drawing.row("人员经费", "", "", "公用经费", ...blanks(width - 4));
  drawing.merge(top, 0, top, 2);
  drawing.merge(top, 3, top, width - 1);
  drawing.row(...classes.flatMap(() => ["科目编码", "科目名称", "决算数"]));
  const blocks = classes.map((codes) => codes.flatMap((code) => rowsOf(code, economic)));
  const height = Math.max(...blocks.map((rows) => rows.length));
  for (let at = 0; at < height; at += 1) {
    drawing.row(...blocks.flatMap((rows) => rows[at] ?? blanks(3)));
  }
  const personnel = sumOf(["301", "303"], economic);
  const publicUse = sumOf(["302", "310"], economic);
  const last = drawing.row(
    ...["人员经费合计", "", { mark: "personnel", cents: personnel }],
    ...["公用经费合计", ...blanks(width - 5), { mark: "publicUse", cents: publicUse }],
  );
  drawing.merge(last, 0, last, 1);
  drawing.merge(last, 3, last, width - 2);
  return drawing;
}

function rowsOf(code: string, economic: Accounts["economic"]): readonly (readonly CellOf[])[] {
  const own = economic.filter((line) => line.code.startsWith(code));
  const head = [
    code,
    economicClassNames[code] ?? "",
    { mark: code, cents: sumOf([code], economic) },
  ];
  return [
    head,
    ...own.map((line): readonly CellOf[] => [
      line.code,
      economicNames[line.code] ?? "",
      { mark: line.code, cents: line.spent },
    ]),
  ];
}

function sumOf(classes: readonly string[], economic: Accounts["economic"]): Cents {
  return economic
    .filter(({ code }) => classes.includes(code.slice(0, 3)))
    .reduce((sum, { spent }) => sum + spent, 0);
}
