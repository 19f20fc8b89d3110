import type { Block } from "../../document/reportDocument";
import { heading, paragraph } from "../blocks";
import { changeCause } from "../budgetClauses";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import type { ReportTemplate } from "../reportTemplate";
import { economicClassSentence } from "../sections/classification";
import {
  carryOverDifference,
  expenditureSentence,
  incomeSentence,
} from "../sections/incomeAndExpenditure";
import { problemsThenMeasures } from "../sections/problemsAndMeasures";
import { specialExpenditureParagraph } from "../sections/specialExpenditure";
import { staffingSentence } from "../sections/staffing";
import { tailNote } from "../sections/tailNote";
import { verification } from "../sections/verification";
import { threePublicParagraphs } from "../sections/threePublicExpenses";
import { titleLines } from "../titleLines";

const name = "部门整体支出绩效评价报告";

/** The district outline that follows the analysis of final accounts: basic, then special expenditure. */
export const furongEvaluation: ReportTemplate = {
  id: "furong-evaluation",
  label: "部门整体支出绩效评价报告",
  description: "按部门概况、基本支出、专项支出、专项组织实施、绩效情况、问题和建议六部分编写",
  name,
  titleLines: titleLines(name),
  sections: [
    overview,
    expenditure,
    implementation,
    performance,
    problemsThenMeasures,
    verification,
    tailNote,
  ],
};

function overview(narration: Narration): readonly Block[] {
  const { material, orMaterial, hasMaterial } = narration;
  const staffing = paragraph(staffingSentence(narration));
  return [
    heading(1, "部门概况"),
    heading(2, "部门基本情况"),
    heading(3, "主要职能"),
    ...material("duties", "overview"),
    heading(3, "机构情况"),
    ...material("organisation"),
    heading(3, "人员情况"),
    ...(staffing.length === 0 || hasMaterial("staffing") ? material("staffing") : []),
    ...staffing,
    heading(2, "部门年度预算安排、实际支出及结余情况"),
    ...orMaterial(balance(narration), "accounts"),
  ];
}

function balance(narration: Narration): readonly Block[] {
  const { amount, completion, comparison } = narration;
  const budgets = joined("；", [
    sentence("收入", budgeted(narration, "income.total", completion("income.total"))),
    sentence("支出", budgeted(narration, "expenditure.total", completion("expenditure.total"))),
  ]);
  const opening = amount("carryOver.opening", "finalAccounts");
  return [
    ...paragraph(
      sentence(narration.year, "年度", budgets, "。"),
      sentence("上年结转和结余", opening, "。"),
      incomeSentence(narration),
      expenditureSentence(narration),
    ),
    ...paragraph(
      sentence(
        "年末结转和结余",
        amount("carryOver.closing", "finalAccounts"),
        optional("，", comparison(carryOverDifference)),
        changeCause(narration, carryOverDifference),
        "。",
      ),
    ),
  ];
}

/** Said only where a budget stands in the workbook; the amounts alone follow anyway. */
function budgeted(
  { amount }: Narration,
  total: "income.total" | "expenditure.total",
  completion: Part,
): Part {
  return amount(total, "originalBudget") === null ? null : completion;
}

function expenditure(narration: Narration): readonly Block[] {
  const { year, amount } = narration;
  return [
    heading(1, "部门整体支出管理及使用情况"),
    heading(2, "基本支出"),
    ...paragraph(
      "基本支出是为保障机构正常运转、完成日常工作任务而发生的支出，包括人员经费和日常公用经费。",
      sentence(
        year,
        "年度基本支出",
        amount("expenditure.basic", "finalAccounts"),
        "。",
        optional(economicClassSentence(narration, "expenditure.basic")),
      ),
    ),
    ...threePublicParagraphs(narration),
    heading(2, "专项支出"),
    ...specialExpenditureParagraph(narration),
  ];
}

function implementation({ material }: Narration): readonly Block[] {
  return [
    heading(1, "部门专项组织实施情况"),
    ...material("projectImplementation", "projectManagement"),
  ];
}

function performance({ material }: Narration): readonly Block[] {
  return [heading(1, "部门整体支出绩效情况"), ...material("performance")];
}
