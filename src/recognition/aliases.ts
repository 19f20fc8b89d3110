import type { ConceptId } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import type { PrintedKind } from "../domain/statement";

/** Other wordings of a concept, beside its own label. Which of them are looked for, a layout says. */
export const conceptAliases: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  "income.total": ["本年收入", "收入合计", "总收入", "收入", "决算收入"],
  "income.fiscalAppropriation": ["财政补助收入", "财政拨款", "拨款收入合计"],
  "income.generalPublicBudget": [
    "一般公共预算拨款收入",
    "一般公共预算财政拨款",
    "一般公共预算拨款",
    "一般公共预算",
    "一般公共预算资金",
  ],
  "income.governmentFundsBudget": [
    "政府性基金预算拨款收入",
    "政府性基金预算资金",
    "政府性基金资金",
    "政府性基金预算财政拨款",
    "政府性基金预算拨款",
    "政府性基金拨款",
    "政府性基金预算",
    "政府性基金",
  ],
  "income.stateCapitalBudget": [
    "国有资本经营预算拨款收入",
    "国有资本经营预算拨款",
    "国有资本经营预算资金",
    "国有资本经营收入",
    "国有资本经营预算财政拨款",
    "国有资本经营预算",
  ],
  "income.affiliateRemittance": ["附属单位上缴"],
  "income.increaseOnPriorBudget": ["比上年预算增加", "较上年预算增加"],
  "expenditure.total": ["本年支出", "支出合计", "总支出", "支出"],
  "expenditure.basic": ["基本支出合计", "基本支出小计"],
  "expenditure.personnel": ["人员支出", "人员经费合计", "人员经费小计"],
  "expenditure.publicUse": ["日常公用经费", "公用支出", "公用经费支出", "公用经费合计"],
  "expenditure.project": ["项目支出合计"],
  "expenditure.affiliateSubsidy": ["对附属单位补助", "对下级单位补助支出"],
  "specialExpenditure.total": ["专项支出合计"],
  "projectFunds.received": ["项目资金收入合计"],
  "projectFunds.used": ["项目资金支出合计", "专项资金支出"],
  "projectKinds.work": ["业务工作经费", "业务工作经费(专项)", "业务工作专项经费"],
  "projectKinds.running": ["运行维护经费", "运行维护经费(专项)", "运行维护专项经费"],
  "projectKinds.provincial": ["省级专项", "省级专项资金(每个专项一行)"],
  "carryOver.opening": [
    "上年结转资金",
    "上年结转和结余",
    "上年结转结余",
    "年初结转结余",
    "上年结转",
    "年初结转",
    "年初结余",
    "年初结转结余资金",
  ],
  "carryOver.closing": [
    "累计结余",
    "结转结余资金",
    "年终结转结余",
    "年末结转",
    "年末结转结余",
    "结转下年",
    "年末结余",
    "指标结余",
    "指标结余(年末)",
    "本年年末结转和结余",
    "本年年末结转结余",
  ],
  "surplus.used": ["使用非财政拨款结余(含专用结余)", "用事业基金弥补收支差额"],
  "threePublicExpenses.total": [
    "三公经费项目合计",
    "三公经费合计",
    "三公经费支出合计",
    "三公经费支出",
  ],
  "threePublicExpenses.overseasTravel": [
    "因公出国(境)费用",
    "因公出国(境)支出",
    "因公出国(境)经费",
    "因公出国出境",
    "因公出国(境)",
    "因公出国",
    "出国经费",
    "出国(境)费",
  ],
  "threePublicExpenses.officialVehicles": [
    "公务用车购置及运行费",
    "公务用车购置及运行维护",
    "公务用车购置及运行维护支出",
    "公务用车购置费及运行维护费",
    "公务用车购置和维护经费",
    "公务用车费",
    "公车购置、运行",
    "公车购置及运行维护费",
    "公车购置和维护费",
    "车辆购置及运行费",
  ],
  "threePublicExpenses.vehiclePurchase": [
    "公务用车购置",
    "公务用车购置支出",
    "公务车购置",
    "公车购置",
    "公车购置费",
    "车辆购置",
    "购置费",
  ],
  "threePublicExpenses.vehicleRunning": [
    "公务用车运行费",
    "公务用车运行维护",
    "公务用车运行维护支出",
    "公车运行维护",
    "公车运行维护费",
    "公车运行及维护",
    "车辆运行",
    "运行费",
    "运行维护费",
  ],
  "threePublicExpenses.officialReception": [
    "公务接待",
    "公务招待费",
    "接待费",
    "公务接待费支出",
    "公务接待支出",
  ],
  "operatingFunds.total": [
    "机关运行经费支出",
    "机关运行经费合计",
    "行政经费(机关运行经费)",
    "机构运行经费",
  ],
  "income.specialAccount": ["财政专户管理资金", "财政专户管理的资金收入", "财政专户资金"],
  "income.educationFees": ["教育收费"],
  "income.business": ["事业单位经营收入"],
  "expenditure.business": ["事业单位经营支出"],
  "expenditure.capitalConstruction": ["基本建设类项目"],
  "threePublicExpenses.domesticReception": ["国内公务接待费", "国内公务接待支出"],
  "threePublicExpenses.foreignReception": ["外宾接待费", "外事接待支出"],
  "threePublicExpenses.receptionAbroad": ["国(境)外公务接待费"],
  "threePublicCounts.foreignReceptionBatches": ["外宾接待批次", "国内外事接待批次"],
  "threePublicCounts.foreignReceptionPersons": ["外宾接待人次", "国内外事接待人次"],
  "threePublicCounts.receptionAbroadBatches": ["国(境)外接待批次"],
  "threePublicCounts.receptionAbroadPersons": ["国(境)外接待人次"],
  "stateAssets.generalEquipment": ["单价50万元以上通用设备", "单位价值50万元以上通用设备"],
  "stateAssets.specialEquipment": ["单价100万元以上专用设备", "单位价值100万元以上专用设备"],
  "procurement.total": ["政府采购支出", "政府采购支出合计", "政府采购金额", "采购合计"],
  "procurement.goods": ["货物", "货物采购", "货物采购金额", "货物支出", "货物类"],
  "procurement.works": ["工程", "工程采购", "工程采购金额", "工程支出", "工程类"],
  "procurement.services": ["服务", "服务采购", "服务采购金额", "服务支出", "服务类"],
  "procurement.smallAndMedium": ["中小企业", "授予中小企业"],
  "procurement.smallAndMicro": ["小微企业", "授予小微企业"],
  "assets.total": ["资产总额", "资产总计"],
  "assets.current": ["流动资产合计"],
  "assets.nonCurrent": ["非流动资产合计"],
  "staffing.establishment": ["编制人数", "编制"],
  "staffing.onDuty": ["在职人员", "实有在职人数", "实际在职人数", "在职"],
  "staffing.retired": ["离退休人员", "离退休"],
  "stateAssets.vehicles": ["车辆", "车辆总数", "车辆数", "车辆数合计"],
  "stateAssets.ministerialVehicles": [
    "副部(省)级及以上领导用车",
    "部级领导干部用车",
    "部(省)级领导干部用车",
    "副部(省)级以上领导用车",
  ],
  "stateAssets.leadingVehicles": ["主要领导用车"],
  "stateAssets.retireeVehicles": ["离退休干部服务用车"],
  "threePublicCounts.overseasGroups": ["因公出国(境)团组数", "因公出国(境)团组"],
  "threePublicCounts.overseasPersons": ["因公出国(境)人次", "因公出国(境)人数"],
  "threePublicCounts.vehiclesBought": ["公务用车购置数量", "公务用车购置量"],
  "threePublicCounts.vehiclesKept": ["公务用车保有数量"],
  "threePublicCounts.receptionBatches": ["公务接待批次", "国内公务接待批次数"],
  "threePublicCounts.receptionPersons": ["公务接待人次", "公务接待人数", "国内公务接待人数"],
};

