/** Words that several tables share. */

export const buildingArea = "实际建设面积÷批准面积";

export const buildingCost = "实际投资÷批准投资";

export const keySpending = "重点项目支出÷项目总支出";

export const staffingNote = "在职人数按部门决算口径，编外、临聘人员一般不计。";

export const controlRateNote =
  "本年追加预算按调整预算数与年初预算数的净差额计算；按规定可以剔除的政策性追加请自行核对。";

export const adjustmentNote =
  "预算调整数按调整预算数与年初预算数的净差额计算；按规定可以剔除的政策性调整请自行核对。";

export const unknownWeight = "分值待填：原文分值未核。";

export const rulesOfManagementCriteria = [
  "有预算资金管理、内部财务管理和会计核算制度",
  "制度合法、合规、完整",
  "制度得到有效执行",
] as const;

export const rulesOfFundsCriteria = [
  "符合财经法规、财务管理制度和专项资金管理办法",
  "资金拨付有完整的审批程序和手续",
  "重大开支经过评估论证",
  "符合部门预算批复的用途",
  "没有截留、挤占、挪用、虚列支出",
] as const;

export const disclosureCriteria = ["按规定内容公开预决算信息", "按规定时限公开预决算信息"] as const;

export const goalCriteria = [
  "符合国家法律法规和经济社会发展规划",
  "符合部门“三定”方案确定的职责",
  "符合部门制定的中长期规划",
] as const;

export const goalIndicatorCriteria = [
  "目标分解为具体的工作任务",
  "用清晰、可衡量的指标值表示",
  "与年度任务数相对应",
  "与年度预算相匹配",
] as const;
