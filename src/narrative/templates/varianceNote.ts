import type { Block } from "../../document/reportDocument";
import { budgetAdjustmentRate } from "../../domain/indicators/budgetAdjustmentRate";
import { executionRate } from "../../domain/indicators/executionRate";
import { expenditureProgressAgainstIncome } from "../../domain/indicators/expenditureProgressAgainstIncome";
import { headed, paragraph } from "../blocks";
import type { Difference } from "../causes";
import { lineDifferences, overallDifferences } from "../differences";
import type { Narration } from "../narration";
import { joined, type Part, sentence } from "../prose";
import type { ReportTemplate } from "../reportTemplate";
import { contributionsChart, explainedParagraph } from "../sections/explainedSentences";
import { findingsList } from "../sections/findingsList";
import {
  expenditureSentence,
  incomeSentence,
  openingSentence,
} from "../sections/incomeAndExpenditure";
import { tailNote } from "../sections/tailNote";
import { threePublicParagraphs } from "../sections/threePublicExpenses";
import { threePublicTable, varianceTable } from "../sections/varianceTable";
import { amountAt, type Topic } from "../topic";
import { titleLines } from "../titleLines";

const name = "预算执行差异情况说明";

/** A short note on any workbook: overall, variances and rates, three public expenses, what must be explained. */
export const varianceNote: ReportTemplate = {
  id: "variance-note",
  label: name,
  description:
    "适用于任何已识别的工作簿：总体情况、差异与执行率表、“三公”经费、需要说明的差异和需要核实的问题",
  name,
  titleLines: titleLines(name),
  sections: [overall, variances, threePublic, explanations, findingsList, tailNote],
};

function overall(narration: Narration): readonly Block[] {
  const { amount } = narration;
  return headed(1, "总体情况", [
    ...paragraph(
      openingSentence(narration),
      incomeSentence(narration),
      expenditureSentence(narration),
    ),
    ...paragraph(
      sentence("年末结转和结余", amount("carryOver.closing", "finalAccounts"), "。"),
      ratesSentence(narration),
    ),
  ]);
}

function ratesSentence({ facts, completion, percent }: Narration): Part {
  const hasBudget = (topic: Topic): boolean =>
    amountAt(facts, topic, "originalBudget") !== undefined;
  return sentence(
    joined("；", [
      hasBudget("income.total") ? sentence("收入", completion("income.total")) : [],
      hasBudget("expenditure.total") ? sentence("支出", completion("expenditure.total")) : [],
      sentence("预算调整率为", percent(budgetAdjustmentRate)),
      sentence("预算执行率（决算数÷调整预算数）为", percent(executionRate)),
      sentence("资金执行进度（本年支出÷本年收入）为", percent(expenditureProgressAgainstIncome)),
    ]),
    "。",
  );
}

function variances(narration: Narration): readonly Block[] {
  const rows = varianceTable(narration);
  return headed(
    1,
    "预算与决算差异情况",
    rows.length > 0
      ? rows
      : paragraph([
          hasThreePublicBase(narration) ? "除“三公”经费外，" : [],
          "所提供的表格未列示年初预算数、调整预算数和上年决算数，不能比较差异。",
        ]),
  );
}

function hasThreePublicBase({ facts }: Narration): boolean {
  const bases = ["originalBudget", "priorYearFinalAccounts"] as const;
  return bases.some((base) => amountAt(facts, "threePublicExpenses.total", base) !== undefined);
}

function threePublic(narration: Narration): readonly Block[] {
  return headed(1, "“三公”经费支出情况", [
    ...threePublicParagraphs(narration),
    ...threePublicTable(narration),
  ]);
}

/** Of all differences the one that a picture helps with: the year's spending against its budget. */
function isExpenditure({ topic, against }: Difference): boolean {
  return topic === "expenditure.total" && against === "originalBudget";
}

function explanations(narration: Narration): readonly Block[] {
  const { context } = narration;
  return headed(
    1,
    "需要说明的主要差异",
    [...overallDifferences(context), ...lineDifferences(context)].flatMap((difference) => [
      ...explainedParagraph(narration, difference),
      ...(isExpenditure(difference) ? contributionsChart(narration, difference) : []),
    ]),
  );
}
