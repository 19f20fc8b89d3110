import type { Evaluation, Finding, Rule, Severity } from "../rule";
import { cite } from "../sources";
import type { SheetProblem, SheetProblemCode, Source } from "../statement";

const citation = cite("ownConvention", "表格数据应为规范数值");

/** What each untidiness means for the accountant. */
const messages: Readonly<Partial<Record<SheetProblemCode, string>>> = {
  textNumber: "“{sheet}”表有{count}个单元格的数字以文本形式存放，已按数值读取，建议改为数值。",
  blankInside:
    "“{sheet}”表有数据的行中有{count}个空白单元格，按未填列处理，未作为零；如为零请填写0。",
  errorCell: "“{sheet}”表有{count}个单元格为公式错误值，未能读取，请修正。",
  hiddenRowCounts: "“{sheet}”表有{count}处隐藏的行或列含有金额，已计入，请确认是否应当计入。",
  formulaWithoutValue:
    "“{sheet}”表有{count}个公式没有保存计算结果，未能读取，请打开表格重新计算并保存。",
  formulaAddedUp:
    "“{sheet}”表有{count}个公式没有保存计算结果，已由本软件按公式相加得出，请打开表格重新计算并保存后核对。",
};

/** Finds cells that had to be read with care; one finding for each kind and sheet. */
export const untidyCells: Rule = {
  id: "untidyCells",
  label: "表格数据规范",
  citation,
  evaluate: ({ problems }) => {
    const groups = groupBySheet(problems.filter(({ code }) => messages[code] !== undefined));
    return groups.length > 0
      ? groups.map(evaluateGroup)
      : [{ status: "passed", subject: "untidyCells" }];
  },
};

/** Problems of one kind on one sheet. */
type Group = readonly [SheetProblem, ...SheetProblem[]];

function groupBySheet(problems: readonly SheetProblem[]): readonly Group[] {
  const groups = new Map<string, [SheetProblem, ...SheetProblem[]]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.sheet, problem.code]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [problem]);
    } else {
      group.push(problem);
    }
  }
  return [...groups.values()];
}

function evaluateGroup(group: Group): Evaluation {
  const [{ sheet, code }] = group;
  return { status: "found", subject: `${sheet} ${code}`, finding: findingOf(group) };
}

function findingOf(group: Group): Finding {
  const [{ sheet, code }] = group;
  return {
    rule: "untidyCells",
    severity: gravest(group),
    message: messages[code] ?? "",
    values: {
      sheet: { kind: "text", text: sheet },
      count: { kind: "count", count: group.length },
    },
    sources: group.map(sourceOf),
    citation,
  };
}

function gravest(group: Group): Severity {
  const order: readonly Severity[] = ["error", "warning", "info"];
  return order.find((severity) => group.some((problem) => problem.severity === severity)) ?? "info";
}

function sourceOf({ file, sheet, cell, text }: SheetProblem): Source {
  return { file, sheet, cell, text, unit: null };
}
