import { keyOf } from "../../src/domain/factKey";
import type { Reading } from "../../src/domain/statement";
import { recognise } from "../../src/recognition/recognise";
import { readSample } from "../support/readSample";
import { type SampleFigure, sampleFigures, yuanText } from "./sampleFigures";

/** What each named line of the published reports is about, written down by hand. */
const common: Readonly<Record<string, string>> = {
  "income.total": "income.total",
  "income.generalPublicBudget": "income.generalPublicBudget",
  "income.governmentFund": "income.governmentFundsBudget",
  "income.fiscalAppropriation": "income.fiscalAppropriation",
  "income.other": "income.other",
  "income.originalBudgetIncrease": "income.increaseOnPriorBudget",
  "expenditure.total": "expenditure.total",
  "expenditure.basic": "expenditure.basic",
  "expenditure.project": "expenditure.project",
  "expenditure.governmentSpecial": "expenditure.governmentSpecial",
  "assetPurchase.total": "assetPurchase.total",
  "assetPurchase.basic": "assetPurchase.basic",
  "assetPurchase.project": "assetPurchase.project",
  "carryover.opening": "carryOver.opening",
  "carryover.closing": "carryOver.closing",
  "threePublic.total": "threePublicExpenses.total",
  "threePublic.abroad": "threePublicExpenses.overseasTravel",
  "threePublic.vehicles": "threePublicExpenses.officialVehicles",
  "threePublic.reception": "threePublicExpenses.officialReception",
  "assets.total": "assets.total",
  "assets.current": "assets.current",
  "assets.nonCurrent": "assets.nonCurrent",
  "assets.fixedNet": "assets.fixedNet",
  "assets.intangibleNet": "assets.intangibleNet",
  "special.total": "specialExpenditure.total",
  "project.income": "projectFunds.received",
  "project.used": "projectFunds.used",
  "project.personnel": "projectFunds.personnel",
  "project.goodsAndServices": "projectFunds.goodsAndServices",
  "project.capital": "projectFunds.capital",
};

/** Lines whose place in the forms differs from report to report. */
const ofReport: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "tianxin-industry-2019.xlsx": {
    "economic.301": "expenditure.301.total",
    "economic.301.other": "expenditure.30199.total",
    "economic.302": "expenditure.302.total",
    "economic.303": "expenditure.303.total",
    "economic.303.other": "expenditure.30399.total",
    "economic.310": "expenditure.310.total",
    "economic.312": "expenditure.312.total",
    "project.transfersToEnterprises": "projectList.转拨上级政策性扶企资金.spent",
    "project.collectedForOthers": "projectList.其他代收费支出.spent",
    "project.retireesPartyAndOther": "projectList.退休干部管理、党建及其他业务工作经费.spent",
  },
  "furong-industry-2020.xlsx": {
    "economic.301": "expenditure.301.basic",
    "economic.302": "expenditure.302.basic",
    "economic.303": "expenditure.303.basic",
    ...byCode(
      "specialExpenditure",
      "201 206 211 212 215 20103 20113 20604 20609 21199 21508 21599",
    ),
  },
  "lusong-science-2019.xlsx": {
    ...byCode("expenditure", "201 205 206 215"),
    "prose.income.total.wan": "income.total",
    "prose.income.table.wan": "income.total",
    "prose.originalBudget.wan": "income.total",
    "prose.expenditure.total.wan": "expenditure.total",
    "prose.expenditure.project.wan": "expenditure.project",
    "prose.expenditure.basic.wan": "expenditure.basic",
    "prose.basic.personnel.wan": "expenditure.personnel",
    "prose.basic.operating.wan": "expenditure.publicUse",
    "prose.zero": "carryOver.opening",
    "prose.carryover.closing.wan": "carryOver.closing",
  },
};

const files = [...new Set(sampleFigures.figures.map(({ file }) => file))].filter((file) =>
  file.endsWith(".xlsx"),
);

describe.each(files)("%s", (file) => {
  const expected = sampleFigures.figures.filter((figure) => figure.file === file);

  test("every figure is a fact at its cell, in yuan, with its phase; there are no others", async () => {
    const { statements } = recognise((await readSample(file)).grids, { fiscalYear: null });
    const read = statements.flatMap(({ readings }) => readings.flatMap(described));
    expect(read.sort()).toEqual(expected.map((figure) => describedFigure(file, figure)).sort());
  });

  test("every printed rate and difference is read as printed, not as a fact", async () => {
    const { statements } = recognise((await readSample(file)).grids, { fiscalYear: null });
    const read = statements.flatMap(({ printed }) => printed.map(({ source }) => place(source)));
    const printed = sampleFigures.printed.filter((one) => one.file === file).map(place);
    expect(read.sort()).toEqual(printed.sort());
  });

  test("nothing is left not understood", async () => {
    const { problems } = recognise((await readSample(file)).grids, { fiscalYear: null });
    expect(problems.filter(({ code }) => code !== "blankInside")).toEqual([]);
  });
});

test("the .xls copy is read as the .xlsx is", async () => {
  const [xls, xlsx] = await Promise.all(
    ["tianxin-office-2019.xls", "tianxin-office-2019.xlsx"].map(async (name) => {
      const { statements } = recognise((await readSample(name)).grids, { fiscalYear: null });
      return statements.flatMap(({ readings }) => readings.flatMap(described));
    }),
  );
  expect(xls).toEqual(xlsx);
});

function byCode(group: string, codes: string): Record<string, string> {
  const entries = codes.split(" ").map((code) => [`function.${code}`, `${group}.${code}.total`]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function described({ subject, value, source }: Reading): readonly string[] {
  const { sheet, cell } = source;
  return value.kind === "amount"
    ? [`${sheet}!${cell} ${keyOf(subject)} ${value.amount.toYuanText()}`]
    : [];
}

function describedFigure(
  file: string,
  { sheet, cell, line, column, unit, text }: SampleFigure,
): string {
  const concept = ofReport[file]?.[line] ?? common[line] ?? `no concept for ${line}`;
  const phase = column === "priorYear" ? "priorYearFinalAccounts" : column;
  return `${sheet}!${cell} ${concept}.${phase} ${yuanText(text, unit)}`;
}

function place({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
