import { rules, review } from "../../src/domain/review";
import { type DrawnTable, contextOf } from "../support/domain/drawTable";

/**
 * What five published reports print, and what follows from it: each derived figure ends as it should.
 *
 * `tail` and `partial` are never errors; `undefined` is a rate of nothing.
 */
type Report = {
  readonly name: string;
  readonly tables: readonly DrawnTable[];
  /** Rule, what it judges, how that ends. */
  readonly derived: readonly (readonly [rule: string, subject: string, end: string])[];
  /** Findings above information that no derived figure names. */
  readonly otherFindings: readonly string[];
};

const parts = "partsDoNotAddUp";
const codes = "hierarchyDoesNotAddUp";
const balance = "carryOverDoesNotBalance";
const printed = "printedFigureDoesNotFollow";

const ownBalance = "carryOver.opening.finalAccounts+income.total.finalAccounts";

const industry2019: Report = {
  name: "an industry bureau, 2019",
  tables: [
    {
      sheet: "整体支出",
      unit: "tenThousandYuan",
      lines: {
        "expenditure.total.originalBudget": "351.45",
        "expenditure.basic.originalBudget": "271.75",
        "expenditure.project.originalBudget": "79.70",
        "expenditure.governmentSpecial.originalBudget": "0.00",
        "expenditure.total.adjustedBudget": "6229.93",
        "expenditure.basic.adjustedBudget": "562.12",
        "expenditure.project.adjustedBudget": "5667.81",
        "expenditure.governmentSpecial.adjustedBudget": "0.00",
        "expenditure.total.finalAccounts": "4315.68",
        "expenditure.basic.finalAccounts": "527.17",
        "expenditure.project.finalAccounts": "3788.51",
        "expenditure.governmentSpecial.finalAccounts": "0.00",
        "assetPurchase.total.finalAccounts": "9.0",
        "assetPurchase.basic.finalAccounts": "3.3",
        "assetPurchase.project.finalAccounts": "5.7",
      },
    },
    {
      sheet: "三公经费",
      unit: "tenThousandYuan",
      lines: {
        "threePublicExpenses.overseasTravel.originalBudget": "0.00",
        "threePublicExpenses.officialVehicles.originalBudget": "0.00",
        "threePublicExpenses.officialReception.originalBudget": "5.00",
        "threePublicExpenses.total.originalBudget": "5.00",
        "threePublicExpenses.overseasTravel.finalAccounts": "0.00",
        "threePublicExpenses.officialVehicles.finalAccounts": "0.00",
        "threePublicExpenses.officialReception.finalAccounts": "0.00",
        "threePublicExpenses.total.finalAccounts": "0.00",
      },
    },
    {
      sheet: "经济分类",
      unit: "tenThousandYuan",
      lines: {
        "expenditure.total@301.finalAccounts": "395.89",
        "expenditure.total@30199.finalAccounts": "其中68.72",
        "expenditure.total@302.finalAccounts": "441.19",
        "expenditure.total@303.finalAccounts": "100.99",
        "expenditure.total@30399.finalAccounts": "其中25.91",
        "expenditure.total@310.finalAccounts": "76.22",
        "expenditure.total@312.finalAccounts": "2890.79",
      },
    },
    {
      sheet: "项目",
      unit: "tenThousandYuan",
      lines: {
        "projectList.spent@转拨企业.finalAccounts": "其中2619.93",
        "projectList.spent@代收.finalAccounts": "其中350",
        "projectList.spent@党建及其他.finalAccounts": "其中382",
      },
    },
  ],
  derived: [
    [parts, "expenditure.total.originalBudget", "passed"],
    [parts, "expenditure.total.adjustedBudget", "passed"],
    [parts, "expenditure.total.finalAccounts", "passed"],
    [parts, "assetPurchase.total.finalAccounts", "passed"],
    // 3905.08 of 4315.68
    [codes, "expenditure.total.finalAccounts", "error 4106000.00"],
    [codes, "expenditure.301.total.finalAccounts", "partial"],
    // 3351.93 of 3788.51, below 其中
    ["namedProjectsDoNotAddUp", "expenditure.project.finalAccounts", "info 4365800.00"],
  ],
  otherFindings: [
    "executionBelowThreshold",
    "executionBelowThreshold",
    "implausibleRate",
    "implausibleRate",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeAdjustment",
  ],
};