/** Wordings of the phases. `预算数` is the original budget: an adjusted column says so itself. */
export const phaseAliases: Readonly<Record<Phase, readonly string[]>> = {
  originalBudget: [
    "年初预算数",
    "年初预算",
    "年初批复预算",
    "年初批复数",
    "年初部门预算",
    "部门预算数",
    "预算数",
    "预算",
    "本年预算数",
    "年度预算数",
    "预算安排数",
    "当年预算",
    "预算金额",
    "部门预算",
    "年初预算安排",
    "预算批复数",
  ],
  adjustedBudget: [
    "全年预算数",
    "全年预算",
    "调整预算数",
    "调整预算",
    "调整后预算数",
    "调整后预算",
    "变更后预算数",
    "变更后预算",
    "总指标",
    "预算指标数",
    "年度预算指标",
    "全年预算(调整后)",
    "全年预算数(调整预算数)",
    "调整(全年)预算数",
  ],
  finalAccounts: [
    "决算数",
    "支出决算数",
    "支出决算",
    "收入决算数",
    "部门决算数",
    "决算",
    "实际支出数",
    "实际支出",
    "全年执行数",
    "预算执行数",
    "执行数",
    "统计数",
    "支出数",
    "本年决算数",
    "本年决算",
    "本年度决算数",
    "年度决算数",
    "全年决算数",
    "实际采购金额",
    "期末数",
    "年末数",
  ],
  priorYearFinalAccounts: [
    "上年决算数",
    "上年度决算数",
    "上年决算",
    "上年数",
    "上年执行数",
    "上年支出",
    "上年实际支出",
  ],
  priorYearOriginalBudget: ["上年预算数", "上年年初预算数", "上年度预算数"],
};

