import type { Form, FormRow } from "../form";
import { balance, closing, type Phase, received, spent } from "../statement";
import { itemLabels } from "../wordings";
import { classRows, conceptRow, namedSide, numberingOf, phaseColumns } from "./namedRows";

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

function incomeRows(at: readonly Phase[]): readonly FormRow[] {
  return sources.map((source, index) => ({
    ...conceptRow(`income.${source}`, itemLabels[`income.${source}`], {
      of: (phase) => received("", [source], phase),
      at,
    }),
    numbering: numberingOf(index),
  }));
}

/** 收入支出决算总表, with the final accounts alone or with both budgets beside them. */
export function totalsTable(id: string, at: readonly Phase[]): Form {
  const balanced = { at, role: "balance" } as const;
  const total = { at, role: "total" } as const;
  const incomeSide = namedSide(["收入"], {
    columns: phaseColumns(at),
    rows: [
      ...incomeRows(at),
      conceptRow("income.total", ["本年收入合计"], {
        of: (phase) => received("", null, phase),
        ...balanced,
      }),
      conceptRow("surplus.used", ["使用非财政拨款结余", "使用非财政拨款结余（含专用结余）"], {
        of: (phase) => balance("used", null, phase),
        ...balanced,
      }),
      conceptRow("carryOver.opening", ["年初结转和结余"], {
        of: (phase) => balance("opening", null, phase),
        ...balanced,
      }),
      conceptRow("balance.income", ["总计", "总 计", "收入总计"], {
        of: (phase) =>
          received("", null, phase) +
          balance("used", null, phase) +
          balance("opening", null, phase),
        ...total,
      }),
    ],
  });
  const expenditureSide = namedSide(["支出"], {
    columns: phaseColumns(at),
    rows: [
      ...classRows(at),
      conceptRow("expenditure.total", ["本年支出合计"], {
        of: (phase) => spent("", {}, phase),
        ...balanced,
      }),
      conceptRow("surplus.distributed", ["结余分配"], {
        of: (phase) => balance("distributed", null, phase),
        ...balanced,
      }),
      conceptRow("carryOver.closing", ["年末结转和结余"], {
        of: (phase) => closing(null, phase),
        ...balanced,
      }),
      conceptRow("balance.expenditure", ["总计", "总 计", "支出总计"], {
        of: (phase) =>
          spent("", {}, phase) + balance("distributed", null, phase) + closing(null, phase),
        ...total,
      }),
    ],
  });
  return {
    id,
    titles: ["收入支出决算总表"],
    tab: at.length === 1 ? "GK01 " : "Z01 ",
    number: at.length === 1 ? "公开01表" : "财决01表",
    sides: [incomeSide, expenditureSide],
    note: "注：本表反映部门本年度的总收支和年末结转结余情况。",
  };
}