const industry2020: Report = {
  name: "an industry bureau, 2020",
  tables: [
    {
      sheet: "收支",
      unit: "tenThousandYuan",
      lines: {
        "carryOver.opening.finalAccounts": "493.56",
        "income.total.finalAccounts": "7078.79",
        "expenditure.total.finalAccounts": "4053.21",
        "expenditure.basic.finalAccounts": "325.13",
        "expenditure.project.finalAccounts": "3728.08",
        "carryOver.closing.finalAccounts": "3519.15",
      },
    },
    {
      sheet: "经济分类",
      unit: "tenThousandYuan",
      lines: {
        "expenditure.basic@301.finalAccounts": "245.13",
        "expenditure.basic@302.finalAccounts": "21.20",
        "expenditure.basic@303.finalAccounts": "58.79",
      },
    },
    {
      sheet: "三公经费",
      unit: "tenThousandYuan",
      lines: {
        "threePublicExpenses.total.originalBudget": "0",
        "threePublicExpenses.overseasTravel.originalBudget": "0",
        "threePublicExpenses.officialVehicles.originalBudget": "0",
        "threePublicExpenses.officialReception.originalBudget": "0",
        "threePublicExpenses.total.finalAccounts": "0",
        "threePublicExpenses.overseasTravel.finalAccounts": "0",
        "threePublicExpenses.officialVehicles.finalAccounts": "0",
        "threePublicExpenses.officialReception.finalAccounts": "0",
      },
      printed: [
        [
          "rate",
          "threePublicExpenses.total.finalAccounts",
          "threePublicExpenses.total.originalBudget",
          "0",
        ],
      ],
    },
    {
      sheet: "专项",
      unit: "tenThousandYuan",
      lines: {
        "specialExpenditure.total.finalAccounts": "2892.6",
        "specialExpenditure.total@201.finalAccounts": "110.95",
        "specialExpenditure.total@206.finalAccounts": "310",
        "specialExpenditure.total@211.finalAccounts": "483.60",
        "specialExpenditure.total@212.finalAccounts": "737.98",
        "specialExpenditure.total@215.finalAccounts": "1250.07",
        "specialExpenditure.total@20103.finalAccounts": "其中6.77",
        "specialExpenditure.total@20113.finalAccounts": "其中104.18",
        "specialExpenditure.total@20604.finalAccounts": "其中280",
        "specialExpenditure.total@20609.finalAccounts": "其中30",
        "specialExpenditure.total@21199.finalAccounts": "其中483.60",
        "specialExpenditure.total@21508.finalAccounts": "其中434.42",
        "specialExpenditure.total@21599.finalAccounts": "其中571.37",
      },
    },
  ],
  derived: [
    [parts, "expenditure.total.finalAccounts", "passed"],
    [balance, ownBalance, "tail"],
    [codes, "expenditure.basic.finalAccounts", "tail"],
    [codes, "specialExpenditure.total.finalAccounts", "passed"],
    [codes, "specialExpenditure.201.total.finalAccounts", "passed"],
    [codes, "specialExpenditure.206.total.finalAccounts", "passed"],
    [codes, "specialExpenditure.215.total.finalAccounts", "partial"],
    [
      printed,
      "threePublicExpenses.total.finalAccounts/threePublicExpenses.total.originalBudget",
      "warning undefined",
    ],
  ],
  otherFindings: ["carryOverGrowth"],
};

const travel = "threePublicExpenses.overseasTravel";
const vehicles = "threePublicExpenses.officialVehicles";
const reception = "threePublicExpenses.officialReception";

