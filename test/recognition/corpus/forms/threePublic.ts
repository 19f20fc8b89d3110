import {
  amount,
  figuresOf,
  type Form,
  type FormColumn,
  type FormRow,
  type FormSide,
  type Wordings,
} from "../form";
import { type Phase, threePublicCounts, threePublicExpense } from "../statement";
import { itemHeaders, itemLabels, phaseHeaders } from "../wordings";

const members = [
  "total",
  "overseasTravel",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "officialReception",
] as const;

type Member = (typeof members)[number];

const titles: Wordings = [
  "财政拨款“三公”经费支出决算表",
  "一般公共预算财政拨款“三公”经费支出决算表",
  "“三公”经费支出决算表",
  "“三公”经费支出情况表",
];

const bothPhases: readonly Phase[] = ["originalBudget", "finalAccounts"];

/** Headers from top to bottom of an item in the one-row forms: vehicles stand together. */
function itemPath(member: Member): readonly Wordings[] {
  const vehicles: Wordings = ["公务用车购置及运行维护费", "公务用车购置及运行费"];
  switch (member) {
    case "officialVehicles":
      return [vehicles, ["小计"]];
    case "vehiclePurchase":
    case "vehicleRunning":
      return [vehicles, labelOf(member)];
    default:
      return [labelOf(member)];
  }
}

function labelOf(member: Member): Wordings {
  return itemLabels[`threePublicExpenses.${member}`];
}

function wholeRow(phases: readonly Phase[]): FormRow {
  const places = phases.flatMap((phase) => members.map((member) => ({ member, phase })));
  const figures = figuresOf(places, ({ member, phase }) => [
    `${member}.${phase}`,
    amount(`threePublicExpenses.${member}`, phase, threePublicExpense(member, phase)),
  ]);
  return { code: "", label: ["合计"], role: "line", figures };
}

const plainSide: Pick<FormSide, "banner" | "codeHeader" | "nameHeader" | "anyColumnOrder"> = {
  banner: null,
  codeHeader: ["科目编码"],
  nameHeader: itemHeaders,
  anyColumnOrder: false,
};

const ending = {
  tab: "GK09 ",
  number: "公开09表",
  note: "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。",
};

/** One data row × 12: budget and final accounts below each item. */
export const pairedRow: Form = {
  id: "threePublicPairs",
  titles,
  sides: [
    {
      ...plainSide,
      labels: "none",
      columns: members.flatMap((member) =>
        bothPhases.map((phase): FormColumn => ({
          id: `${member}.${phase}`,
          path: [...itemPath(member), phase === "originalBudget" ? ["预算数"] : ["决算数"]],
        })),
      ),
      rows: [wholeRow(bothPhases)],
    },
  ],
  ...ending,
};

/** One data row × 12: all budgets, then all final accounts. */
export const blockRow: Form = {
  id: "threePublicBlocks",
  titles,
  sides: [
    {
      ...plainSide,
      labels: "none",
      columns: bothPhases.flatMap((phase) =>
        members.map((member): FormColumn => ({
          id: `${member}.${phase}`,
          path: [phase === "originalBudget" ? ["预算数"] : ["决算数"], ...itemPath(member)],
        })),
      ),
      rows: [wholeRow(bothPhases)],
    },
  ],
  ...ending,
};

function itemRow(member: Member, phases: readonly Phase[]): FormRow {
  const concept = `threePublicExpenses.${member}` as const;
  const figures = figuresOf(phases, (phase) => [
    phase,
    amount(concept, phase, threePublicExpense(member, phase)),
  ]);
  return {
    code: "",
    label: itemLabels[concept],
    role: member === "total" ? "total" : "line",
    figures,
  };
}

function columnsOf(phases: readonly Phase[]): readonly FormColumn[] {
  return phases.map((phase) => ({ id: phase, path: [phaseHeaders[phase]] }));
}

const anhuiOrder: readonly Member[] = [
  "overseasTravel",
  "officialReception",
  "officialVehicles",
  "vehicleRunning",
  "vehiclePurchase",
];

/** Items in rows; reception may stand before vehicles, running before purchase. */
export function verticalForm(id: string, phases: readonly Phase[], order: "usual" | "anhui"): Form {
  const items = order === "anhui" ? anhuiOrder : members.slice(1);
  return {
    id,
    titles: phases.includes("priorYearFinalAccounts")
      ? ["“三公”经费支出与上年对比表", "“三公”经费与上年对比情况表"]
      : titles,
    sides: [
      {
        ...plainSide,
        labels: "named",
        columns: columnsOf(phases),
        rows: [itemRow("total", phases), ...items.map((member) => itemRow(member, phases))],
        anyColumnOrder: true,
      },
    ],
    ...ending,
  };
}

function countRows(): readonly FormRow[] {
  return threePublicCounts.map(({ member, finalAccounts }) => {
    const concept = `threePublicCounts.${member}` as keyof typeof itemLabels;
    const key = `${concept}.finalAccounts`;
    return {
      code: "",
      label: itemLabels[concept],
      role: "balance",
      figures: { finalAccounts: { kind: "count", key, count: finalAccounts } },
    };
  });
}

/** Items in rows, and below them what they paid for, in numbers. */
export const withCounts: Form = {
  id: "threePublicWithCounts",
  titles: ["“三公”经费相关信息统计表", "“三公”经费支出情况表"],
  sides: [
    {
      ...plainSide,
      labels: "named",
      columns: columnsOf(bothPhases),
      rows: [...members.map((member) => itemRow(member, bothPhases)), ...countRows()],
      anyColumnOrder: true,
    },
  ],
  ...ending,
};

const transposedPhases: readonly Phase[] = [
  "originalBudget",
  "finalAccounts",
  "priorYearFinalAccounts",
];

/** Items as columns, phases as rows: a county form. */
export const transposed: Form = {
  id: "threePublicTransposed",
  titles: ["“三公”经费支出情况表", "“三公”经费支出情况"],
  sides: [
    {
      ...plainSide,
      labels: "named",
      columns: members.map((member) => ({ id: member, path: [labelOf(member)] })),
      rows: transposedPhases.map((phase) => ({
        code: "",
        label: phaseHeaders[phase],
        role: "balance",
        figures: figuresOf(members, (member) => [
          member,
          amount(`threePublicExpenses.${member}`, phase, threePublicExpense(member, phase)),
        ]),
      })),
      anyColumnOrder: true,
    },
  ],
  ...ending,
};
