import { normaliseText, withoutNumbering } from "../lib/chineseText";
import type { ReportContext } from "./reportContext";

/** A part of a report that no figure can fill, and the headings under which units write it. */
type MaterialSection = { readonly prompt: string; readonly headings: readonly string[] };

/** What a unit's own words can be about. Each heading belongs to one of them. */
export const materialSections = {
  overview: {
    prompt: "机构设置及职能",
    headings: [
      "机构设置及职能",
      "基本情况",
      "部门基本情况",
      "单位基本情况",
      "预算单位基本情况",
      "部门（单位）基本情况",
      "部门概况",
      "单位概况",
    ],
  },
  duties: {
    prompt: "主要职能",
    headings: [
      "主要职能",
      "主要职责",
      "职能职责",
      "部门职能",
      "部门职责",
      "主要职能职责",
      "单位职能",
    ],
  },
  organisation: {
    prompt: "机构设置情况",
    headings: ["机构设置", "机构设置情况", "机构情况", "部门设置", "内设机构", "内设机构设置"],
  },
  staffing: {
    prompt: "人员情况",
    headings: ["人员情况", "人员编制", "人员编制情况", "在职人员情况", "编制及人员情况"],
  },
  basis: {
    prompt: "自评工作通知的名称和文号",
    headings: ["自评依据", "评价依据", "工作依据", "自评工作通知"],
  },
  accounts: {
    prompt: "预算安排、收支决算及结余情况",
    headings: [
      "收支情况",
      "收支预算及决算情况",
      "部门预算管理及执行情况",
      "部门年度预算安排、实际支出及结余情况",
    ],
  },
  goals: {
    prompt: "绩效目标情况",
    headings: [
      "绩效目标",
      "绩效目标情况",
      "年度绩效目标",
      "绩效目标及开展情况",
      "整体支出绩效目标",
      "整体支出绩效目标及开展情况",
      "部门整体支出绩效目标",
    ],
  },
  projectVariance: {
    prompt: "项目支出差异成因分析",
    headings: [
      "差异成因分析",
      "差异原因分析",
      "预决算差异原因分析",
      "项目支出差异成因分析",
      "项目支出年初预算、调整预算及决算数差异成因分析",
    ],
  },
  projectManagement: {
    prompt: "项目资金管理情况",
    headings: ["项目资金管理", "项目资金管理情况", "专项资金管理情况", "项目资金使用管理情况"],
  },
  projectImplementation: {
    prompt: "项目组织实施情况",
    headings: ["项目组织实施情况", "专项组织实施情况", "部门专项组织实施情况", "项目实施情况"],
  },
  assets: {
    prompt: "资产管理情况",
    headings: ["资产管理", "资产管理情况", "部门资产管理情况", "国有资产管理情况"],
  },
  disclosure: {
    prompt: "预决算信息公开情况",
    headings: ["信息公开情况", "预决算公开情况", "预决算信息公开情况"],
  },
  performance: {
    prompt: "部门整体支出绩效情况",
    headings: [
      "绩效情况",
      "整体绩效产出情况",
      "整体支出绩效情况",
      "整体支出绩效评价",
      "整体支出绩效实现情况",
      "部门整体支出绩效情况",
      "部门整体支出绩效实现情况",
    ],
  },
  projectPerformance: {
    prompt: "项目支出绩效情况",
    headings: ["项目绩效情况", "项目支出绩效", "项目支出绩效情况", "项目支出绩效评价"],
  },
  problems: {
    prompt: "存在的主要问题",
    headings: ["存在问题", "存在的问题", "主要问题", "存在的主要问题"],
  },
  measures: {
    prompt: "改进措施和有关建议",
    headings: [
      "改进措施",
      "改进建议",
      "有关建议",
      "改进措施和建议",
      "改进措施及建议",
      "改进措施和有关建议",
      "下一步改进措施",
    ],
  },
  problemsAndMeasures: {
    prompt: "存在的主要问题及改进措施",
    headings: [
      "存在问题及改进措施",
      "存在的问题及改进措施",
      "存在的主要问题及改进措施",
      "存在的主要问题和改进措施",
      "存在的主要问题及改进措施或有关建议",
      "存在的主要问题及下一步改进措施",
      "资金管理及绩效存在的主要问题及下一步改进措施",
    ],
  },
  other: {
    prompt: "其他需要说明的情况",
    headings: ["其他需要说明的情况", "其它需要说明的情况", "其他说明", "其他事项"],
  },
} as const satisfies Readonly<Record<string, MaterialSection>>;

export type MaterialId = keyof typeof materialSections;

/** The blank that stands where the unit's own words are wanted. */
export function materialBlankId(id: MaterialId): string {
  return `material.${id}`;
}

/** What the workbook's own words say on some subjects, in the order of the sheet; empty where nothing. */
export function writtenLines(
  { materials }: Pick<ReportContext, "materials">,
  ids: readonly MaterialId[],
): readonly string[] {
  return materials
    .filter(({ heading }) => ids.some((id) => isAbout(heading, id)))
    .flatMap(({ text }) => linesOfText(text));
}

/** The paragraphs of a text that somebody wrote; blank lines and indents are layout, not words. */
export function linesOfText(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isAbout(heading: string, id: MaterialId): boolean {
  const wanted = matchable(heading);
  return materialSections[id].headings.some((known) => matchable(known) === wanted);
}

function matchable(heading: string): string {
  return withoutNumbering(normaliseText(heading)).replace(/[:.。]+$/, "");
}
