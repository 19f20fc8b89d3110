import { type Citation, cite } from "../sources";

/** A number that a regulation or a form sets, with where and when it stood there. */
export type Threshold = {
  readonly percent: string;
  readonly source: Citation;
  /** The year of the source, or of our own convention. */
  readonly since: number;
};

/** Every number that a rule compares with. */
export const thresholds = {
  /** Execution below this must be explained. */
  executionToExplain: {
    percent: "90",
    source: cite("sichuanProjectForm", "预算执行率低于90%应说明原因"),
    since: 2023,
  },
  /** Spending beyond the year's budget. */
  execution: { percent: "100", source: cite("budgetLaw", "第十三条"), since: 2018 },
  /** Additions beyond this share of the original budget score nothing. */
  budgetAdjustment: {
    percent: "30",
    source: cite("hunanEvaluation", "预算控制率"),
    since: 2016,
  },
  /** A difference of so many points from the budget must have a cause. No national figure exists. */
  differenceToExplain: {
    percent: "30",
    source: cite("ownConvention", "决算与预算差异较大的界限"),
    since: 2026,
  },
  /** Growth of the carry-over within the year. No national figure exists. */
  carryOverGrowth: {
    percent: "30",
    source: cite("ownConvention", "结转结余增长较快的界限"),
    since: 2026,
  },
  /** People on duty against posts. */
  staffing: { percent: "100", source: cite("hunanEvaluation", "在职人员控制率"), since: 2015 },
  /** Beyond this a rate is more likely a slip of the unit. */
  implausibleRate: {
    percent: "1000",
    source: cite("ownConvention", "完成率超过10倍时核对计量单位"),
    since: 2026,
  },
} as const satisfies Readonly<Record<string, Threshold>>;
