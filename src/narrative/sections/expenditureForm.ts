import type { Block, TableColumn } from "../../document/reportDocument";
import type { AmountConceptId } from "../../domain/factKey";
import type { Phase } from "../../domain/phase";
import { type DraftRow, table } from "../blocks";
import { amountCell } from "../factFigures";
import type { Narration } from "../narration";
import type { Part } from "../prose";
import { keyAt } from "../topic";

const unit = "tenThousandYuan";

type FormRow = {
  readonly label: string;
  readonly phase: Phase;
  readonly concepts: readonly (AmountConceptId | null)[];
};

const natures: FormRow["concepts"] = [
  "expenditure.total",
  "expenditure.basic",
  "expenditure.project",
  "expenditure.governmentSpecial",
];

const expenditureRows: readonly FormRow[] = [
  { label: "年初部门预算", phase: "originalBudget", concepts: natures },
  { label: "调整预算数", phase: "adjustedBudget", concepts: natures },
  { label: "部门决算数", phase: "finalAccounts", concepts: natures },
  {
    label: "其中：资产购置支出",
    phase: "finalAccounts",
    concepts: ["assetPurchase.total", "assetPurchase.basic", "assetPurchase.project", null],
  },
];

const threePublicItems: FormRow["concepts"] = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.officialReception",
  "threePublicExpenses.total",
];

/** The form's first table: budget, adjusted budget and final accounts by nature of expenditure. */
export function expenditureFormTable(narration: Narration): Block {
  return table({
    caption: [narration.year, "年度整体支出情况"],
    unitLine: "单位：万元",
    columns: formColumns,
    headerRows: [
      [
        { text: "项目", rowSpan: 2 },
        { text: "支出合计", rowSpan: 2 },
        { text: "其中", columnSpan: 3 },
      ],
      [{ text: "基本支出" }, { text: "项目支出" }, { text: "政府专项" }],
    ],
    rows: expenditureRows.map((row) => formRow(narration, row)),
  });
}

/** The form's second table: the three public expenses, items as columns. */
export function threePublicFormTable(narration: Narration): Block {
  const rows: readonly FormRow[] = [
    { label: "部门预算数", phase: "originalBudget", concepts: threePublicItems },
    { label: "部门决算数", phase: "finalAccounts", concepts: threePublicItems },
  ];
  return table({
    caption: [narration.year, "年度“三公”经费支出情况"],
    unitLine: "单位：万元",
    columns: formColumns,
    headerRows: [
      [
        { text: "项目", rowSpan: 2 },
        { text: "“三公”经费", columnSpan: 3 },
        { text: "合计", rowSpan: 2 },
      ],
      [{ text: "因公出国（境）" }, { text: "公车购置、运行" }, { text: "公务接待" }],
    ],
    rows: rows.map((row) => formRow(narration, row)),
  });
}

const formColumns: readonly TableColumn[] = [
  { widthShare: 5, align: "left" },
  { widthShare: 3, align: "right" },
  { widthShare: 3, align: "right" },
  { widthShare: 3, align: "right" },
  { widthShare: 3, align: "right" },
];

function formRow({ facts }: Narration, { label, phase, concepts }: FormRow): DraftRow {
  const cells = concepts.map((concept): Part =>
    concept === null ? null : amountCell(facts, keyAt(concept, phase), unit),
  );
  return { cells: [label, ...cells] };
}
