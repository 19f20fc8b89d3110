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
import { blanks, type CellOf, Drawing, type Writing } from "../drawing";
import type { Shape } from "../shapes";

type Column = {
  readonly id: string;
  /** One header, or a header over several and its own. */
  readonly header: string | readonly [above: string, own: string];
  readonly of: (lines: readonly Line[]) => Cents;
};

type Table = {
  readonly sheet: string;
  readonly year: number;
  readonly writing: Writing;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
};

/** 收入决算表. */
export function incomeTable({ lines, year }: Accounts, shape: Shape): Drawing {
  const from =
    (source: Line["source"]): Column["of"] =>
    (some) =>
      sumOf(
        some.filter((line) => line.budget === "other" && line.source === source),
        "income",
      );
  return codedTable(
    {
      sheet: "收入决算表",
      year,
      writing: shape.writing,
      lines,
      columns: [
        { id: "total", header: "本年收入合计", of: (some) => sumOf(some, "income") },
        {
          id: "fiscal",
          header: "财政拨款收入",
          of: (some) =>
            sumOf(
              some.filter(({ budget }) => budget !== "other"),
              "income",
            ),
        },
        { id: "superiorSubsidy", header: "上级补助收入", of: from("superiorSubsidy") },
        { id: "institutional", header: "事业收入", of: from("institutional") },
        { id: "business", header: "经营收入", of: from("business") },
        { id: "affiliateRemittance", header: "附属单位上缴收入", of: from("affiliateRemittance") },
        { id: "other", header: "其他收入", of: from("other") },
      ],
    },
    shape,
  );
}

function spentAs(nature: Line["nature"]): Column["of"] {
  return (some) =>
    sumOf(
      some.filter((line) => line.nature === nature),
      "spent",
    );
}

/** 支出决算表. */
export function expenditureTable({ lines, year }: Accounts, shape: Shape): Drawing {
  return codedTable(
    {
      sheet: "支出决算表",
      year,
      writing: shape.writing,
      lines,
      columns: [
        { id: "total", header: "本年支出合计", of: (some) => sumOf(some, "spent") },
        { id: "basic", header: "基本支出", of: spentAs("basic") },
        { id: "project", header: "项目支出", of: spentAs("project") },
        { id: "superiorRemittance", header: "上缴上级支出", of: spentAs("superiorRemittance") },
        { id: "business", header: "经营支出", of: spentAs("business") },
        { id: "affiliateSubsidy", header: "对附属单位补助支出", of: spentAs("affiliateSubsidy") },
      ],
    },
    shape,
  );
}

/** 一般公共预算财政拨款支出决算表. */
export function generalBudgetTable({ lines, year }: Accounts, shape: Shape): Drawing {
  return codedTable(
    {
      sheet: "一般公共预算财政拨款支出决算表",
      year,
      writing: shape.otherWriting,
      lines: lines.filter(({ budget }) => budget === "general"),
      columns: [
        { id: "total", header: ["本年支出", "小计"], of: (some) => sumOf(some, "spent") },
        { id: "basic", header: ["本年支出", "基本支出"], of: spentAs("basic") },
        { id: "project", header: ["本年支出", "项目支出"], of: spentAs("project") },
      ],
    },
    shape,
  );
}

/** 政府性基金 or 国有资本经营 table; with balances for the first. */
export function otherBudgetTable(
  { lines, year }: Accounts,
  shape: Shape,
  budget: Extract<Budget, "funds" | "capital">,
): Drawing {
  const spending: readonly Column[] = [
    { id: "total", header: ["本年支出", "小计"], of: (some) => sumOf(some, "spent") },
    { id: "basic", header: ["本年支出", "基本支出"], of: spentAs("basic") },
    { id: "project", header: ["本年支出", "项目支出"], of: spentAs("project") },
  ];
  const isFunds = budget === "funds";
  return codedTable(
    {
      sheet: isFunds
        ? "政府性基金预算财政拨款收入支出决算表"
        : "国有资本经营预算财政拨款支出决算表",
      year,
      writing: shape.otherWriting,
      lines: lines.filter((line) => line.budget === budget),
      columns: isFunds
        ? [
            { id: "opening", header: "年初结转和结余", of: (some) => sumOf(some, "opening") },
            { id: "income", header: "本年收入", of: (some) => sumOf(some, "income") },
            ...spending,
            { id: "closing", header: "年末结转和结余", of: (some) => sumOf(some, "closing") },
          ]
        : spending,
    },
    shape,
  );
}

function codedTable(table: Table, shape: Shape): Drawing {
  const drawing = new Drawing(table.sheet, table.writing, table.year);
  const parts = shape.codes === "threeColumns" ? 3 : 1;
  const width = parts + 1 + table.columns.length;
  drawing.heading(`${String(table.year)}年度${table.sheet}`, width);
  putHeader(drawing, table.columns, parts);
  const total = (): void => {
    const row = drawing.row("合计", ...blanks(parts), ...amounts(table, "total", table.lines));
    drawing.merge(row, 0, row, parts);
  };
  if (shape.totalRow === "first") {
    total();
  }
  for (const code of codesOf(table.lines)) {
    const labels = [...codeCells(code, parts), functionalNames[code] ?? ""];
    drawing.row(...labels, ...amounts(table, code, below(code, table.lines)));
  }
  if (shape.totalRow === "last") {
    total();
  }
  return drawing;
}

function putHeader(drawing: Drawing, columns: readonly Column[], parts: number): void {
  const above = columns.map(({ header }) => (typeof header === "string" ? header : header[0]));
  const own = columns.map(({ header }) => (typeof header === "string" ? "" : header[1]));
  const shown = above.map((text, at) => (text === above[at - 1] ? "" : text));
  const top = drawing.row("科目编码", ...blanks(parts - 1), "科目名称", ...shown);
  const splitCodes = parts === 3 ? ["类", "款", "项"] : [""];
  if (parts === 1 && own.every((text) => text === "")) {
    return;
  }
  drawing.row(...splitCodes, "", ...own);
  drawing.merge(top, 0, parts === 3 ? top : top + 1, parts - 1);
  drawing.merge(top, parts, top + 1, parts);
  above.forEach((text, at) => {
    const left = parts + 1 + at;
    if (own[at] === "") {
      drawing.merge(top, left, top + 1, left);
    } else if (text !== above[at - 1]) {
      const count = above.filter((other) => other === text).length;
      drawing.merge(top, left, top, left + count - 1);
    }
  });
}

function codeCells(code: string, parts: number): readonly string[] {
  return parts === 1
    ? [code]
    : [code.slice(0, 3), code.slice(3, 5), code.slice(5)].map((part) =>
        part === "" ? "" : `'${part}`,
      );
}

function amounts({ columns }: Table, row: string, lines: readonly Line[]): readonly CellOf[] {
  return columns.map(({ id, of }) => ({ mark: `${row}.${id}`, cents: of(lines) }));
}