export type PrintedColumn = {
  readonly kind: PrintedKind;
  /** What it is measured against; `nearest`: as the derived column before it, or the budget. `whole`: the total. */
  readonly against: Phase | "nearest" | "whole";
  readonly spellings: readonly string[];
};

/** Derived columns that sheets print beside their amounts. */
export const printedColumns: readonly PrintedColumn[] = [
  {
    kind: "difference",
    against: "originalBudget",
    spellings: [
      "比预算数增减",
      "比预算增减",
      "比年初预算增减",
      "比预算数增减额",
      "与预算差异",
      "预决算差异",
      "决算对比",
      "超支(节约)",
      "决算数比预算数增减",
      "决算比预算增减",
      "比预算增减额",
      "比年初预算增减额",
    ],
  },
  {
    kind: "difference",
    against: "priorYearFinalAccounts",
    spellings: [
      "比上年增减额",
      "比上年增减",
      "较上年增减",
      "同比增减",
      "同比增减额",
      "比上年决算增减",
      "与上年差异",
      "决算数比上年增减",
      "比上年决算数增减",
      "比上年决算数增减额",
    ],
  },
  {
    kind: "difference",
    against: "priorYearOriginalBudget",
    spellings: ["比上年预算增减", "比上年预算数增减", "比上年预算增减额", "较上年预算增减"],
  },
  {
    kind: "growth",
    against: "priorYearOriginalBudget",
    spellings: ["比上年预算增减%", "比上年预算数增减%", "比上年预算增减率"],
  },
  {
    kind: "growth",
    against: "originalBudget",
    spellings: ["比预算增减%", "比预算数增减%", "比年初预算增减%", "比预算增减率"],
  },
  {
    kind: "difference",
    against: "nearest",
    spellings: ["增减额", "增减数", "差异额", "差异数", "差值", "增减", "增减变动", "增减变动额"],
  },
  {
    kind: "growth",
    against: "priorYearFinalAccounts",
    spellings: [
      "比上年增减%",
      "比上年增减率",
      "比上年增减率%",
      "同比增减%",
      "同比增减率",
      "同比增减率%",
      "比上年增长%",
    ],
  },
  {
    kind: "growth",
    against: "nearest",
    spellings: [
      "增减%",
      "增减率",
      "增减率%",
      "增减幅度",
      "变动率",
      "差异率",
      "增长率",
      "增长率%",
      "变动率%",
      "变动幅度",
      "差异率%",
      "增长%",
      "增幅",
      "增减比例",
    ],
  },
  {
    kind: "rate",
    against: "originalBudget",
    spellings: [
      "完成预算%",
      "完成预算的%",
      "完成年初预算%",
      "预算完成率",
      "预算完成率%",
      "完成率",
      "完成率%",
    ],
  },
  {
    kind: "rate",
    against: "adjustedBudget",
    spellings: [
      "支出进度",
      "执行进度",
      "资金实际执行进度",
      "支出进度%",
      "执行率",
      "预算执行率",
      "执行率%",
      "预算执行率%",
      "完成全年预算%",
    ],
  },
  {
    kind: "rate",
    against: "whole",
    spellings: [
      "占比",
      "占比%",
      "占总收入比例%",
      "占总收入比例",
      "占总支出比例%",
      "占总支出比例",
      "占资产总额比例%",
      "占资产总额比例",
      "比例%",
      "比例",
    ],
  },
];

