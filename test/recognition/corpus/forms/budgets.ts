import { economicClassNames } from "../figures";
import { amount, figuresOf, type Form, type FormRow, lineAmount } from "../form";
import {
  basicByClass,
  codesOf,
  economicCodes,
  economicNames,
  type Phase,
  received,
  spent,
  threePublicExpense,
} from "../statement";
import {
  economicCodeHeaders,
  economicNameHeaders,
  incomeTotals,
  itemLabels,
  totalLabels,
} from "../wordings";
import { type CodedColumn, codedSide, natures } from "./codedTables";
import { classRows, conceptRow } from "./namedRows";

const phase: Phase = "originalBudget";

const sources = [
  "generalPublicBudget",
  "governmentFundsBudget",
  "stateCapitalBudget",
  "superiorSubsidy",
  "institutional",
  "business",
  "affiliateRemittance",
  "other",
] as const;

/** 部门收支总表: income left, expenditure by class right, as software exports it (3.15部门收支总表). */
export const budgetTotals: Form = {
  id: "budgetTotals",
  titles: ["部门收支总表", "收支总表", "收支预算总表", "部门收支预算总表", "财务收支预算总表"],
  tab: "3.15",
  number: "",
  sides: [
    {
      labels: "named",
      banner: ["收入"],
      codeHeader: ["科目编码"],
      nameHeader: ["项目", "项 目"],
      columns: [{ id: phase, path: [["预算数", "本年预算数", "年初预算", "金额"]] }],
      rows: [
        ...sources.map((source) =>
          conceptRow(`income.${source}`, itemLabels[`income.${source}`], {
            of: () => received("", [source], phase),
            at: [phase],
          }),
        ),
        conceptRow("income.total", ["本年收入合计", "收入合计"], {
          of: () => received("", null, phase),
          at: [phase],
          role: "balance",
        }),
      ],
      anyColumnOrder: false,
    },
    {
      labels: "named",
      banner: ["支出"],
      codeHeader: ["科目编码"],
      nameHeader: ["项目", "项 目", "项目（按功能分类）"],
      columns: [{ id: phase, path: [["预算数", "本年预算数", "年初预算", "金额"]] }],
      rows: [
        ...classRows([phase]),
        conceptRow("expenditure.total", ["本年支出合计", "支出合计"], {
          of: () => spent("", {}, phase),
          at: [phase],
          role: "balance",
        }),
      ],
      anyColumnOrder: false,
    },
  ],
  note: "",
};

export const expenditureBudget: Form = {
  id: "expenditureBudget",
  titles: ["支出预算表", "支出预算总表", "部门支出预算表"],
  tab: "3.17",
  number: "",
  sides: [
    codedSide(
      codesOf(null),
      natures("expenditure", ["general", "funds", "capital", "other"], phase).slice(0, 3),
    ),
  ],
  note: "",
};

export const generalBudgetBudget: Form = {
  id: "generalBudgetBudget",
  titles: ["一般公共预算支出表", "一般公共预算支出预算表", "一般公共预算支出功能分类预算表"],
  tab: "3.19",
  number: "",
  sides: [codedSide(codesOf(["general"]), natures("generalBudgetExpenditure", ["general"], phase))],
  note: "",
};

function income(
  concept: string,
  path: CodedColumn["path"],
  of: readonly string[] | null,
): CodedColumn {
  return { concept, phase, path, cents: (code) => received(code, of, phase) };
}

export const incomeBudget: Form = {
  id: "incomeBudget",
  titles: ["收入预算表", "收入预算总表", "部门收入预算表"],
  tab: "3.16",
  number: "",
  sides: [
    codedSide(codesOf(null), [
      income("income.total", [incomeTotals], null),
      income(
        "income.fiscalAppropriation",
        [itemLabels["income.fiscalAppropriation"]],
        sources.slice(0, 3),
      ),
      income("income.institutional", [["事业收入"]], ["institutional"]),
      income("income.other", [["其他收入"]], ["other"]),
    ]),
  ],
  note: "",
};

const parts = [
  {
    concept: "generalBudgetExpenditure.basic",
    label: ["合计"],
    classes: ["301", "302", "303", "310"],
  },
  { concept: "generalBudgetExpenditure.personnel", label: ["人员经费"], classes: ["301", "303"] },
  { concept: "generalBudgetExpenditure.publicUse", label: ["公用经费"], classes: ["302", "310"] },
] as const;

/** 一般公共预算基本支出表: economic classes × 合计, 人员经费, 公用经费. */
export const basicBudget: Form = {
  id: "basicBudget",
  titles: [
    "一般公共预算基本支出表",
    "一般公共预算基本支出预算表",
    "一般公共预算基本支出部门预算经济分类预算表",
  ],
  tab: "3.20",
  number: "",
  sides: [
    {
      labels: "coded",
      banner: null,
      codeHeader: economicCodeHeaders,
      nameHeader: economicNameHeaders,
      columns: parts.map(({ concept, label }) => ({ id: concept, path: [label] })),
      rows: [basicTotal(), ...economicCodes(parts[0].classes).map(basicRow)],
      anyColumnOrder: true,
    },
  ],
  note: "",
};

function basicTotal(): FormRow {
  const figures = figuresOf(parts, ({ concept, classes }) => [
    concept,
    amount(concept, phase, basicByClass(classes, phase)),
  ]);
  return { code: "", label: totalLabels, role: "total", figures };
}

function basicRow(code: string): FormRow {
  const own = parts.filter(({ classes }) => classes.some((one) => code.startsWith(one)));
  const figures = figuresOf(own, ({ concept }) => [
    concept,
    lineAmount(concept, code, { phase, cents: basicByClass([code], phase) }),
  ]);
  return {
    code,
    label: [economicNames[code] ?? economicClassNames[code] ?? code],
    role: "line",
    figures,
  };
}

const items = [
  "total",
  "overseasTravel",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "officialReception",
] as const;

/** “三公”经费预算表 with the prior year's budget beside the year's own. */
export const threePublicBudget: Form = {
  id: "threePublicBudget",
  titles: ["“三公”经费预算表", "一般公共预算“三公”经费支出表", "财政拨款“三公”经费预算表"],
  tab: "3.21",
  number: "",
  sides: [
    {
      labels: "named",
      banner: null,
      codeHeader: ["科目编码"],
      nameHeader: ["项目", "项 目"],
      columns: [
        { id: "priorYearOriginalBudget", path: [["上年预算数", "{Y-1}年预算数"]] },
        { id: phase, path: [["本年预算数", "{Y}年预算数", "预算数"]] },
      ],
      rows: items.map((item) =>
        conceptRow(`threePublicExpenses.${item}`, itemLabels[`threePublicExpenses.${item}`], {
          of: (at) => threePublicExpense(item, at),
          at: ["priorYearOriginalBudget", phase],
          role: item === "total" ? "total" : "line",
        }),
      ),
      anyColumnOrder: true,
    },
  ],
  note: "",
};
