import type { Block } from "../../document/reportDocument";
import { headed, heading, paragraph } from "../blocks";
import { budgetSentence } from "../budgetClauses";
import { lineDifferences } from "../differences";
import type { Narration } from "../narration";
import { joined, type Part, sentence } from "../prose";
import type { ReportTemplate } from "../reportTemplate";
import { budgetDifferenceTable } from "../sections/budgetDifferenceTable";
import { amountOfLine, spentLines } from "../sections/classification";
import { differenceSentence } from "../sections/differenceSentence";
import {
  closingSentence,
  expenditureSentence,
  incomeSentence,
} from "../sections/incomeAndExpenditure";
import { partsWithShares } from "../sections/partsWithShares";
import { problemsAndMeasures } from "../sections/problemsAndMeasures";
import { staffingSentence } from "../sections/staffing";
import { tailNote } from "../sections/tailNote";
import { verification } from "../sections/verification";
import { threePublicParagraphs } from "../sections/threePublicExpenses";
import { titleLines } from "../titleLines";

const name = "部门整体支出绩效自评报告";

/** The county outline with the table of differences between budget and final accounts in 元. */
export const lusongSelfEvaluation: ReportTemplate = {
  id: "lusong-self-evaluation",
  label: "部门整体支出绩效自评报告（预决算差异式）",
  description: "含以元为单位的预决算差异情况表和差异原因分析，适用于按预决算差异说明的区县",
  name,
  titleLines: (context) => [...titleLines(name)(context), "（盖章）"],
  sections: [
    overview,
    accounts,
    problemsAndMeasures("资金管理及绩效存在的主要问题及下一步改进措施"),
    other,
    verification,
    tailNote,
  ],
};

function overview(narration: Narration): readonly Block[] {
  return [
    heading(1, "预算单位基本情况"),
    ...narration.material("overview", "organisation", "duties", "staffing"),
    ...paragraph(staffingSentence(narration)),
  ];
}

function accounts(narration: Narration): readonly Block[] {
  return [
    heading(1, "预算单位支出及绩效情况"),
    heading(2, "预决算及信息公开情况"),
    ...narration.orMaterial(budgetAndAccounts(narration), "accounts"),
    heading(2, "资金使用及绩效情况"),
    ...headed(3, "资金使用情况", funds(narration)),
    heading(3, "整体支出绩效评价"),
    ...narration.material("performance"),
    heading(3, "项目支出绩效评价"),
    ...paragraph(projectsSentence(narration)),
    ...narration.material("projectPerformance"),
  ];
}

function budgetAndAccounts(narration: Narration): readonly Block[] {
  return [
    ...headed(3, "年初预算情况", paragraph(budgetedSentence(narration))),
    ...headed(3, "收入情况", paragraph(incomeSentence(narration))),
    ...headed(3, "支出情况", expenditure(narration)),
    ...headed(3, "“三公”经费支出情况", threePublicParagraphs(narration)),
    ...headed(3, "预算与决算的差异情况", differences(narration)),
    ...(narration.hasMaterial("disclosure")
      ? headed(3, "信息公开情况", narration.material("disclosure"))
      : []),
  ];
}

function budgetedSentence({ year, amount }: Narration): Part {
  return sentence(
    year,
    "年度",
    joined("，", [
      sentence("收入年初预算", amount("income.total", "originalBudget")),
      sentence("支出年初预算", amount("expenditure.total", "originalBudget")),
    ]),
    "。",
  );
}

function expenditure(narration: Narration): readonly Block[] {
  return paragraph(
    expenditureSentence(narration),
    sentence(
      "基本支出",
      narration.amount("expenditure.basic", "finalAccounts"),
      partsWithShares(narration, {
        whole: "expenditure.basic",
        parts: ["expenditure.personnel", "expenditure.publicUse"],
      }),
      "。",
    ),
  );
}

function differences(narration: Narration): readonly Block[] {
  return [
    ...headed(4, "预决算差异情况", budgetDifferenceTable(narration)),
    ...headed(4, "差异原因分析", [
      ...paragraph(budgetSentence(narration, "收入", "income.total")),
      ...paragraph(budgetSentence(narration, "支出", "expenditure.total")),
      ...lineDifferences(narration.context).flatMap((difference) =>
        paragraph(differenceSentence(narration, difference)),
      ),
      ...(narration.hasMaterial("projectVariance") ? narration.material("projectVariance") : []),
    ]),
  ];
}

function funds(narration: Narration): readonly Block[] {
  const { amount } = narration;
  return paragraph(
    sentence(
      joined("，", [
        sentence("年初结转和结余", amount("carryOver.opening", "finalAccounts")),
        sentence("本年收入", amount("income.total", "finalAccounts")),
        sentence("本年支出", amount("expenditure.total", "finalAccounts")),
      ]),
      "。",
    ),
    closingSentence(narration),
  );
}

function projectsSentence(narration: Narration): Part {
  const projects = spentLines(narration, { concept: "projectList.spent", kind: "named" }).map(
    (fact) => amountOfLine(narration, fact),
  );
  return sentence(narration.year, "年度实施的项目主要有：", joined("；", projects), "。");
}

function other({ material }: Narration): readonly Block[] {
  return [heading(1, "其他需要说明的情况"), ...material("other")];
}