/** Texts above derived columns that say what these are measured against. */
export const comparisonBanners: readonly {
  readonly against: Phase;
  readonly spellings: readonly string[];
}[] = [
  {
    against: "originalBudget",
    spellings: [
      "与预算对比",
      "与预算比较",
      "与预算数对比",
      "与预算数比较",
      "与年初预算对比",
      "与年初预算比较",
      "比年初预算",
      "比预算",
      "预决算对比",
      "预决算差异",
      "决算对比",
    ],
  },
  {
    against: "priorYearFinalAccounts",
    spellings: [
      "与上年对比",
      "与上年比较",
      "与上年相比",
      "与上年决算对比",
      "与上年决算比较",
      "比上年",
      "较上年",
      "比上年决算",
      "同比",
      "同比增减",
    ],
  },
];

/**
 * What a column is for when it bears no figure of a phase; an adjustment is the way from one budget
 * to the other, and never a budget.
 */
export const columnRoles = {
  code: [
    "科目编码",
    "功能分类科目编码",
    "支出功能分类科目编码",
    "支出功能分类",
    "经济分类科目编码",
    "支出经济分类科目编码",
    "部门预算经济分类科目编码",
    "部门预算支出经济分类科目编码",
    "经济分类科目编码(类款)",
    "功能科目编码",
    "经济科目编码",
    "功能分类编码",
    "经济分类编码",
    "科目编号",
    "项目编码",
    "项目代码",
    "单位编码",
    "单位代码",
    "部门代码",
    "部门编码",
    "科目代码",
    "编码",
    "功能分类",
    "类",
    "款",
    "项",
    "类款项",
  ],
  name: [
    "科目名称",
    "功能分类科目名称",
    "经济分类科目名称",
    "支出功能分类科目名称",
    "支出经济分类科目名称",
    "部门预算经济分类科目名称",
    "功能分类名称",
    "经济分类名称",
    "项目",
    "项目(按支出性质和经济分类)",
    "项目(按经济分类)",
    "项目(按支出性质)",
    "财政供养人员情况",
    "经费控制情况",
    "年度预算申请",
    "项目(按功能分类)",
    "项目(按支出功能分类)",
    "支出项目",
    "收入项目",
    "科目",
    "项目名称",
    "预算项目",
    "指标名称",
    "内容",
    "类别",
    "采购类别",
    "资产类别",
    "单位名称",
    "部门名称",
    "预算单位",
    "单位",
    "部门",
  ],
  rowNumber: ["行次", "序号"],
  cause: ["原因", "差异原因", "增减原因", "原因说明", "差异原因说明", "变动原因", "主要原因"],
  note: [
    "控制率",
    "规模控制率",
    "投资概算控制率",
    "备注",
    "说明",
    "计量单位",
    "分值",
    "分值(10)",
    "分值(10分)",
    "权重",
    "得分",
    "自评得分",
  ],
  adjustment: [
    "预算调整数",
    "预算调整",
    "调整数",
    "追加预算",
    "追加预算数",
    "本年追加",
    "本年追加预算",
    "年中追加",
    "年中追加预算",
    "追加(减)数",
    "追加(追减)数",
    "追加(减)",
    "调增(调减)",
    "调增(减)",
    "调整(追加)数",
    "调剂数",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Header texts that say nothing about what stands below them, in any table. */
export const neutralHeaders: readonly string[] = [
  "项目",
  "合计",
  "小计",
  "其中",
  "预决算",
  "支出功能分类",
  "支出经济分类",
];

/** Headers that say that amounts stand below, and leave it to the table of which phase. */
export const amountHeaders: readonly string[] = ["金额", "数", "数量", "人数", "数额"];

/** Header texts that name last year, or this one, alone or in front of a phase. */
export const priorYearHeaders: readonly string[] = ["上年度", "上年", "去年"];
export const currentYearHeaders: readonly string[] = ["本年度", "本年", "当年", "今年"];

/** How last year is said where a header names it by its number. */
export const priorYearWord = "上年";

/** A year in a header, in normalised text: `2023年度决算数`, `2016-执行数`. */
export const yearInHeader = /(20\d{2})(?:年度?|-(?!\d))/g;

/** The row that numbers the columns. */
export const columnNumberLabels: readonly string[] = ["栏次"];

/** First texts of the headers that divide a form into blocks. */
export const blockHeadings: readonly string[] = [
  "财政供养人员情况",
  "经费控制情况",
  "楼堂馆所控制情况",
  "厉行节约保障措施",
  "年度预算申请",
  "年度总体目标",
  "绩效指标",
];

/** Rows that add up a table's lines. */
export const totalLabels: readonly string[] = ["合计", "总计", "小计"];

/** Rows that add up only some of them. */
export const subtotalLabels: readonly string[] = ["小计"];

/** Marks a list that names only some of the parts: before a label, or as a row of its own. */
export const partialListMarks: readonly string[] = ["其中:", "其中"];
export const partialListRows: readonly string[] = [
  "主要包括:",
  "主要包括",
  "其中:",
  "其中",
  "主要用于:",
];

/** A year in a title or header, in normalised text: `2023年度决算数`. */
export const yearInText = /(20\d{2})年度?/;

/** Ends the title of a table, where a heading among rows ends otherwise. */
export const tableWord = "表";

/** Marks a table of final accounts: its year is the report's. */
export const finalAccountsMark = "决算";

/** Marks a table of a budget. */
export const budgetMark = "预算";

/** Words that hold these marks and do not say whether a table is a budget's or of final accounts. */
export const phaselessWords: readonly string[] = [
  "预决算",
  "预算执行",
  "一般公共预算",
  "政府性基金预算",
  "国有资本经营预算",
  "部门预算经济分类",
  "部门预算支出经济分类",
  "预算单位",
  "预算部门",
];

/** A form's number in brackets behind a title, in normalised text: `(财决01表)`. */
export const formCode = /\((?:公开|财决|预算|部门|附)?[^()]{0,4}\d[^()]{0,3}表?\)/;

/** Lines above a table that name the department, not the table. */
export const departmentMarks: readonly string[] = [
  "部门:",
  "单位名称:",
  "编制单位:",
  "编制部门:",
  "预算单位:",
  "部门名称:",
  "预算部门:",
  "填报单位:",
];

/** What a unit line begins with that stands in one cell with the department. */
export const unitMarks: readonly string[] = ["金额单位:", "计量单位:", "单位:"];

/** Words that make a title that of another table: of part of the funds, or of part of the spending. */
export const calibreWords: readonly string[] = [
  "一般公共预算",
  "财政拨款",
  "政府性基金",
  "国有资本",
  "社会保险基金",
  "三公",
  "基本",
  "项目",
  "专项",
  "人员",
  "公用",
  "采购",
  "资产",
  "征收",
  "非税",
  "专户",
  "区县",
  "汇总",
  "政府预算",
  "结转",
  "上缴",
  "经营",
  "补助",
  "一般性",
  "调整",
  "追加",
  "费",
  "社保",
  "债务",
  "样表",
  "全区",
  "全市",
  "全县",
  "全省",
];

/** Words that in front of a title make its 收入 or 支出 one kind of many. */
export const kindsOfMoney: readonly string[] = [
  "事业",
  "其他",
  "利息",
  "投资",
  "捐赠",
  "一般公共服务",
  "公共安全",
  "教育",
  "科学技术",
  "传媒",
  "社会保障和就业",
  "卫生健康",
  "节能环保",
  "城乡社区",
  "农林水",
  "交通运输",
  "住房保障",
  "应急管理",
  "工资福利",
  "商品和服务",
  "资本性",
  "家庭的补助",
  "重点",
  "信息化",
  "民生",
];

/** Sheets that hold no statements. */
export const skippedSheets: readonly string[] = ["目录", "编制说明", "封面", "填报说明"];

/** Sheets with the unit's own words. */
export const materialSheets: readonly string[] = ["文字材料"];

/** Rows of the material sheet that say who and when. */
export const materialFields = {
  department: ["单位名称", "部门名称", "预算单位", "部门"],
  fiscalYear: ["年度", "报告年度", "会计年度", "决算年度"],
} as const;
