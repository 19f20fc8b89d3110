import type { Block } from "../../document/reportDocument";
import { headed, heading, paragraph } from "../blocks";
import type { Narration } from "../narration";
import type { ReportTemplate } from "../reportTemplate";
import { economicClassSentence } from "../sections/classification";
import { expenditureFormTable, threePublicFormTable } from "../sections/expenditureForm";
import {
  expenditureSentence,
  openingSentence,
  closingSentence,
} from "../sections/incomeAndExpenditure";
import { problemsAndMeasures } from "../sections/problemsAndMeasures";
import { projectFundsParagraph } from "../sections/projectFunds";
import { projectVarianceSection } from "../sections/projectVariance";
import { staffingSentence } from "../sections/staffing";
import { tailNote } from "../sections/tailNote";
import { verification } from "../sections/verification";
import { threePublicParagraphs } from "../sections/threePublicExpenses";
import { titleLines } from "../titleLines";

const name = "部门整体支出绩效自评报告";

/** The district form with its two framed tables: expenditure by level, three public expenses by item. */
export const tianxinForm: ReportTemplate = {
  id: "tianxin-form",
  label: "部门整体支出绩效自评报告（框表式）",
  description: "含整体支出、“三公”经费两张框表，适用于按年初预算、调整预算、决算三级填报的区县",
  name,
  titleLines: titleLines(name),
  sections: [
    overview,
    expenditure,
    performance,
    problemsAndMeasures("存在的主要问题及改进措施"),
    verification,
    tailNote,
  ],
};

function overview(narration: Narration): readonly Block[] {
  const { material } = narration;
  return [
    heading(1, "部门概况"),
    heading(2, "部门基本情况"),
    ...material("overview", "organisation", "duties", "staffing"),
    ...paragraph(staffingSentence(narration)),
    ...headed(
      2,
      "整体支出情况",
      paragraph(
        openingSentence(narration),
        expenditureSentence(narration),
        economicClassSentence(narration, "expenditure.total"),
        closingSentence(narration),
      ),
    ),
    heading(2, "绩效目标情况"),
    ...material("goals"),
  ];
}

function expenditure(narration: Narration): readonly Block[] {
  const { year, material } = narration;
  return [
    heading(1, "部门整体支出管理及使用情况"),
    heading(2, [year, "年度整体支出情况"]),
    expenditureFormTable(narration),
    heading(2, [year, "年度“三公”经费支出情况"]),
    threePublicFormTable(narration),
    ...threePublicParagraphs(narration),
    heading(2, "项目支出年初预算、调整预算及决算数差异成因分析"),
    ...projectVarianceSection(narration),
    heading(2, "项目资金使用管理情况分析"),
    heading(3, "项目资金管理情况"),
    ...projectFundsParagraph(narration),
    ...material("projectManagement"),
    heading(3, "项目组织实施情况"),
    ...material("projectImplementation"),
  ];
}

function performance({ material }: Narration): readonly Block[] {
  return [heading(1, "部门整体支出绩效情况"), ...material("performance")];
}
