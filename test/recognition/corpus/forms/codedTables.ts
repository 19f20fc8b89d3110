import {
  amount,
  figuresOf,
  type Form,
  type FormColumn,
  type FormRow,
  type FormSide,
  lineAmount,
} from "../form";
import type { Wordings } from "../form";
import { functionalNames } from "../figures";
import {
  balance,
  type Cents,
  closing,
  codesOf,
  type ExpenditureOf,
  type Phase,
  received,
  spent,
} from "../statement";
import {
  basicHeaders,
  expenditureTotals,
  functionalCodeHeaders,
  functionalNameHeaders,
  incomeTotals,
  itemLabels,
  projectHeaders,
  totalLabels,
} from "../wordings";

/** A column of a table by functional class: its concept, and the amount of a code in it. */
export type CodedColumn = {
  readonly concept: string;
  /** What the row 合计 is about, where that is another concept than the lines' own. */
  readonly total?: string;
  readonly phase: Phase;
  readonly path: readonly Wordings[];
  readonly cents: (code: string) => Cents;
};

/** The one side of a table by functional class. */
export function codedSide(codes: readonly string[], columns: readonly CodedColumn[]): FormSide {
  return {
    labels: "coded",
    banner: null,
    codeHeader: functionalCodeHeaders,
    nameHeader: functionalNameHeaders,
    columns: columns.map(({ concept, phase, path }): FormColumn => ({
      id: `${concept}.${phase}`,
      path,
    })),
    rows: [totalRow(columns), ...codes.map((code) => codedRow(code, columns))],
    anyColumnOrder: true,
  };
}

function totalRow(columns: readonly CodedColumn[]): FormRow {
  const figures = figuresOf(columns, ({ concept, total, phase, cents }) => [
    `${concept}.${phase}`,
    amount(total ?? concept, phase, cents("")),
  ]);
  return { code: "", label: totalLabels, role: "total", figures };
}

function codedRow(code: string, columns: readonly CodedColumn[]): FormRow {
  const figures = figuresOf(columns, ({ concept, phase, cents }) => [
    `${concept}.${phase}`,
    lineAmount(concept, code, { phase, cents: cents(code) }),
  ]);
  return {
    code,
    label: [functionalNames[code] ?? code],
    role: "line",
    figures,
  };
}

/** A column of spending: of some budgets, of one nature. */
export function spending(
  concept: string,
  path: readonly Wordings[],
  { of, phase = "finalAccounts" }: { readonly of: ExpenditureOf; readonly phase?: Phase },
): CodedColumn {
  return { concept, phase, path, cents: (code) => spent(code, of, phase) };
}

function income(concept: string, path: Wordings, sources: readonly string[] | null): CodedColumn {
  const phase = "finalAccounts";
  return { concept, phase, path: [path], cents: (code) => received(code, sources, phase) };
}

const fiscalSources = ["generalPublicBudget", "governmentFundsBudget", "stateCapitalBudget"];

export const incomeTable: Form = {
  id: "income",
  titles: ["收入决算表"],
  tab: "GK02 ",
  number: "公开02表",
  sides: [
    codedSide(codesOf(null), [
      income("income.total", incomeTotals, null),
      income("income.fiscalAppropriation", itemLabels["income.fiscalAppropriation"], fiscalSources),
      income("income.superiorSubsidy", ["上级补助收入"], ["superiorSubsidy"]),
      income("income.institutional", ["事业收入"], ["institutional"]),
      income("income.business", ["经营收入"], ["business"]),
      income("income.affiliateRemittance", ["附属单位上缴收入"], ["affiliateRemittance"]),
      income("income.other", ["其他收入"], ["other"]),
    ]),
  ],
  note: "注：本表反映部门本年度取得的各项收入情况。",
};

export const expenditureTable: Form = {
  id: "expenditure",
  titles: ["支出决算表"],
  tab: "GK03 ",
  number: "公开03表",
  sides: [
    codedSide(codesOf(null), [
      spending("expenditure.total", [expenditureTotals], { of: {} }),
      spending("expenditure.basic", [basicHeaders], { of: { nature: "basic" } }),
      spending("expenditure.project", [projectHeaders], { of: { nature: "project" } }),
      spending("expenditure.superiorRemittance", [["上缴上级支出"]], {
        of: { nature: "remittance" },
      }),
      spending("expenditure.business", [["经营支出"]], { of: { nature: "business" } }),
      spending("expenditure.affiliateSubsidy", [["对附属单位补助支出"]], {
        of: { nature: "subsidy" },
      }),
    ]),
  ],
  note: "注：本表反映部门本年度各项支出情况。",
};

export const generalBudgetTable: Form = {
  id: "generalBudget",
  titles: ["一般公共预算财政拨款支出决算表"],
  tab: "GK05 ",
  number: "公开05表",
  sides: [codedSide(codesOf(["general"]), natures("generalBudgetExpenditure", ["general"]))],
  note: "注：本表反映部门本年度一般公共预算财政拨款支出情况。",
};

/** 合计 | 基本支出 | 项目支出 of some budgets. */
export function natures(group: string, budget: readonly string[], phase?: Phase): CodedColumn[] {
  const at = phase === undefined ? {} : { phase };
  return [
    spending(`${group}.total`, [expenditureTotals], { of: { budget }, ...at }),
    spending(`${group}.basic`, [basicHeaders], { of: { budget, nature: "basic" }, ...at }),
    spending(`${group}.project`, [projectHeaders], { of: { budget, nature: "project" }, ...at }),
  ];
}

const phase = "finalAccounts";

/** Balances belong to the whole budget; the corpus has but one line of each, so they are its own. */
function budgetColumns(group: string, budget: string, source: CodedColumn): readonly CodedColumn[] {
  const spendingGroup: Wordings = ["本年支出"];
  const of = { budget: [budget] };
  return [
    {
      concept: `${group}.opening`,
      phase,
      path: [itemLabels["carryOver.opening"]],
      cents: () => balance("opening", budget, phase),
    },
    source,
    spending(`${group}.expenditure`, [spendingGroup, ["小计", "合计"]], { of }),
    spending(`${group}.basic`, [spendingGroup, ["基本支出"]], { of: { ...of, nature: "basic" } }),
    spending(`${group}.project`, [spendingGroup, ["项目支出"]], {
      of: { ...of, nature: "project" },
    }),
    {
      concept: `${group}.closing`,
      phase,
      path: [itemLabels["carryOver.closing"]],
      cents: () => closing(budget, phase),
    },
  ];
}

export const governmentFundsTable: Form = {
  id: "governmentFunds",
  titles: ["政府性基金预算财政拨款收入支出决算表"],
  tab: "GK07 ",
  number: "公开07表",
  sides: [
    codedSide(
      codesOf(["funds"]),
      budgetColumns("governmentFundsBudget", "funds", {
        concept: "governmentFundsBudget.income",
        total: "income.governmentFundsBudget",
        phase,
        path: [["本年收入"]],
        cents: (code) => received(code, ["governmentFundsBudget"], phase),
      }),
    ),
  ],
  note: "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
};

export const stateCapitalTable: Form = {
  id: "stateCapital",
  titles: ["国有资本经营预算财政拨款支出决算表"],
  tab: "GK08 ",
  number: "公开08表",
  sides: [
    codedSide(
      codesOf(["capital"]),
      budgetColumns("stateCapitalBudget", "capital", {
        concept: "income.stateCapitalBudget",
        phase,
        path: [["本年收入"]],
        cents: (code) => received(code, ["stateCapitalBudget"], phase),
      }).slice(2, 5),
    ),
  ],
  note: "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。",
};
