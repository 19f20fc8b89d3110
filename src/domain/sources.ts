/**
 * Where formulas and rules come from.
 *
 * `unverified`: known by number and substance, full text not read again for this project.
 */
export const sources = {
  budgetLaw: { title: "中华人民共和国预算法", number: "", unverified: true },
  commonIndicators2013: {
    title: "预算绩效评价共性指标体系框架",
    number: "财预〔2013〕53号",
    unverified: false,
  },
  finalAccountsForm: { title: "部门决算报表填报解析（财决01表）", number: "", unverified: false },
  disclosureProcedure2016: {
    title: "地方预决算公开操作规程",
    number: "财预〔2016〕143号",
    unverified: false,
  },
  disclosureTemplate2024: { title: "部门决算公开模板（2024年度）", number: "", unverified: false },
  hunanEvaluation: { title: "湖南省部门整体支出绩效评价指标表", number: "", unverified: false },
  hunanSelfEvaluation: {
    title: "湖南省部门整体支出绩效自评表",
    number: "",
    unverified: false,
  },
  yueyangEvaluation: { title: "岳阳市部门整体支出绩效评分表", number: "", unverified: false },
  countyEvaluation2017: {
    title: "县级部门整体支出绩效评分表（2017年度）",
    number: "",
    unverified: false,
  },
  countyEvaluation2018: {
    title: "县级部门整体支出绩效评分表（2018年度）",
    number: "",
    unverified: false,
  },
  sichuanProjectForm: {
    title: "四川省项目支出绩效自评表",
    number: "510000_0013zp",
    unverified: false,
  },
  countyReports: { title: "县区部门整体支出绩效自评报告通行做法", number: "", unverified: false },
  carryOverRules2014: {
    title: "关于进一步做好盘活财政存量资金工作的通知",
    number: "国办发〔2014〕70号",
    unverified: true,
  },
  ownConvention: { title: "本产品约定", number: "", unverified: false },
} as const satisfies Readonly<
  Record<string, { title: string; number: string; unverified: boolean }>
>;

export type SourceId = keyof typeof sources;

/** A place in a source. */
export type Citation = { readonly source: SourceId; readonly place: string };

/** Cites an article, a row of a table or a chapter of a known source. */
export function cite(source: SourceId, place: string): Citation {
  return { source, place };
}

/** The citation in words: “财预〔2013〕53号《…》预算完成率”. */
export function citationText({ source, place }: Citation): string {
  const { title, number, unverified } = sources[source];
  return `${number}《${title}》${place}${unverified ? "（待核原文）" : ""}`;
}
