import type { Block } from "../../document/reportDocument";
import { expenditureProgressAgainstIncome } from "../../domain/indicators/expenditureProgressAgainstIncome";
import { headed, heading, paragraph } from "../blocks";
import { budgetSentence } from "../budgetClauses";
import type { Narration } from "../narration";
import { type Part, sentence } from "../prose";
import type { ReportTemplate } from "../reportTemplate";
import { assetBlocks } from "../sections/assets";
import {
  budgetedExpenditureSentence,
  budgetedIncomeSentence,
  closingSentence,
  expenditureSentence,
  incomeSentence,
  openingSentence,
} from "../sections/incomeAndExpenditure";
import { problemsAndMeasures } from "../sections/problemsAndMeasures";
import { staffingSentence } from "../sections/staffing";
import { tailNote } from "../sections/tailNote";
import { verification } from "../sections/verification";
import { threePublicParagraphs } from "../sections/threePublicExpenses";
import { threePublicTable } from "../sections/varianceTable";
import { titleLines } from "../titleLines";
import { amountAt, type Topic } from "../topic";

const name = "部门整体支出预算绩效自评报告";

/** The outline with an introduction, budget and final accounts, three public expenses, assets and goals. */
export const wangchengSelfEvaluation: ReportTemplate = {
  id: "wangcheng-self-evaluation",
  label: name,
  description:
    "按基本情况、预算管理及执行、资产管理、绩效目标、绩效实现、问题和措施、其他情况七部分编写",
  name,
  titleLines: titleLines(name),
  sections: [
    introduction,
    overview,
    budgetAndExecution,
    assets,
    goals,
    performance,
    problemsAndMeasures("部门整体支出绩效中存在的问题及改进措施"),
    other,
    verification,
    tailNote,
  ],
};

function introduction({ year, words }: Narration): readonly Block[] {
  return paragraph([
    "根据",
    words("basis"),
    "的要求，本部门对",
    year,
    "年度部门整体支出绩效开展了自评，现将有关情况报告如下：",
  ]);
}

function overview(narration: Narration): readonly Block[] {
  return [
    heading(1, "基本情况"),
    heading(2, "职能职责"),
    ...narration.material("duties"),
    heading(2, "机构设置"),
    ...narration.material("organisation", "overview", "staffing"),
    ...paragraph(staffingSentence(narration)),
  ];
}

function budgetAndExecution(narration: Narration): readonly Block[] {
  const blocks = [
    ...headed(2, "收支预算情况", [
      ...headed(
        3,
        "收入预算情况",
        paragraph(
          sentence(narration.year, "年度", budgetedIncomeSentence(narration)),
          onPriorBudget(narration),
        ),
      ),
      ...headed(
        3,
        "支出预算情况",
        paragraph(sentence(narration.year, "年度", budgetedExpenditureSentence(narration))),
      ),
    ]),
    ...headed(2, "收支决算情况", accounts(narration)),
    ...headed(2, "“三公”经费收支情况", [
      ...threePublicParagraphs(narration),
      ...threePublicTable(narration),
    ]),
  ];
  return [heading(1, "部门预算管理及执行情况"), ...narration.orMaterial(blocks, "accounts")];
}

function onPriorBudget({ amount, blank }: Narration): Part {
  return sentence(
    "收入预算比上年增加",
    amount("income.increaseOnPriorBudget", "originalBudget"),
    "，增加的主要原因是",
    blank(
      "cause.income.increaseOnPriorBudget.originalBudget.priorYearOriginalBudget",
      "请填写原因",
    ),
    "。",
  );
}

function accounts(narration: Narration): readonly Block[] {
  const { percent } = narration;
  return [
    ...paragraph(
      openingSentence(narration),
      incomeSentence(narration),
      expenditureSentence(narration),
      closingSentence(narration),
    ),
    ...paragraph(
      sentence(
        "资金执行进度（本年支出占本年收入的比例）为",
        percent(expenditureProgressAgainstIncome),
        "。",
      ),
    ),
    ...paragraph(
      onBudget(narration, "收入", "income.total"),
      onBudget(narration, "支出", "expenditure.total"),
    ),
    ...paragraph(
      onBudget(narration, "基本支出", "expenditure.basic"),
      onBudget(narration, "项目支出", "expenditure.project"),
    ),
  ];
}

/** Said only where a budget is known: the amounts alone stand in the paragraph above. */
function onBudget(narration: Narration, name: string, topic: Topic): Part {
  const isKnown = amountAt(narration.facts, topic, "originalBudget") !== undefined;
  return isKnown ? budgetSentence(narration, name, topic) : null;
}

function assets(narration: Narration): readonly Block[] {
  return [heading(1, "部门资产管理情况"), ...assetBlocks(narration)];
}

function goals({ material }: Narration): readonly Block[] {
  return [heading(1, "整体支出绩效目标及开展情况"), ...material("goals")];
}

function performance({ material }: Narration): readonly Block[] {
  return [heading(1, "部门整体支出绩效实现情况"), ...material("performance")];
}

function other({ material }: Narration): readonly Block[] {
  return [heading(1, "其他需要说明的情况"), ...material("other")];
}
