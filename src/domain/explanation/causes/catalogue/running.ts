import type { Cause } from "../cause";
import { allowancesRose, entrustedFell, equipmentRose, trainingFell } from "../signals/lineSignals";
import { basicProjectSwap, servicesMoved, worksMoved } from "../signals/partSignals";
import { retiredRose } from "../signals/staffSignals";
import { purchaseBegun, purchaseRose } from "../signals/vehicleSignals";

/** Why what keeps an office running differs, and what it buys. */
export const causesOfRunning: readonly Cause[] = [
  {
    id: "officeCostsSaved",
    reason: 27,
    about: ["publicUse"],
    directions: ["belowBudget", "belowAdjusted"],
    text: "落实过紧日子要求，节约办公等日常开支",
    signals: [],
  },
  {
    id: "publicUseStandardRaised",
    reason: 28,
    about: ["publicUse"],
    directions: ["aboveBudget"],
    text: "离退休人员等公用经费定额标准提高",
    signals: [retiredRose],
  },
  {
    id: "equipmentReplaced",
    reason: 29,
    about: ["operatingFunds"],
    directions: ["abovePriorYear"],
    text: "更换老旧办公设备和照明设施，改善办公条件",
    signals: [equipmentRose],
  },
  {
    id: "allowancesRose",
    reason: 30,
    about: ["operatingFunds"],
    directions: ["abovePriorYear"],
    text: "人员变动使福利和公务交通补贴增加，车辆运行维护开支上升",
    signals: [allowancesRose],
  },
  {
    id: "economyAndLessTraining",
    reason: 31,
    about: ["operatingFunds"],
    directions: ["belowPriorYear"],
    text: "厉行节约，培训开支减少",
    signals: [trainingFell],
  },
  {
    id: "bookedElsewhere",
    reason: 32,
    about: ["operatingFunds"],
    directions: ["belowPriorYear"],
    text: "【费用名称】不再列入机关运行经费核算",
    signals: [entrustedFell],
  },
  {
    id: "procurementOfWorks",
    reason: 73,
    about: ["procurement"],
    directions: ["abovePriorYear"],
    text: "本年新增【工程名称】等工程采购",
    signals: [worksMoved],
  },
  {
    id: "procurementOfVehicles",
    reason: 73,
    about: ["procurement"],
    directions: ["abovePriorYear"],
    text: "本年新增公务用车采购",
    signals: [purchaseBegun, purchaseRose],
    offered: "withEvidence",
  },
  {
    id: "procurementOfServices",
    reason: 73,
    about: ["procurement"],
    directions: ["abovePriorYear"],
    text: "购买服务的项目增多",
    signals: [servicesMoved],
  },
  {
    id: "staffCostRebooked",
    reason: 74,
    about: ["basic", "personnel", "publicUse", "project"],
    directions: ["aboveBudget", "belowBudget", "abovePriorYear", "belowPriorYear"],
    text: "部分人员支出在基本支出与项目支出之间调整列支",
    signals: [basicProjectSwap],
    offered: "withEvidence",
  },
  {
    id: "meetingsResumed",
    reason: 75,
    about: ["meetings", "training"],
    directions: ["abovePriorYear"],
    text: "疫情后会议、培训恢复举办",
    signals: [],
    years: [2021, 2024],
  },
  {
    id: "meetingsMerged",
    reason: 75,
    about: ["meetings", "training"],
    directions: ["belowBudget", "belowPriorYear"],
    text: "会议、培训合并举办或改为线上",
    signals: [],
  },
];
