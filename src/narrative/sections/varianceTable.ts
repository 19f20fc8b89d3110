import type { Block, TableColumn } from "../../document/reportDocument";
import type { AmountConceptId } from "../../domain/factKey";
import { type Phase, phases } from "../../domain/phase";
import type { Money } from "../../money/money";
import { type DraftRow, numberColumns, table } from "../blocks";
import { amountCell, changeCell, differenceCell, rateCell } from "../factFigures";
import type { Pair } from "../figures";
import type { Narration } from "../narration";
import type { Part } from "../prose";
import { amountAt, keyAt, labelOf, lineOf, type Topic } from "../topic";
import { spentLines } from "./classification";

const concepts: readonly AmountConceptId[] = [
  "income.total",
  "income.fiscalAppropriation",
  "income.generalPublicBudget",
  "income.governmentFundsBudget",
  "income.stateCapitalBudget",
  "income.superiorSubsidy",
  "income.institutional",
  "income.business",
  "income.affiliateRemittance",
  "income.other",
  "expenditure.total",
  "expenditure.basic",
  "expenditure.personnel",
  "expenditure.publicUse",
  "expenditure.project",
  "expenditure.superiorRemittance",
  "expenditure.business",
  "expenditure.affiliateSubsidy",
  "generalBudgetExpenditure.total",
  "generalBudgetExpenditure.basic",
  "generalBudgetExpenditure.project",
  "operatingFunds.total",
];

const threePublic: readonly AmountConceptId[] = [
  "threePublicExpenses.total",
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
];

type Column = {
  readonly header: string;
  readonly share: number;
  readonly cell: (narration: Narration, topic: Topic) => Part;
  readonly needs: readonly Phase[];
};

const unit = "tenThousandYuan";

const columns: readonly Column[] = [
  amountColumn("年初预算数", "originalBudget"),
  amountColumn("调整预算数", "adjustedBudget"),
  amountColumn("决算数", "finalAccounts"),
  {
    header: "比年初预算增减额",
    share: 3,
    needs: ["originalBudget", "finalAccounts"],
    cell: ({ facts }, topic) => differenceCell(facts, pair(topic, "originalBudget"), unit),
  },
  {
    header: "增减%",
    share: 2,
    needs: ["originalBudget", "finalAccounts"],
    cell: ({ facts }, topic) => changeCell(facts, pair(topic, "originalBudget")),
  },
  {
    header: "完成年初预算",
    share: 2.5,
    needs: ["originalBudget", "finalAccounts"],
    cell: ({ facts }, topic) => rateCell(facts, pair(topic, "originalBudget")),
  },
  {
    header: "预算执行率",
    share: 2.5,
    needs: ["adjustedBudget", "finalAccounts"],
    cell: ({ facts }, topic) => rateCell(facts, pair(topic, "adjustedBudget")),
  },
  amountColumn("上年决算数", "priorYearFinalAccounts"),
  {
    header: "比上年增减%",
    share: 2.5,
    needs: ["priorYearFinalAccounts", "finalAccounts"],
    cell: ({ facts }, topic) => changeCell(facts, pair(topic, "priorYearFinalAccounts")),
  },
];

/** Budgets, final accounts, differences and rates of income and expenditure; nothing where there are none. */
export function varianceTable(narration: Narration): readonly Block[] {
  const lines = spentLines(narration, { concept: "expenditure.total", kind: "functional" }).flatMap(
    (fact) => lineOf(fact) ?? [],
  );
  return topicsTable(narration, {
    caption: "预算与决算差异情况表",
    topics: [...concepts, ...lines].filter((topic) => isComparable(narration, topic)),
  });
}

/** The same for the three public expenses, vehicles split where the sheet splits them. */
export function threePublicTable(narration: Narration): readonly Block[] {
  return topicsTable(narration, { caption: "“三公”经费支出情况表", topics: threePublic });
}

/** Something stands against the final accounts, and not all of it is zero; or the sheet left it empty. */
function isComparable({ facts }: Narration, topic: Topic): boolean {
  const amount = (phase: Phase): Money | undefined => amountAt(facts, topic, phase);
  const bases = phases.filter((phase) => phase !== "finalAccounts");
  const final = amount("finalAccounts");
  return (
    final !== undefined &&
    [final, ...bases.flatMap((phase) => amount(phase) ?? [])].some(({ isZero }) => !isZero) &&
    bases.some((phase) => amount(phase) !== undefined || facts.blanks.has(keyAt(topic, phase)))
  );
}

type TopicsTable = { readonly caption: Part; readonly topics: readonly Topic[] };

/** Only rows and columns that hold something are drawn. */
function topicsTable(narration: Narration, { caption, topics }: TopicsTable): readonly Block[] {
  const has = (topic: Topic, phase: Phase): boolean =>
    amountAt(narration.facts, topic, phase) !== undefined;
  const rows = topics.filter((topic) =>
    columns.some(({ needs }) => needs.every((phase) => has(topic, phase))),
  );
  const used = columns.filter(({ needs }) =>
    rows.some((topic) => needs.every((phase) => has(topic, phase))),
  );
  if (rows.length === 0) {
    return [];
  }
  return [
    table({
      caption,
      unitLine: "单位：万元",
      columns: columnsOf(used),
      headerRows: [[{ text: "项目" }, ...used.map(({ header }) => ({ text: header }))]],
      rows: rows.map((topic): DraftRow => ({
        cells: [labelOf(topic), ...used.map(({ cell }) => cell(narration, topic))],
        emphasis: isTotal(topic) ? "total" : "none",
      })),
    }),
  ];
}

function amountColumn(header: string, phase: Phase): Column {
  return {
    header,
    share: 3,
    needs: [phase],
    cell: ({ facts }, topic) => amountCell(facts, keyAt(topic, phase), unit),
  };
}

function columnsOf(used: readonly Column[]): readonly TableColumn[] {
  return numberColumns(
    5,
    used.map(({ share }) => share),
  );
}

function pair(topic: Topic, base: Phase): Pair {
  return { current: keyAt(topic, "finalAccounts"), base: keyAt(topic, base) };
}

function isTotal(topic: Topic): boolean {
  return typeof topic === "string" && topic.endsWith(".total");
}
