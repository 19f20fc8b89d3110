import type { Block } from "../../document/reportDocument";
import { paragraph } from "../blocks";
import { changeCause } from "../budgetClauses";
import type { Difference } from "../causes";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { pairOf } from "../budgetParts";
import { rateFigure } from "../factFigures";

const adjustment: Difference = {
  topic: "expenditure.project",
  phase: "adjustedBudget",
  against: "originalBudget",
};

const execution: Difference = {
  topic: "expenditure.project",
  phase: "finalAccounts",
  against: "adjustedBudget",
};

/**
 * Project expenditure through its three levels, and why they differ.
 *
 * The causes are blanks, unless the unit has written its own analysis, which then follows.
 */
export function projectVarianceSection(narration: Narration): readonly Block[] {
  const { amount, hasMaterial, material } = narration;
  const levels = joined("，", [
    sentence("年初预算数", amount("expenditure.project", "originalBudget")),
    sentence("调整预算数", amount("expenditure.project", "adjustedBudget")),
    sentence("决算数", amount("expenditure.project", "finalAccounts")),
  ]);
  const isAnalysed = hasMaterial("projectVariance");
  return [
    ...paragraph(
      sentence("项目支出", levels, "。"),
      changeSentence(narration, { name: "调整预算数", difference: adjustment, isAnalysed }),
      changeSentence(narration, { name: "决算数", difference: execution, isAnalysed }),
    ),
    ...(isAnalysed || levels === null ? material("projectVariance") : []),
  ];
}

type Change = {
  readonly name: string;
  readonly difference: Difference;
  readonly isAnalysed: boolean;
};

function changeSentence(narration: Narration, { name, difference, isAnalysed }: Change): Part {
  const rate =
    difference.phase === "finalAccounts" ? rateFigure(narration.facts, pairOf(difference)) : null;
  return sentence(
    name,
    narration.comparison(difference),
    optional("，预算执行率为", rate),
    isAnalysed ? [] : changeCause(narration, difference),
    "。",
  );
}
