import { collectFacts } from "../../../src/domain/factSet";
import { review, rules } from "../../../src/domain/review";
import type { Finding } from "../../../src/domain/rule";
import { recognise } from "../../../src/recognition/recognise";
import type { Drawing } from "./drawing";
import { profiles } from "./profiles";
import { shapes } from "./shapes";
import { workbooksOf } from "./workbook";

/** One wrong cell in a clean workbook, and every finding above information that it must give. */
type Plant = {
  readonly shape: string;
  readonly sheet: string;
  readonly mark: string;
  readonly change: (text: string) => string;
  /** The rules that name the cell. */
  readonly at: readonly string[];
  /** Rules that follow from it and name other cells only. */
  readonly follows?: readonly string[];
  /** What recognition says of the cell instead. */
  readonly problems?: readonly string[];
};

const compact = "compact";
const statistics = "dashes for zero, statistics form";
const full = "full edition with budgets and comparison";
const beside = "totals in yuan, all else in 万元, budget tables beside";
const prior = "last year's accounts in a workbook of their own";

const totals = "收入支出决算总表";
const incomes = "收入决算表";
const expenditures = "支出决算表";
const appropriation = "财政拨款收入支出决算总表";
const general = "一般公共预算财政拨款支出决算表";
const basic = "一般公共预算财政拨款基本支出决算明细表";
const funds = "政府性基金预算财政拨款收入支出决算表";
const items = "财政拨款“三公”经费支出决算表";
const form = "部门决算相关信息统计表";
const comparison = "预决算对比表";

