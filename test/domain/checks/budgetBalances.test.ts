import { appropriationBudgetsDoNotBalance } from "../../../src/domain/checks/appropriationBudgetsDoNotBalance";
import { budgetDoesNotBalance } from "../../../src/domain/checks/budgetDoesNotBalance";
import { capitalConstructionExceedsProject } from "../../../src/domain/checks/capitalConstructionExceedsProject";
import { openingDiffersFromPriorClosing } from "../../../src/domain/checks/openingDiffersFromPriorClosing";
import { describeRule } from "../../support/domain/describeRule";

const noAdjusted =
  "notApplicable: 缺少：收入总计调整预算数、本年支出合计调整预算数、年末结转和结余调整预算数";

describeRule(budgetDoesNotBalance, [
  {
    name: "closing is what is left",
    given: {
      "balance.income.originalBudget": "100.00",
      "expenditure.total.originalBudget": "90.00",
      "surplus.distributed.originalBudget": "4.00",
      "carryOver.closing.originalBudget": "6.00",
    },
    ends: ["passed", noAdjusted],
  },
  {
    name: "a dash is nothing left",
    given: {
      "balance.income.originalBudget": "90.00",
      "expenditure.total.originalBudget": "90.00",
      "carryOver.closing.originalBudget": "—",
    },
    ends: ["passed", noAdjusted],
  },
  {
    name: "rounded apart",
    given: {
      "balance.income.originalBudget": "100.01",
      "expenditure.total.originalBudget": "90.00",
      "carryOver.closing.originalBudget": "10.00",
    },
    ends: ["tail A1", noAdjusted],
  },
  {
    name: "each budget by itself",
    given: {
      "balance.income.originalBudget": "100.00",
      "expenditure.total.originalBudget": "100.00",
      "carryOver.closing.originalBudget": "0.00",
      "balance.income.adjustedBudget": "120.00",
      "expenditure.total.adjustedBudget": "100.00",
      "carryOver.closing.adjustedBudget": "2.00",
    },
    ends: [
      "passed",
      "warning: 收入总计调整预算数为120.00，本年支出与年末结转和结余等合计为102.00，相差18.00，请核实。 [A4 A5 A6]",
    ],
  },
  {
    name: "closing not listed says nothing",
    given: {
      "balance.income.originalBudget": "100.00",
      "expenditure.total.originalBudget": "90.00",
    },
    ends: ["notApplicable: 缺少：年末结转和结余年初预算数", noAdjusted],
  },
]);

const noBudgets = [
  "notApplicable: 缺少：基本建设类项目支出调整预算数、项目支出调整预算数",
  "notApplicable: 缺少：基本建设类项目支出年初预算数、项目支出年初预算数",
];

describeRule(capitalConstructionExceedsProject, [
  {
    name: "all projects are construction",
    given: {
      "expenditure.project.finalAccounts": "5.00",
      "expenditure.capitalConstruction.finalAccounts": "5.00",
    },
    ends: ["passed", ...noBudgets],
  },
  {
    name: "the part is more than the whole",
    given: {
      "expenditure.project.finalAccounts": "5.00",
      "expenditure.capitalConstruction.finalAccounts": "5.02",
    },
    ends: [
      "error: 基本建设类项目支出决算数5.02大于项目支出5.00，相差0.02，请核实。 [A2 A1]",
      ...noBudgets,
    ],
  },
  {
    name: "one rounded step more is a tail",
    given: {
      "expenditure.project.finalAccounts": "5.00",
      "expenditure.capitalConstruction.finalAccounts": "5.01",
    },
    ends: ["tail A2", ...noBudgets],
  },
]);

const general = {
  opening: "appropriationCarryOver.openingGeneralBudget",
  income: "income.generalPublicBudget.finalAccounts",
  byLine: "generalBudgetExpenditure.income",
  spent: "generalBudgetExpenditure.total",
  closing: "appropriationCarryOver.closingGeneralBudget",
};

const noGeneral =
  "notApplicable: 缺少：一般公共预算财政拨款年初结转和结余决算数、一般公共预算财政拨款收入决算数、一般公共预算财政拨款支出决算数、一般公共预算财政拨款年末结转和结余决算数";
const noGeneralLines =
  "notApplicable: 缺少：一般公共预算财政拨款年初结转和结余决算数、一般公共预算财政拨款本年收入（按科目）决算数、一般公共预算财政拨款支出决算数、一般公共预算财政拨款年末结转和结余决算数";
const noFunds =
  "notApplicable: 缺少：政府性基金预算财政拨款年初结转和结余决算数、政府性基金预算财政拨款收入决算数、政府性基金预算财政拨款支出决算数、政府性基金预算财政拨款年末结转和结余决算数";
const noCapital =
  "notApplicable: 缺少：国有资本经营预算财政拨款年初结转和结余决算数、国有资本经营预算财政拨款收入决算数、国有资本经营预算财政拨款支出决算数、国有资本经营预算财政拨款年末结转和结余决算数";

