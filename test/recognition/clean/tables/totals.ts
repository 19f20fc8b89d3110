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
import { type CellOf, Drawing } from "../drawing";
import type { Shape } from "../shapes";

type Phase = "original" | "adjusted" | "spent";

type Row = { readonly label: string; readonly id: string; readonly of: (phase: Phase) => Cents };

const numerals = [..."一二三四五六七八九十"];

/** 收入支出决算总表 in one of its editions. */
export function totalsTable(accounts: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("收入支出决算总表", shape.writing, accounts.year);
  const phases: readonly Phase[] =
    shape.totals === "full" ? ["original", "adjusted", "spent"] : ["spent"];
  const blocks = [incomeRows(accounts), classRows(accounts, shape)];
  const all = shape.totals === "full" ? [...blocks, natureRows(accounts)] : blocks;
  const isLined = shape.totals === "lined";
  const side = 1 + (isLined ? 1 : 0) + phases.length;
  drawing.heading(`${String(accounts.year)}年度收入支出决算总表`, side * all.length);
  putHeader(drawing, { blocks: all.length, side, isLined, phases });
  const height = Math.max(...all.map((rows) => rows.length));
  for (let at = 0; at < height; at += 1) {
    const rows = all.map((block) => rowAt(block, at, height));
    const cells = rows.flatMap((row, index): readonly CellOf[] => {
      const line = isLined ? [String(index * height + at + 1)] : [];
      return row === null
        ? ["", ...line, ...phases.map(() => "")]
        : [
            row.label,
            ...line,
            ...phases.map((phase) => ({ mark: `${row.id}.${phase}`, cents: row.of(phase) })),
          ];
    });
    const index = drawing.row(...cells);
    const isZero = rows.every((row) => row === null || row.of("spent") === 0);
    if (shape.zeroClasses === "hidden" && isZero) {
      drawing.hide(index);
    }
  }
  drawing.row("注：本表反映部门本年度的总收支和年末结转结余情况。");
  return drawing;
}

function putHeader(
  drawing: Drawing,
  {
    blocks,
    side,
    isLined,
    phases,
  }: { blocks: number; side: number; isLined: boolean; phases: readonly Phase[] },
): void {
  const names = ["收入", "支出", "支出"].slice(0, blocks);
  const top = drawing.row(...names.flatMap((name) => [name, ...Array<string>(side - 1).fill("")]));
  names.forEach((_name, index) => {
    drawing.merge(top, index * side, top, index * side + side - 1);
  });
  const headers = { original: "年初预算数", adjusted: "全年预算数", spent: "决算数" };
  const labels = ["项目", "项目（按功能分类）", "项目（按支出性质和经济分类）"];
  drawing.row(
    ...labels
      .slice(0, blocks)
      .flatMap((label) => [
        label,
        ...(isLined ? ["行次"] : []),
        ...phases.map((phase) => (isLined ? "金额" : headers[phase])),
      ]),
  );
  if (isLined) {
    drawing.row("栏次", "", "1", "栏次", "", "2");
  }
}

/** Detail rows stand at the top, the last four at the bottom of every block. */
function rowAt(block: readonly Row[], at: number, height: number): Row | null {
  const bottom = 4;
  const details = block.length - bottom;
  if (at >= height - bottom) {
    return block[at - height + block.length] ?? null;
  }
  return at < details ? (block[at] ?? null) : null;
}

