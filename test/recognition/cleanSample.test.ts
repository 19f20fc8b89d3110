import { keyOf } from "../../src/domain/factKey";
import type { Reading } from "../../src/domain/statement";
import { recognise } from "../../src/recognition/recognise";
import { readSample } from "../support/readSample";
import { sampleFigures, type SampleTableFigure, yuanText } from "./sampleFigures";

const file = "clean-department-2023.xlsx";

/** `group/member` of a column whose rows are coded lines; the total row's own key where it differs. */
type Measure = { readonly line: string; readonly total?: string };

const classified: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  收入决算表: measures("income", {
    本年收入合计: "total",
    财政拨款收入: "fiscalAppropriation",
    上级补助收入: "superiorSubsidy",
    事业收入: "institutional",
    经营收入: "business",
    附属单位上缴收入: "affiliateRemittance",
    其他收入: "other",
  }),
  支出决算表: measures("expenditure", {
    本年支出合计: "total",
    基本支出: "basic",
    项目支出: "project",
    上缴上级支出: "superiorRemittance",
    经营支出: "business",
    对附属单位补助支出: "affiliateSubsidy",
  }),
  财政拨款收入支出决算总表: {
    合计: { line: "appropriationExpenditure/total" },
    一般公共预算财政拨款: { line: "generalBudgetExpenditure/total" },
    政府性基金预算财政拨款: { line: "governmentFundsBudget/expenditure" },
    国有资本经营预算财政拨款: { line: "stateCapitalBudget/expenditure" },
  },
  一般公共预算财政拨款支出决算表: measures("generalBudgetExpenditure", {
    小计: "total",
    基本支出: "basic",
    项目支出: "project",
  }),
  一般公共预算财政拨款基本支出决算明细表: {
    决算数: { line: "generalBudgetExpenditure/basic" },
  },
  政府性基金预算财政拨款收入支出决算表: {
    ...measures("governmentFundsBudget", {
      年初结转和结余: "opening",
      小计: "expenditure",
      基本支出: "basic",
      项目支出: "project",
      年末结转和结余: "closing",
    }),
    本年收入: { line: "governmentFundsBudget/income", total: "income.governmentFundsBudget" },
  },
  收入支出决算总表: { 金额: { line: "expenditure/total" } },
};

/** Rows that no code names, by their words without numbering. */
const rows: Readonly<Record<string, string>> = {
  一般公共预算财政拨款收入: "income.generalPublicBudget",
  政府性基金预算财政拨款收入: "income.governmentFundsBudget",
  国有资本经营预算财政拨款收入: "income.stateCapitalBudget",
  上级补助收入: "income.superiorSubsidy",
  事业收入: "income.institutional",
  经营收入: "income.business",
  附属单位上缴收入: "income.affiliateRemittance",
  其他收入: "income.other",
  本年收入合计: "income.total",
  "使用非财政拨款结余（含专用结余）": "surplus.used",
  年初结转和结余: "carryOver.opening",
  本年支出合计: "expenditure.total",
  结余分配: "surplus.distributed",
  年末结转和结余: "carryOver.closing",
  基本支出: "expenditure.basic",
  人员经费: "expenditure.personnel",
  公用经费: "expenditure.publicUse",
  项目支出: "expenditure.project",
  人员经费合计: "generalBudgetExpenditure.personnel",
  公用经费合计: "generalBudgetExpenditure.publicUse",
  "因公出国（境）费": "threePublicExpenses.overseasTravel",
  公务接待费: "threePublicExpenses.officialReception",
  公务用车购置及运行维护费: "threePublicExpenses.officialVehicles",
  公务用车购置费: "threePublicExpenses.vehiclePurchase",
  公务用车运行维护费: "threePublicExpenses.vehicleRunning",
  机关运行经费: "operatingFunds.total",
  政府采购支出合计: "procurement.total",
  政府采购货物支出: "procurement.goods",
  政府采购工程支出: "procurement.works",
  政府采购服务支出: "procurement.services",
  授予中小企业合同金额: "procurement.smallAndMedium",
  授予小微企业合同金额: "procurement.smallAndMicro",
};

const phases: Readonly<Record<string, string>> = {
  年初预算数: "originalBudget",
  预算数: "originalBudget",
  调整预算数: "adjustedBudget",
  上年决算数: "priorYearFinalAccounts",
};

test("every amount of the nine tables and the further ones is a fact at its cell, and no other", async () => {
  const { statements } = recognise((await readSample(file)).grids, { fiscalYear: null });
  const read = statements.flatMap(({ readings }) => readings.flatMap(described));
  const expected = sampleFigures.tableFigures
    .filter((figure) => figure.unit === "万元" && figure.text !== "—")
    .map(
      (figure) =>
        `${figure.sheet}!${figure.cell} ${keyOfFigure(figure)} ${yuanText(figure.text, "万元")}`,
    );
  expect(expected.length).toBeGreaterThan(700);
  expect(read.sort()).toEqual(expected.sort());
});