const zone2019: Report = {
  name: "a development zone, 2019",
  tables: [
    {
      sheet: "收支",
      unit: "tenThousandYuan",
      lines: {
        "income.total.originalBudget": "174053.00",
        "income.generalPublicBudget.originalBudget": "29053.00",
        "income.governmentFundsBudget.originalBudget": "145000.00",
        "income.increaseOnPriorBudget.originalBudget": "42559.00",
        "income.total.finalAccounts": "168831.84",
        "income.fiscalAppropriation.finalAccounts": "168581.84",
        "income.other.finalAccounts": "250.00",
        "expenditure.total.originalBudget": "174053.00",
        "expenditure.basic.originalBudget": "1053.00",
        "expenditure.project.originalBudget": "173000.00",
        "expenditure.total.finalAccounts": "166246.71",
        "expenditure.basic.finalAccounts": "5196.57",
        "expenditure.project.finalAccounts": "161050.14",
        "carryOver.opening.finalAccounts": "0.00",
        "carryOver.closing.finalAccounts": "2585.13",
      },
      printed: [
        ["rate", "income.fiscalAppropriation.finalAccounts", "income.total.finalAccounts", "99.85"],
        ["rate", "income.other.finalAccounts", "income.total.finalAccounts", "0.15"],
        ["rate", "expenditure.basic.finalAccounts", "expenditure.total.finalAccounts", "3.13"],
        ["rate", "expenditure.project.finalAccounts", "expenditure.total.finalAccounts", "96.87"],
        ["rate", "expenditure.total.finalAccounts", "income.total.finalAccounts", "98.47"],
      ],
    },
    {
      sheet: "三公经费",
      unit: "tenThousandYuan",
      lines: {
        "threePublicExpenses.total.originalBudget": "93.00",
        [`${travel}.originalBudget`]: "8",
        [`${reception}.originalBudget`]: "60.00",
        [`${vehicles}.originalBudget`]: "25.00",
        "threePublicExpenses.total.finalAccounts": "40.14",
        [`${travel}.finalAccounts`]: "18.60",
        [`${reception}.finalAccounts`]: "12.35",
        [`${vehicles}.finalAccounts`]: "9.19",
        [`${travel}.priorYearFinalAccounts`]: "3.38",
        [`${reception}.priorYearFinalAccounts`]: "9.99",
        [`${vehicles}.priorYearFinalAccounts`]: "10.58",
      },
      printed: [
        [
          "rate",
          "threePublicExpenses.total.finalAccounts",
          "threePublicExpenses.total.originalBudget",
          "43.16",
        ],
        ["rate", `${travel}.finalAccounts`, `${travel}.originalBudget`, "232.50"],
        ["difference", `${travel}.finalAccounts`, `${travel}.priorYearFinalAccounts`, "152200"],
        ["rate", `${reception}.finalAccounts`, `${reception}.originalBudget`, "20.58"],
        ["growth", `${reception}.finalAccounts`, `${reception}.priorYearFinalAccounts`, "23.60"],
        ["rate", `${vehicles}.finalAccounts`, `${vehicles}.originalBudget`, "36.40"],
        ["growth", `${vehicles}.finalAccounts`, `${vehicles}.priorYearFinalAccounts`, "-13.15"],
      ],
    },
    {
      sheet: "资产",
      unit: "tenThousandYuan",
      lines: {
        "assets.total.finalAccounts": "587.00",
        "assets.current.finalAccounts": "0.63",
        "assets.nonCurrent.finalAccounts": "586.37",
        "assets.fixedNet.finalAccounts": "212.48",
        "assets.intangibleNet.finalAccounts": "373.89",
      },
      printed: [
        ["rate", "assets.current.finalAccounts", "assets.total.finalAccounts", "0.11"],
        ["rate", "assets.nonCurrent.finalAccounts", "assets.total.finalAccounts", "99.89"],
      ],
    },
  ],
  derived: [
    [parts, "income.total.originalBudget", "passed"],
    [parts, "expenditure.total.originalBudget", "passed"],
    [parts, "income.total.finalAccounts", "passed"],
    [parts, "expenditure.total.finalAccounts", "passed"],
    [balance, ownBalance, "passed"],
    [printed, "income.fiscalAppropriation.finalAccounts/income.total.finalAccounts", "passed"],
    [printed, "income.other.finalAccounts/income.total.finalAccounts", "passed"],
    [printed, "expenditure.basic.finalAccounts/expenditure.total.finalAccounts", "passed"],
    [printed, "expenditure.project.finalAccounts/expenditure.total.finalAccounts", "passed"],
    [printed, "expenditure.total.finalAccounts/income.total.finalAccounts", "passed"],
    [parts, "threePublicExpenses.total.finalAccounts", "passed"],
    [parts, "threePublicExpenses.total.originalBudget", "passed"],
    [
      printed,
      "threePublicExpenses.total.finalAccounts/threePublicExpenses.total.originalBudget",
      "passed",
    ],
    [printed, `${travel}.finalAccounts/${travel}.originalBudget`, "passed"],
    [printed, `${travel}.finalAccounts/${travel}.priorYearFinalAccounts`, "passed"],
    [printed, `${reception}.finalAccounts/${reception}.originalBudget`, "passed"],
    [printed, `${reception}.finalAccounts/${reception}.priorYearFinalAccounts`, "tail"],
    [printed, `${vehicles}.finalAccounts/${vehicles}.originalBudget`, "error 36.76%"],
    [printed, `${vehicles}.finalAccounts/${vehicles}.priorYearFinalAccounts`, "tail"],
    [parts, "assets.total.finalAccounts", "passed"],
    [parts, "assets.nonCurrent.finalAccounts", "passed"],
    [printed, "assets.current.finalAccounts/assets.total.finalAccounts", "passed"],
    [printed, "assets.nonCurrent.finalAccounts/assets.total.finalAccounts", "passed"],
  ],
  otherFindings: [
    "threePublicItemOverBudget",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "carryOverGrowth",
    "threePublicIncreaseOnPriorYear",
    "threePublicIncreaseOnPriorYear",
  ],
};