function incomeRows(accounts: Accounts): readonly Row[] {
  const { lines } = accounts;
  const budgets = (budget: Budget) => (phase: Phase) =>
    incomeOf(
      lines.filter((line) => line.budget === budget),
      phase,
    );
  const sources = (source: Line["source"]) => (phase: Phase) =>
    incomeOf(
      lines.filter((line) => line.budget === "other" && line.source === source),
      phase,
    );
  const rows: readonly (readonly [string, string, Row["of"]])[] = [
    ["一般公共预算财政拨款收入", "general", budgets("general")],
    ["政府性基金预算财政拨款收入", "funds", budgets("funds")],
    ["国有资本经营预算财政拨款收入", "capital", budgets("capital")],
    ["上级补助收入", "superiorSubsidy", sources("superiorSubsidy")],
    ["事业收入", "institutional", sources("institutional")],
    ["经营收入", "business", sources("business")],
    ["附属单位上缴收入", "affiliateRemittance", sources("affiliateRemittance")],
    ["其他收入", "other", sources("other")],
  ];
  return [
    ...rows.map(([label, id, of], index) => ({
      label: `${numerals[index] ?? ""}、${label}`,
      id: `income.${id}`,
      of,
    })),
    { label: "本年收入合计", id: "income", of: (phase) => incomeOf(lines, phase) },
    {
      label: "使用非财政拨款结余（含专用结余）",
      id: "used",
      of: (phase) => carried(lines, "used", phase),
    },
    { label: "年初结转和结余", id: "opening", of: (phase) => carried(lines, "opening", phase) },
    { label: "总计", id: "incomeTotal", of: (phase) => wholeOf(lines, phase) },
  ];
}

function classRows({ lines }: Accounts, { zeroClasses }: Shape): readonly Row[] {
  const classes = Object.keys(functionalNames).filter((code) => code.length === 3);
  const spentOn = new Set(codesOf(lines));
  const shown = classes.filter((code) => zeroClasses !== "left out" || spentOn.has(code));
  return [
    ...shown.map((code, index) => ({
      label: `${numerals[index] ?? ""}、${functionalNames[code] ?? ""}`,
      id: `class.${code}`,
      of: (phase: Phase) => sumOf(below(code, lines), phase),
    })),
    ...balanceRows(lines, "spending"),
  ];
}

function natureRows({ lines, economic }: Accounts): readonly Row[] {
  const of = (nature: Line["nature"]) => (phase: Phase) =>
    sumOf(
      lines.filter((line) => line.nature === nature),
      phase,
    );
  const basic = of("basic");
  const personnelSpent = economic
    .filter(({ code }) => /^30[13]/.test(code))
    .reduce((sum, { spent }) => sum + spent, 0);
  const personnel = (phase: Phase): Cents =>
    phase === "spent" ? personnelSpent : Math.round(basic(phase) * 0.8);
  const construction = (phase: Phase): Cents => Math.round(of("project")(phase) * 0.2);
  return [
    { label: "一、基本支出", id: "basic", of: basic },
    { label: "人员经费", id: "personnel", of: personnel },
    { label: "日常公用经费", id: "publicUse", of: (phase) => basic(phase) - personnel(phase) },
    { label: "二、项目支出", id: "project", of: of("project") },
    { label: "其中：基本建设类项目", id: "construction", of: construction },
    { label: "三、上缴上级支出", id: "superiorRemittance", of: of("superiorRemittance") },
    { label: "四、经营支出", id: "business", of: of("business") },
    { label: "五、对附属单位补助支出", id: "affiliateSubsidy", of: of("affiliateSubsidy") },
    ...balanceRows(lines, "byNature"),
  ];
}

function balanceRows(lines: readonly Line[], block: string): readonly Row[] {
  return [
    { label: "本年支出合计", id: `${block}.total`, of: (phase) => sumOf(lines, phase) },
    {
      label: "结余分配",
      id: `${block}.distributed`,
      of: (phase) => carried(lines, "distributed", phase),
    },
    {
      label: "年末结转和结余",
      id: `${block}.closing`,
      of: (phase) => carried(lines, "closing", phase),
    },
    { label: "总计", id: `${block}.whole`, of: (phase) => wholeOf(lines, phase) },
  ];
}

/** Budgets spend what they receive and carry nothing. */
function incomeOf(lines: readonly Line[], phase: Phase): Cents {
  return sumOf(lines, phase === "spent" ? "income" : phase);
}

function carried(
  lines: readonly Line[],
  amount: "used" | "opening" | "distributed" | "closing",
  phase: Phase,
): Cents {
  return phase === "spent" ? sumOf(lines, amount) : 0;
}

function wholeOf(lines: readonly Line[], phase: Phase): Cents {
  return (
    sumOf(lines, phase) + carried(lines, "distributed", phase) + carried(lines, "closing", phase)
  );
}
