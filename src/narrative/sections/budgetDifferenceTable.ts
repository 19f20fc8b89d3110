import type { Block } from "../../document/reportDocument";
import type { AmountConceptId } from "../../domain/factKey";
import { type DraftRow, numberColumns, table } from "../blocks";
import { amountCell, changeCell, differenceCell } from "../factFigures";
import type { Narration } from "../narration";
import { amountAt, keyAt, labelOf, lineOf, type Topic } from "../topic";
import { isClass, spentLines } from "./classification";

const unit = "yuan";

const incomeParts: readonly AmountConceptId[] = [
  "income.fiscalAppropriation",
  "income.generalPublicBudget",
  "income.governmentFundsBudget",
  "income.stateCapitalBudget",
  "income.superiorSubsidy",
  "income.institutional",
  "income.business",
  "income.affiliateRemittance",
  "income.other",
];

/** Final accounts against the original budget in 元: income and its parts, expenditure and its classes. */
export function budgetDifferenceTable(narration: Narration): readonly Block[] {
  const classes = spentLines(narration, { concept: "expenditure.total", kind: "functional" })
    .filter(isClass)
    .flatMap((fact) => lineOf(fact) ?? []);
  const rows = [
    ...totalWithParts(narration, { name: "收入", total: "income.total", parts: incomeParts }),
    ...totalWithParts(narration, { name: "支出", total: "expenditure.total", parts: classes }),
  ];
  return rows.length === 0
    ? []
    : [
        table({
          caption: [narration.year, "年度预决算差异情况表"],
          unitLine: "单位：元",
          columns: numberColumns(5, [4, 4, 4, 2]),
          headerRows: [
            ["项目", "决算数", "预算数", "比预算数增减", "增减%"].map((text) => ({ text })),
          ],
          rows,
        }),
      ];
}

type TotalWithParts = {
  readonly name: string;
  readonly total: AmountConceptId;
  readonly parts: readonly Topic[];
};

function totalWithParts(
  narration: Narration,
  { name, total, parts }: TotalWithParts,
): readonly DraftRow[] {
  const known = parts.filter((part) => hasMoney(narration, part));
  return hasMoney(narration, total)
    ? [
        { cells: [name, ...cells(narration, total)], emphasis: "total" },
        ...known.map((part, index): DraftRow => ({
          cells: [`${index === 0 ? "其中：" : ""}${labelOf(part)}`, ...cells(narration, part)],
        })),
      ]
    : [];
}

function cells({ facts }: Narration, topic: Topic): DraftRow["cells"] {
  const current = keyAt(topic, "finalAccounts");
  const base = keyAt(topic, "originalBudget");
  return [
    amountCell(facts, current, unit),
    amountCell(facts, base, unit),
    differenceCell(facts, { current, base }, unit),
    changeCell(facts, { current, base }),
  ];
}

function hasMoney({ facts }: Narration, topic: Topic): boolean {
  const amounts = [
    amountAt(facts, topic, "finalAccounts"),
    amountAt(facts, topic, "originalBudget"),
  ];
  return amounts.some((amount) => amount?.isZero === false);
}