const accountsOf = (line: string): string => `${line}.finalAccounts`;
const budgetOf = (line: string): string => `${line}.originalBudget`;
const pair = (line: string): string =>
  `expenditure.${line}.total.finalAccounts/expenditure.${line}.total.originalBudget`;

const science2019: Report = {
  name: "a science bureau, 2019",
  tables: [
    {
      sheet: "预决算差异",
      lines: {
        [accountsOf("income.total")]: "19040215.35",
        [budgetOf("income.total")]: "7000581.64",
        [accountsOf("income.generalPublicBudget")]: "19040215.35",
        [budgetOf("income.generalPublicBudget")]: "7000581.64",
        [accountsOf("income.other")]: "23802.23",
        [budgetOf("income.other")]: "0",
        [accountsOf("expenditure.total")]: "19064015.35",
        [budgetOf("expenditure.total")]: "7000581.64",
        [accountsOf("expenditure.total@201")]: "4325781.81",
        [budgetOf("expenditure.total@201")]: "3400581.64",
        [accountsOf("expenditure.total@205")]: "329909.36",
        [budgetOf("expenditure.total@205")]: "",
        [accountsOf("expenditure.total@206")]: "12629894.80",
        [budgetOf("expenditure.total@206")]: "3600000.00",
        [accountsOf("expenditure.total@215")]: "1778429.38",
        [budgetOf("expenditure.total@215")]: "",
      },
      printed: [
        ["difference", accountsOf("income.total"), budgetOf("income.total"), "12039633.71"],
        ["growth", accountsOf("income.total"), budgetOf("income.total"), "171.98"],
        [
          "difference",
          accountsOf("expenditure.total"),
          budgetOf("expenditure.total"),
          "12063433.71",
        ],
        ["growth", accountsOf("expenditure.total"), budgetOf("expenditure.total"), "172.32"],
        [
          "difference",
          accountsOf("expenditure.total@201"),
          budgetOf("expenditure.total@201"),
          "925200.17",
        ],
        ["growth", accountsOf("expenditure.total@201"), budgetOf("expenditure.total@201"), "27.21"],
        [
          "difference",
          accountsOf("expenditure.total@206"),
          budgetOf("expenditure.total@206"),
          "9029894.80",
        ],
        [
          "growth",
          accountsOf("expenditure.total@206"),
          budgetOf("expenditure.total@206"),
          "250.83",
        ],
      ],
    },
    {
      sheet: "收支结余",
      unit: "tenThousandYuan",
      lines: {
        [accountsOf("carryOver.opening")]: "0",
        [accountsOf("income.total")]: "1907.72",
        [accountsOf("expenditure.total")]: "1906.40",
        [accountsOf("expenditure.project")]: "1632.46",
        [accountsOf("expenditure.basic")]: "273.94",
        [accountsOf("expenditure.personnel")]: "227.78",
        [accountsOf("expenditure.publicUse")]: "46.16",
        [accountsOf("carryOver.closing")]: "1.32",
      },
    },
    { sheet: "收入", unit: "tenThousandYuan", lines: { [accountsOf("income.total")]: "1904.02" } },
  ],
  derived: [
    [printed, "income.total.finalAccounts/income.total.originalBudget", "passed"],
    // the two add to 19064017.58
    [parts, "income.total.finalAccounts", "error 23802.23"],
    [printed, "expenditure.total.finalAccounts/expenditure.total.originalBudget", "passed"],
    [codes, "expenditure.total.finalAccounts", "passed"],
    [codes, "expenditure.total.originalBudget", "passed"],
    [printed, pair("201"), "passed"],
    [printed, pair("206"), "passed"],
    [parts, "expenditure.total.finalAccounts", "passed"],
    [parts, "expenditure.basic.finalAccounts", "passed"],
    [balance, ownBalance, "passed"],
    ["readingsDiffer", "income.total.finalAccounts", "error 19077200.00; tail"],
    ["readingsDiffer", "expenditure.total.finalAccounts", "tail"],
  ],
  otherFindings: [
    "spentWithoutBudget",
    "spentWithoutBudget",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "carryOverGrowth",
  ],
};