const plants: readonly Plant[] = [
  {
    shape: compact,
    sheet: totals,
    mark: "income.other.spent",
    change: plus(5),
    at: ["partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "income.spent",
    change: plus(5),
    at: ["carryOverDoesNotBalance", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "class.208.spent",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "opening.spent",
    change: plus(5),
    at: ["carryOverDoesNotBalance", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "incomeTotal.spent",
    change: plus(5),
    at: ["balanceSidesDiffer", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "spending.distributed.spent",
    change: plus(5),
    at: ["carryOverDoesNotBalance", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "spending.closing.spent",
    change: times(2),
    at: ["carryOverDoesNotBalance", "carryOverGrowth", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: totals,
    mark: "class.212.spent",
    change: times(10_000),
    at: [],
    problems: ["magnitudeConflict", "magnitudeConflict"],
  },
  {
    shape: compact,
    sheet: incomes,
    mark: "2011301.fiscal",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: incomes,
    mark: "total.institutional",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: expenditures,
    mark: "2080505.basic",
    change: withoutSecondDigit,
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: expenditures,
    mark: "208.basic",
    change: withoutSecondDigit,
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: expenditures,
    mark: "2089999.project",
    change: digitsSwapped,
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "208.general",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "total.all",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "opening.general",
    change: plus(5),
    at: ["appropriationBudgetsDoNotBalance", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "income.general",
    change: plus(5),
    at: ["appropriationBudgetsDoNotBalance", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "closing.funds",
    change: plus(5),
    at: ["appropriationBudgetsDoNotBalance", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: appropriation,
    mark: "whole.all",
    change: plus(5),
    at: ["appropriationSidesDiffer", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: general,
    mark: "2011308.project",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: general,
    mark: "total.total",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: general,
    mark: "2011308.project",
    change: negated,
    at: ["hierarchyDoesNotAddUp", "negativeAmount", "partsDoNotAddUp"],
  },
  { shape: compact, sheet: basic, mark: "30201", change: plus(5), at: ["hierarchyDoesNotAddUp"] },
  {
    shape: compact,
    sheet: basic,
    mark: "301",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "publicUseClassesDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: basic,
    mark: "personnel",
    change: plus(5),
    at: ["partsDoNotAddUp", "publicUseClassesDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: basic,
    mark: "30231",
    change: plus(50),
    at: ["basicThreePublicExceedsTotal", "hierarchyDoesNotAddUp"],
  },
  {
    shape: compact,
    sheet: funds,
    mark: "2120899.closing",
    change: plus(5),
    at: ["governmentFundsDoNotBalance", "hierarchyDoesNotAddUp"],
  },
  {
    shape: compact,
    sheet: funds,
    mark: "total.closing",
    change: plus(5),
    at: ["appropriationBudgetsDoNotBalance", "hierarchyDoesNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: items,
    mark: "vehicleRunning.spent",
    change: plus(-1),
    at: ["basicThreePublicExceedsTotal", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: items,
    mark: "officialReception.spent",
    change: plus(60),
    at: ["implausibleRate", "partsDoNotAddUp", "threePublicItemOverBudget"],
  },
  { shape: compact, sheet: items, mark: "total.budget", change: plus(5), at: ["partsDoNotAddUp"] },
  {
    shape: compact,
    sheet: "政府采购支出情况表",
    mark: "works",
    change: plus(5),
    at: ["partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: "政府采购支出情况表",
    mark: "smallAndMedium",
    change: times(2),
    at: ["smallAndMediumExceedProcurement"],
  },
  {
    shape: compact,
    sheet: "政府采购支出情况表",
    mark: "smallAndMicro",
    change: times(3),
    at: ["smallAndMicroExceedSmallAndMedium"],
  },
  {
    shape: compact,
    sheet: "人员编制情况表",
    mark: "onDuty",
    change: becomes("40"),
    at: ["staffingOverEstablishment"],
  },
  {
    shape: statistics,
    sheet: form,
    mark: "operatingFunds",
    change: plus(1000),
    at: ["operatingFundsExceedPublicUse"],
  },
  {
    shape: statistics,
    sheet: form,
    mark: "vehicles",
    change: becomes("11"),
    at: ["vehiclesDoNotAddUp"],
  },
  {
    shape: statistics,
    sheet: form,
    mark: "receptionBatches",
    change: becomes("300"),
    at: ["countsOutOfProportion"],
  },
  {
    shape: statistics,
    sheet: form,
    mark: "overseasGroups",
    change: becomes("0"),
    at: ["countsContradictAmounts"],
  },
  {
    shape: statistics,
    sheet: form,
    mark: "vehiclesBought",
    change: becomes("0"),
    at: ["countsContradictAmounts"],
  },
  { shape: full, sheet: totals, mark: "personnel.spent", change: plus(5), at: ["partsDoNotAddUp"] },
  {
    shape: full,
    sheet: totals,
    mark: "construction.spent",
    change: times(20),
    at: ["capitalConstructionExceedsProject"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "incomeTotal.original",
    change: plus(5),
    at: ["budgetDoesNotBalance", "partsDoNotAddUp"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "class.208.adjusted",
    change: becomes(""),
    at: ["adjustedBudgetMissing"],
    follows: ["hierarchyDoesNotAddUp"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "project.original",
    change: becomes("0.00"),
    at: ["capitalConstructionExceedsProject", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: full,
    sheet: comparison,
    mark: "total.difference",
    change: plus(5),
    at: ["printedFigureDoesNotFollow"],
  },
  {
    shape: full,
    sheet: comparison,
    mark: "basic.spent",
    change: negated,
    at: ["negativeAmount", "partsDoNotAddUp", "printedFigureDoesNotFollow", "readingsDiffer"],
  },
  {
    shape: full,
    sheet: comparison,
    mark: "total.rate",
    change: plus(7),
    at: ["printedFigureDoesNotFollow"],
  },
  {
    shape: full,
    sheet: "“三公”经费支出情况表",
    mark: "officialReception.prior",
    change: times(0.5),
    at: ["partsDoNotAddUp", "threePublicIncreaseOnPriorYear"],
  },
  {
    shape: full,
    sheet: "项目支出明细表",
    mark: "first",
    change: plus(5),
    at: ["namedProjectsDoNotAddUp"],
  },
  {
    shape: full,
    sheet: "所属单位支出",
    mark: "centre",
    change: plus(5),
    at: ["unitsDoNotAddUp"],
  },
  {
    shape: full,
    sheet: "整体支出绩效自评表",
    mark: "general",
    change: plus(5),
    at: ["selfEvaluationSplitsDiffer"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "basic.adjusted",
    change: times(0.8),
    at: ["executionAboveBudget", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "basic.adjusted",
    change: times(1.5),
    at: ["executionBelowThreshold", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "class.208.original",
    change: times(0.05),
    at: ["hierarchyDoesNotAddUp"],
  },
  {
    shape: beside,
    sheet: "“三公”经费预算表",
    mark: "officialReception",
    change: plus(5),
    at: ["partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: beside,
    sheet: "支出预算总表",
    mark: "2011302.project",
    change: plus(5),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp"],
  },
  {
    shape: beside,
    sheet: "支出预算总表",
    mark: "2011302.total",
    change: becomes("0.00"),
    at: ["hierarchyDoesNotAddUp", "partsDoNotAddUp", "spentWithoutBudget"],
  },
  {
    shape: prior,
    sheet: totals,
    mark: "opening.spent",
    change: plus(5),
    at: ["carryOverDoesNotBalance", "openingDiffersFromPriorClosing", "partsDoNotAddUp"],
  },
  {
    shape: compact,
    sheet: items,
    mark: "total.spent",
    change: times(3),
    at: ["largeDifferenceWithoutCause", "partsDoNotAddUp", "threePublicExpensesOverBudget"],
  },
  {
    shape: full,
    sheet: totals,
    mark: "basic.original",
    change: times(0.5),
    at: ["largeDifferenceWithoutCause", "partsDoNotAddUp", "readingsDiffer"],
  },
  {
    shape: compact,
    sheet: expenditures,
    mark: "2080505.basic",
    change: becomes("#REF!"),
    at: ["untidyCells"],
    problems: ["errorCell"],
  },
];

test.each(plants)("$sheet, $mark, $shape", (plant) => {
  const cell = `${plant.sheet} ${addressOf(plant)}`;
  const { problems, findings } = reviewed(plant);
  const isAt = ({ sources }: Finding): boolean =>
    sources.some((source) => `${source.sheet} ${source.cell}` === cell);
  expect({
    at: rulesOf(findings.filter(isAt)),
    follows: rulesOf(findings.filter((finding) => !isAt(finding))),
    problems,
  }).toEqual({ at: plant.at, follows: plant.follows ?? [], problems: plant.problems ?? [] });
});

test("every rule is planted for but those that only inform, and one that two cells decide", () => {
  const planted = plants.flatMap(({ at }) => at);
  expect(rules.map(({ id }) => id).filter((id) => !planted.includes(id))).toEqual([
    "specialDiffersFromProject",
    "assetPurchaseDiffersFromCapital",
    "digitSlip",
    "generalBudgetExceedsExpenditure",
    "largeAdjustment",
    "threePublicNotRefined",
    "spendingFromOtherFunds",
  ]);
});

test.each(plants.filter(({ change }) => change === withoutSecondDigit || change === digitsSwapped))(
  "the slip of a digit is pointed at: $sheet, $mark",
  (plant) => {
    const hints = reviewed(plant).all.filter(({ rule }) => rule === "digitSlip");
    expect(hints.map(({ sources: [first] }) => first?.cell)).toEqual([addressOf(plant)]);
  },
);

test.each(plants.filter(({ change }) => change === negated))(
  "a wrong sign is no slip of a digit: $sheet, $mark",
  (plant) => {
    expect(reviewed(plant).all.map(({ rule }) => rule)).not.toContain("digitSlip");
  },
);

function reviewed(plant: Plant) {
  const { statements, problems } = recognise(
    drawingsOf(plant).map((drawing) => drawing.grid()),
    { fiscalYear: null },
  );
  const facts = collectFacts(statements);
  const { findings } = review({ facts, statements, problems, explained: new Set() });
  return {
    problems: problems.filter(({ severity }) => severity !== "info").map(({ code }) => code),
    all: findings,
    findings: findings.filter(({ severity }) => severity !== "info"),
  };
}

/** The sheets of one department, this year's with the wrong cell. */
function drawingsOf({ shape: name, sheet, mark, change }: Plant): readonly Drawing[] {
  return cleanDrawings(name).map((drawing) =>
    drawing.sheet === sheet && drawing.year === 2023 ? drawing.withText(mark, change) : drawing,
  );
}

function addressOf({ shape, sheet, mark }: Plant): string {
  const drawing = cleanDrawings(shape).find((one) => one.sheet === sheet);
  return drawing?.addressOf(mark) ?? "";
}

function cleanDrawings(name: string): readonly Drawing[] {
  const shape = shapes.find((one) => one.name === name);
  const [, wholeDepartment] = profiles;
  if (shape === undefined || wholeDepartment === undefined) {
    throw new Error(`no shape ${name}`);
  }
  return workbooksOf(wholeDepartment, shape, 4);
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function plus(amount: number) {
  return (text: string): string => (Number(text) + amount).toFixed(2);
}

function times(factor: number) {
  return (text: string): string => (Number(text) * factor).toFixed(2);
}

function becomes(text: string) {
  return (): string => text;
}

function negated(text: string): string {
  return `-${text}`;
}

function withoutSecondDigit(text: string): string {
  return `${text.slice(0, 1)}${text.slice(2)}`;
}

function digitsSwapped(text: string): string {
  return `${text.slice(1, 2)}${text.slice(0, 1)}${text.slice(2)}`;
}
