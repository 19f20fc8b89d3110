import { functionalNames } from "../figures";
import {
  amount,
  type Figure,
  figuresOf,
  type Form,
  type FormRow,
  lineAmount,
  type Wordings,
} from "../form";
import { balance, type Cents, closing, type Phase, received, spent } from "../statement";
import { classesOf, conceptRow, namedSide, numberingOf } from "./namedRows";

const budgets = [
  { name: "general", source: "generalPublicBudget", label: "一般公共预算财政拨款" },
  { name: "funds", source: "governmentFundsBudget", label: "政府性基金预算财政拨款" },
  { name: "capital", source: "stateCapitalBudget", label: "国有资本经营预算财政拨款" },
] as const;

type BudgetName = (typeof budgets)[number]["name"];

const fiscal = ["general", "funds", "capital"];
const final: Phase = "finalAccounts";

const openingConcepts: Readonly<Record<BudgetName, string>> = {
  general: "appropriationCarryOver.openingGeneralBudget",
  funds: "governmentFundsBudget.opening",
  capital: "stateCapitalBudget.opening",
};

/** What each column of a closing row is about, the one of all three budgets first. */
const acrossConcepts = {
  lines: [
    "appropriationExpenditure.total",
    "generalBudgetExpenditure.total",
    "governmentFundsBudget.expenditure",
    "stateCapitalBudget.expenditure",
  ],
  closing: [
    "appropriationCarryOver.closing",
    "appropriationCarryOver.closingGeneralBudget",
    "governmentFundsBudget.closing",
    "stateCapitalBudget.closing",
  ],
  total: [
    "appropriationBalance.expenditure",
    "appropriationBalance.generalBudget",
    "appropriationBalance.governmentFundsBudget",
    "appropriationBalance.stateCapitalBudget",
  ],
} as const;

function across(
  label: Wordings,
  role: FormRow["role"],
  cell: (budget: readonly string[], column: number) => Figure,
): FormRow {
  const columns = [fiscal, ...budgets.map(({ name }) => [name])];
  const figures = figuresOf(columns, (budget, column) => [String(column), cell(budget, column)]);
  return { code: "", label, role, figures };
}

function closingOf(budget: readonly string[]): Cents {
  return budget.reduce((sum, name) => sum + closing(name, final), 0);
}

/** 财政拨款收入支出决算总表: two sides, the right one by budget. */
export function appropriationTable(): Form {
  const finals = { at: [final] } as const;
  const opening = (phase: Phase): Cents =>
    fiscal.reduce((sum, name) => sum + balance("opening", name, phase), 0);
  const income = (phase: Phase): Cents =>
    received(
      "",
      budgets.map(({ source }) => source),
      phase,
    );
  const incomeSide = namedSide(["收入"], {
    columns: [{ id: final, path: [["决算数", "金额"]] }],
    rows: [
      ...budgets.map(({ source, label }, index) => ({
        ...conceptRow(`income.${source}`, [label], {
          of: (phase) => received("", [source], phase),
          ...finals,
        }),
        numbering: numberingOf(index),
      })),
      conceptRow("income.fiscalAppropriation", ["本年收入合计"], {
        of: income,
        ...finals,
        role: "balance",
      }),
      conceptRow("appropriationCarryOver.opening", ["年初财政拨款结转和结余"], {
        of: opening,
        ...finals,
        role: "balance",
      }),
      ...budgets.map(({ name, label }, index) => ({
        ...conceptRow(openingConcepts[name], [label], {
          of: (phase) => balance("opening", name, phase),
          ...finals,
          role: "balance",
        }),
        numbering: numberingOf(index),
      })),
      conceptRow("appropriationBalance.income", ["总计", "收入总计"], {
        of: (phase) => income(phase) + opening(phase),
        ...finals,
        role: "total",
      }),
    ],
  });
  const expenditureSide = namedSide(["支出"], {
    columns: [["合计", "小计"] as const, ...budgets.map(({ label }) => [label] as const)].map(
      (header, column) => ({ id: String(column), path: [header] }),
    ),
    rows: [
      ...classesOf(fiscal).map((code, index) => ({
        ...across([functionalNames[code] ?? code], "line", (budget, column) =>
          lineAmount(acrossConcepts.lines[column] ?? "", code, {
            phase: final,
            cents: spent(code, { budget }, final),
          }),
        ),
        numbering: numberingOf(index),
      })),
      across(["本年支出合计"], "balance", (budget, column) =>
        amount(acrossConcepts.lines[column] ?? "", final, spent("", { budget }, final)),
      ),
      across(["年末财政拨款结转和结余"], "balance", (budget, column) =>
        amount(acrossConcepts.closing[column] ?? "", final, closingOf(budget)),
      ),
      across(["总计", "支出总计"], "total", (budget, column) =>
        amount(
          acrossConcepts.total[column] ?? "",
          final,
          spent("", { budget }, final) + closingOf(budget),
        ),
      ),
    ],
  });
  return {
    id: "appropriation",
    titles: ["财政拨款收入支出决算总表"],
    tab: "GK04 ",
    number: "公开04表",
    sides: [incomeSide, expenditureSide],
    note: "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
  };
}