const office2019: Report = {
  name: "a sub-district office, 2019",
  tables: [
    {
      sheet: "整体支出",
      unit: "tenThousandYuan",
      lines: {
        "expenditure.total.originalBudget": "1776.80",
        "expenditure.basic.originalBudget": "1075.20",
        "expenditure.project.originalBudget": "701.6",
        "expenditure.governmentSpecial.originalBudget": "0",
        "expenditure.total.adjustedBudget": "1853.89",
        "expenditure.basic.adjustedBudget": "1644.56",
        "expenditure.project.adjustedBudget": "824.2",
        "expenditure.governmentSpecial.adjustedBudget": "0",
        "expenditure.total.finalAccounts": "1853.89",
        "expenditure.basic.finalAccounts": "1644.56",
        "expenditure.project.finalAccounts": "824.2",
        "expenditure.governmentSpecial.finalAccounts": "0",
        "assetPurchase.total.finalAccounts": "34.5",
        "assetPurchase.project.finalAccounts": "34.5",
      },
    },
    {
      sheet: "三公经费",
      unit: "tenThousandYuan",
      lines: {
        "threePublicExpenses.overseasTravel.originalBudget": "0",
        "threePublicExpenses.officialVehicles.originalBudget": "3",
        "threePublicExpenses.officialReception.originalBudget": "40",
        "threePublicExpenses.total.originalBudget": "43",
        "threePublicExpenses.overseasTravel.finalAccounts": "0",
        "threePublicExpenses.officialVehicles.finalAccounts": "0.92",
        "threePublicExpenses.officialReception.finalAccounts": "20.30",
        "threePublicExpenses.total.finalAccounts": "21.22",
      },
    },
    {
      sheet: "项目资金",
      unit: "tenThousandYuan",
      lines: {
        "projectFunds.received.finalAccounts": "1013",
        "projectFunds.used.finalAccounts": "824.21",
        "projectFunds.personnel.finalAccounts": "107.82",
        "projectFunds.goodsAndServices.finalAccounts": "574.09",
        "projectFunds.capital.finalAccounts": "142.30",
      },
      printed: [
        ["rate", "projectFunds.used.finalAccounts", "projectFunds.received.finalAccounts", "81"],
      ],
    },
  ],
  derived: [
    [parts, "expenditure.total.originalBudget", "passed"],
    // 2468.76, not 1853.89
    [parts, "expenditure.total.adjustedBudget", "error 6148700.00"],
    [parts, "expenditure.total.finalAccounts", "error 6148700.00"],
    [parts, "threePublicExpenses.total.originalBudget", "passed"],
    [parts, "threePublicExpenses.total.finalAccounts", "passed"],
    [printed, "projectFunds.used.finalAccounts/projectFunds.received.finalAccounts", "passed"],
    [parts, "projectFunds.used.finalAccounts", "passed"],
  ],
  otherFindings: [
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
    "largeDifferenceWithoutCause",
  ],
};

describe.each([industry2019, industry2020, zone2019, science2019, office2019])(
  "$name",
  ({ tables, derived, otherFindings }) => {
    test.each(derived)("%s: %s ends as %s", (rule, subject, end) => {
      expect(endsOf(tables, rule, subject)).toBe(end);
    });

    test("and nothing else is called wrong", () => {
      const judged = new Set(derived.map(([rule]) => rule));
      const others = review(contextOf(tables)).findings.filter(
        ({ rule, severity }) => severity !== "info" && !judged.has(rule),
      );
      expect(others.map(({ rule }) => rule)).toEqual(otherFindings);
      const named = derived.filter(([, , end]) => /^(error|warning)/.test(end)).length;
      const found = review(contextOf(tables)).findings.filter(
        ({ rule, severity }) => severity !== "info" && judged.has(rule),
      );
      expect(found).toHaveLength(named);
    });
  },
);

/** How a rule ended for a subject; equal ends are said once. */
function endsOf(tables: readonly DrawnTable[], id: string, subject: string): string {
  const rule = rules.find((known) => known.id === id);
  const ends = rule?.evaluate(contextOf(tables)).flatMap((evaluation) => {
    if (evaluation.status === "notApplicable" || evaluation.subject !== subject) {
      return [];
    }
    return evaluation.status === "found"
      ? [`${evaluation.finding.severity} ${amountIn(evaluation.finding.values)}`]
      : [evaluation.status];
  });
  return [...new Set(ends)].join("; ");
}

/** The amount, in yuan, or the percent that says how far off it is. */
function amountIn(values: ReturnType<typeof review>["findings"][number]["values"]): string {
  const value = values.difference ?? values.recomputed ?? values.second;
  switch (value?.kind) {
    case "amount":
      return value.amount.toYuanText();
    case "percent":
      return `${value.ratio.roundedPercent(2)}%`;
    default:
      return "undefined";
  }
}
