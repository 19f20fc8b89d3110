import { amount, figuresOf, type Form, type FormRow, type Wordings } from "../form";
import { balance, closing, codesOf, type Phase, received, spent } from "../statement";
import {
  basicHeaders,
  expenditureTotals,
  initialBudgetHeaders,
  itemLabels,
  phaseHeaders,
  projectHeaders,
  spendingHeaders,
} from "../wordings";
import { type CodedColumn, codedSide, spending } from "./codedTables";
import { type ByPhase, conceptRow, phaseColumns } from "./namedRows";

const incomeMembers = [
  "generalPublicBudget",
  "governmentFundsBudget",
  "stateCapitalBudget",
  "superiorSubsidy",
  "institutional",
  "business",
  "affiliateRemittance",
  "other",
] as const;

function rows(at: readonly Phase[]): readonly FormRow[] {
  const line = (concept: string, label: Wordings, of: ByPhase): FormRow =>
    conceptRow(concept, label, { of, at, role: "balance" });
  return [
    line("income.total", ["本年收入合计", "收入合计", "本年收入"], (phase) =>
      received("", null, phase),
    ),
    ...incomeMembers.map((member) =>
      line(`income.${member}`, itemLabels[`income.${member}`], (phase) =>
        received("", [member], phase),
      ),
    ),
    line("expenditure.total", ["本年支出合计", "支出合计", "本年支出"], (phase) =>
      spent("", {}, phase),
    ),
    line("expenditure.basic", basicHeaders, (phase) => spent("", { nature: "basic" }, phase)),
    line("expenditure.project", projectHeaders, (phase) => spent("", { nature: "project" }, phase)),
    line("carryOver.opening", itemLabels["carryOver.opening"], (phase) =>
      balance("opening", null, phase),
    ),
    line("carryOver.closing", itemLabels["carryOver.closing"], (phase) => closing(null, phase)),
  ];
}

/** 预决算对比: income and expenditure in rows, phases in any order. */
export function comparison(id: string, titles: Wordings, at: readonly Phase[]): Form {
  return {
    id,
    titles,
    tab: "",
    number: "",
    sides: [
      {
        labels: "named",
        banner: null,
        codeHeader: ["科目编码"],
        nameHeader: ["项目", "项 目", "科目", "项目名称", "预算项目", "指标名称"],
        columns: phaseColumns(at),
        rows: rows(at),
        anyColumnOrder: true,
      },
    ],
    note: "注：差异较大的项目请在备注中说明原因。",
  };
}

/** 预决算对比 of expenditure by functional class, code by code. */
export function codedComparison(
  id: string,
  titles: Wordings,
  group: "expenditure" | "generalBudgetExpenditure",
): Form {
  const of = group === "expenditure" ? {} : { budget: ["general"] };
  const at: readonly Phase[] = ["originalBudget", "adjustedBudget", "finalAccounts"];
  const headers: Readonly<Partial<Record<Phase, Wordings>>> = {
    originalBudget: initialBudgetHeaders,
    adjustedBudget: phaseHeaders.adjustedBudget,
    finalAccounts: spendingHeaders,
  };
  const columns = at.map((phase): CodedColumn =>
    spending(`${group}.total`, [headers[phase] ?? ["决算数"]], { of, phase }),
  );
  return {
    id,
    titles,
    tab: "",
    number: "",
    sides: [codedSide(codesOf(group === "expenditure" ? null : ["general"]), columns)],
    note: "",
  };
}

const natures = [
  { concept: "expenditure.total", label: expenditureTotals, of: {} },
  { concept: "expenditure.basic", label: basicHeaders, of: { nature: "basic" } },
  { concept: "expenditure.project", label: projectHeaders, of: { nature: "project" } },
] as const;

/** The county form with phases in rows and natures in columns. */
export function phasesInRows(): Form {
  const at: readonly Phase[] = ["originalBudget", "adjustedBudget", "finalAccounts"];
  return {
    id: "phasesInRows",
    titles: ["整体支出情况", "部门整体支出情况表"],
    tab: "",
    number: "",
    sides: [
      {
        labels: "named",
        banner: null,
        codeHeader: ["科目编码"],
        nameHeader: ["项目", "项 目"],
        columns: natures.map(({ concept, label }) => ({ id: concept, path: [label] })),
        rows: at.map((phase) => ({
          code: "",
          label: phase === "originalBudget" ? initialBudgetHeaders : phaseHeaders[phase],
          role: "balance",
          figures: figuresOf(natures, ({ concept, of }) => [
            concept,
            amount(concept, phase, spent("", of, phase)),
          ]),
        })),
        anyColumnOrder: true,
      },
    ],
    note: "",
  };
}