test("counts are read as counts, and nothing is left not understood", async () => {
  const recognition = recognise((await readSample(file)).grids, { fiscalYear: null });
  const counts = recognition.statements.flatMap(({ readings }) =>
    readings.flatMap(({ subject, value }) =>
      value.kind === "count" && subject.item === null
        ? [`${subject.concept} ${String(value.count)}`]
        : [],
    ),
  );
  expect(counts).toEqual(
    expect.arrayContaining([
      "staffing.establishment 32",
      "staffing.onDuty 31",
      "staffing.retired 14",
      "threePublicCounts.receptionBatches 38",
      "stateAssets.vehicles 2",
      "stateAssets.emergencyVehicles 1",
    ]),
  );
  expect(recognition.problems).toEqual([]);
  expect(recognition.fiscalYear).toBe(2023);
  expect(recognition.department).toBe("岚江市云塘区文化旅游体育局");
});

function measures(group: string, columns: Record<string, string>): Record<string, Measure> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, member]) => [column, { line: `${group}/${member}` }]),
  );
}

function described({ subject, value, source }: Reading): readonly string[] {
  return value.kind === "amount"
    ? [`${source.sheet}!${source.cell} ${keyOf(subject)} ${value.amount.toYuanText()}`]
    : [];
}

function keyOfFigure(figure: SampleTableFigure): string {
  const { code, table, column } = figure;
  const phase = phaseOf(figure);
  const measure = classified[table]?.[column.split("/").pop() ?? ""];
  if (code !== undefined && measure !== undefined) {
    const [group, member] = measure.line.split("/");
    return [group, code, member, phase].join(".");
  }
  return `${plainConcept(figure, measure)}.${phase}`;
}

function phaseOf({ column }: SampleTableFigure): string {
  const phase = column
    .split("/")
    .map((part) => phases[part])
    .find((found) => found !== undefined);
  return phase ?? "finalAccounts";
}

function plainConcept({ table, row = "", column }: SampleTableFigure, measure?: Measure): string {
  const label = row.replace(/^(?:其中：|[一二三四五六七八九十]+、)/, "");
  if (table === "财政拨款收入支出决算总表") {
    return appropriation[`${row} ${column}`] ?? `no concept for ${row} ${column}`;
  }
  if (row.endsWith("/总计")) {
    return row === "收入/总计" ? "balance.income" : "balance.expenditure";
  }
  if (table.includes("项目支出明细")) {
    return label === "合计" ? "expenditure.project" : `projectList.${label}.spent`;
  }
  if (table.includes("三公")) {
    return threePublicConcept(label, column);
  }
  if (measure !== undefined && (label === "合计" || rows[label] === undefined)) {
    return measure.total ?? measure.line.replace("/", ".");
  }
  return rows[label] ?? `no concept for ${table} ${row} ${column}`;
}

function threePublicConcept(label: string, column: string): string {
  const item = column
    .split("/")
    .reverse()
    .find((part) => rows[part] !== undefined);
  return (
    rows[label] ?? (item === undefined ? undefined : rows[item]) ?? "threePublicExpenses.total"
  );
}

/** The rows of the appropriation table, written down one by one. */
const appropriation: Readonly<Record<string, string>> = {
  "收入/一、一般公共预算财政拨款 金额": "income.generalPublicBudget",
  "收入/二、政府性基金预算财政拨款 金额": "income.governmentFundsBudget",
  "收入/三、国有资本经营预算财政拨款 金额": "income.stateCapitalBudget",
  "本年收入合计 金额": "income.fiscalAppropriation",
  "年初财政拨款结转和结余 金额": "appropriationCarryOver.opening",
  "年初财政拨款结转和结余/一、一般公共预算财政拨款 金额":
    "appropriationCarryOver.openingGeneralBudget",
  "年初财政拨款结转和结余/二、政府性基金预算财政拨款 金额": "governmentFundsBudget.opening",
  "年初财政拨款结转和结余/三、国有资本经营预算财政拨款 金额": "stateCapitalBudget.opening",
  "收入/总计 金额": "appropriationBalance.income",
  "本年支出合计 合计": "appropriationExpenditure.total",
  "本年支出合计 一般公共预算财政拨款": "generalBudgetExpenditure.total",
  "本年支出合计 政府性基金预算财政拨款": "governmentFundsBudget.expenditure",
  "本年支出合计 国有资本经营预算财政拨款": "stateCapitalBudget.expenditure",
  "年末财政拨款结转和结余 合计": "appropriationCarryOver.closing",
  "年末财政拨款结转和结余 一般公共预算财政拨款": "appropriationCarryOver.closingGeneralBudget",
  "年末财政拨款结转和结余 政府性基金预算财政拨款": "governmentFundsBudget.closing",
  "年末财政拨款结转和结余 国有资本经营预算财政拨款": "stateCapitalBudget.closing",
  "支出/总计 合计": "appropriationBalance.expenditure",
  "支出/总计 一般公共预算财政拨款": "appropriationBalance.generalBudget",
  "支出/总计 政府性基金预算财政拨款": "appropriationBalance.governmentFundsBudget",
  "支出/总计 国有资本经营预算财政拨款": "appropriationBalance.stateCapitalBudget",
};
