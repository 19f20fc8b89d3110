import { keyOf } from "../factKey";
import type { Phase } from "../phase";
import { phases } from "../phase";
import type { Evaluation, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import { evaluateSum, judgeSumCheck, sumFinding } from "./evaluateSum";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";

const rule = {
  id: "namedProjectsDoNotAddUp",
  citation: cite("countyReports", "项目支出明细"),
  differs: "{line}为{total}，所列项目合计为{sum}，多出{difference}，请核实。",
};

const partial = "{line}为{total}，所列项目合计为{sum}，其余{difference}未列明项目。";

/**
 * Finds named projects that add up to more than project expenditure.
 *
 * Such lists seldom name all projects: a list that falls short is information only.
 */
export const namedProjectsDoNotAddUp: Rule = {
  id: rule.id,
  label: "所列项目之和与项目支出",
  citation: rule.citation,
  evaluate: (context) => {
    const evaluations = evaluateTables(context);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有按项目名称列示的支出" }];
  },
};

function evaluateTables({ statements, facts }: ReviewContext): readonly Evaluation[] {
  const all = figuresOfAll(facts);
  return statements.flatMap((statement) => {
    const table = figuresOf(statement);
    return phases.flatMap((phase) => {
      const addends = projectsOf(table, phase);
      return addends.length > 0 ? [evaluateProjects(addends, totalOf(phase, table, all))] : [];
    });
  });
}

function projectsOf(table: FigureTable, phase: Phase): readonly Figure[] {
  return [...table.values()].filter(
    ({ subject, isBlank }) =>
      !isBlank &&
      subject.concept === "projectList.spent" &&
      subject.phase === phase &&
      subject.item !== null,
  );
}

/** The list's own total where it prints one, else project expenditure. */
function totalOf(phase: Phase, table: FigureTable, all: FigureTable): Figure | undefined {
  const own = table.get(keyOf({ concept: "projectList.spent", phase, item: null }));
  return own ?? all.get(keyOf({ concept: "expenditure.project", phase, item: null }));
}

function evaluateProjects(addends: readonly Figure[], total: Figure | undefined): Evaluation {
  if (total === undefined || total.isBlank) {
    return { status: "notApplicable", reason: "列有项目而没有项目支出合计数" };
  }
  const check = { total, addends, maybe: [], mayFallShort: true };
  if (judgeSumCheck(check) !== "partial") {
    return evaluateSum(rule, check);
  }
  const finding = sumFinding({ ...rule, differs: partial }, check);
  return { status: "found", subject: total.key, finding: { ...finding, severity: "info" } };
}