describeRule(appropriationBudgetsDoNotBalance, [
  {
    name: "the general budget as a whole",
    given: {
      [`${general.opening}.finalAccounts`]: "1.00",
      [general.income]: "9.00",
      [`${general.spent}.finalAccounts`]: "8.00",
      [`${general.closing}.finalAccounts`]: "2.10",
    },
    ends: [
      "error: 一般公共预算财政拨款年初结转和结余决算数与本年收入合计为10.00，本年支出与年末结转和结余合计为10.10，相差0.10，请核实。 [A1 A2 A3 A4]",
      "notApplicable: 缺少：一般公共预算财政拨款本年收入（按科目）决算数",
      noFunds,
      noCapital,
    ],
  },
  {
    name: "the general budget line by line",
    given: {
      [`${general.opening}@2010301.finalAccounts`]: "1.00",
      [`${general.byLine}@2010301.finalAccounts`]: "9.00",
      [`${general.spent}@2010301.finalAccounts`]: "8.00",
      [`${general.closing}@2010301.finalAccounts`]: "3.00",
    },
    ends: [
      noGeneral,
      "error: 科目2010301（2010301，一般公共预算财政拨款年初结转和结余）决算数与本年收入合计为10.00，本年支出与年末结转和结余合计为11.00，相差1.00，请核实。 [A1 A2 A3 A4]",
      noFunds,
      noCapital,
    ],
  },
  {
    name: "government funds as a whole, state capital on a line",
    given: {
      "governmentFundsBudget.opening.finalAccounts": "0.00",
      "income.governmentFundsBudget.finalAccounts": "5.00",
      "governmentFundsBudget.expenditure.finalAccounts": "4.00",
      "governmentFundsBudget.closing.finalAccounts": "1.00",
      "stateCapitalBudget.opening@2230105.finalAccounts": "0.00",
      "income.stateCapitalBudget@2230105.finalAccounts": "5.00",
      "stateCapitalBudget.expenditure@2230105.finalAccounts": "4.00",
      "stateCapitalBudget.closing@2230105.finalAccounts": "0.00",
    },
    ends: [
      noGeneral,
      noGeneralLines,
      "passed",
      "error: 科目2230105（2230105，国有资本经营预算财政拨款年初结转和结余）决算数与本年收入合计为5.00，本年支出与年末结转和结余合计为4.00，相差1.00，请核实。 [A5 A6 A7 A8]",
    ],
  },
  {
    name: "carry-over that a form prints for all budgets together says nothing",
    given: {
      "appropriationCarryOver.opening.finalAccounts": "5.00",
      [`${general.opening}.finalAccounts`]: "",
      [general.income]: "9.00",
      [`${general.spent}.finalAccounts`]: "8.00",
      [`${general.closing}.finalAccounts`]: "6.00",
    },
    ends: [
      noGeneral,
      "notApplicable: 缺少：一般公共预算财政拨款本年收入（按科目）决算数",
      noFunds,
      noCapital,
    ],
  },
]);

describeRule(openingDiffersFromPriorClosing, [
  {
    name: "as the prior year closed",
    given: {
      "carryOver.opening.finalAccounts": "3.00",
      "carryOver.closing.priorYearFinalAccounts": "3.00",
    },
    ends: ["passed", ...missingPriors()],
  },
  {
    name: "printed in 元 and in 万元",
    given: [
      {
        sheet: "本年",
        unit: "tenThousandYuan",
        lines: { "carryOver.opening.finalAccounts": "12.35" },
      },
      { sheet: "上年", lines: { "carryOver.closing.priorYearFinalAccounts": "123456.78" } },
    ],
    ends: ["tail A1", ...missingPriors()],
  },
  {
    name: "otherwise",
    given: {
      "carryOver.opening.finalAccounts": "3.00",
      "carryOver.closing.priorYearFinalAccounts": "2.50",
    },
    ends: [
      "warning: 年初结转和结余决算数为3.00，上年年末为2.50，相差0.50；如年初经批准调整，请说明，否则请核实。 [A1 A2]",
      ...missingPriors(),
    ],
  },
  {
    name: "a line of the government funds budget",
    given: {
      "governmentFundsBudget.opening@2120899.finalAccounts": "3.00",
      "governmentFundsBudget.closing@2120899.priorYearFinalAccounts": "2.50",
    },
    ends: [
      "notApplicable: 缺少：年初结转和结余决算数、年末结转和结余上年决算数",
      ...missingPriors().slice(0, 2),
      "warning: 科目2120899（2120899，政府性基金预算财政拨款年初结转和结余）决算数为3.00，上年年末为2.50，相差0.50；如年初经批准调整，请说明，否则请核实。 [A1 A2]",
      ...missingPriors().slice(3),
    ],
  },
]);

function missingPriors(): readonly string[] {
  return [
    "财政拨款",
    "一般公共预算财政拨款",
    "政府性基金预算财政拨款",
    "国有资本经营预算财政拨款",
  ].map((budget) =>
    budget === "财政拨款"
      ? "notApplicable: 缺少：年初财政拨款结转和结余决算数、年末财政拨款结转和结余上年决算数"
      : `notApplicable: 缺少：${budget}年初结转和结余决算数、${budget}年末结转和结余上年决算数`,
  );
}
