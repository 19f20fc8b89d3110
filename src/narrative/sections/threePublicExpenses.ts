import type { Block } from "../../document/reportDocument";
import type { AmountConceptId } from "../../domain/factKey";
import { paragraph } from "../blocks";
import { ceilingClause, ceilingSentence, priorYearSentence } from "../budgetClauses";
import { completionOf } from "../budgetParts";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { amountAt, labelOf } from "../topic";

const total: AmountConceptId = "threePublicExpenses.total";

const items: readonly AmountConceptId[] = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.officialReception",
];

/**
 * The three public expenses in prose: the total, then each item, against budget and prior year.
 *
 * Items without budget and spending are named together; they have no rate.
 */
export function threePublicParagraphs(narration: Narration): readonly Block[] {
  const known = items.filter((item) => isReported(narration, item));
  const idle = known.filter((item) => isIdle(narration, item));
  if (isReported(narration, total) && isIdle(narration, total) && idle.length === known.length) {
    return paragraph(idleSentence(narration, idle));
  }
  return [
    ...paragraph(totalSentence(narration), totalOnPriorYear(narration)),
    ...known
      .filter((item) => !idle.slice(1).includes(item))
      .flatMap((item) =>
        idle.includes(item)
          ? paragraph(idleItemsSentence(idle))
          : paragraph(...itemSentences(narration, item)),
      ),
  ];
}

/** “…年度未安排“三公”经费预算，未发生“三公”经费支出，其中：…均未安排预算、未发生支出。” */
function idleSentence({ year }: Narration, idle: readonly AmountConceptId[]): Part {
  const names = joined(
    "、",
    idle.map((item) => labelOf(item)),
  );
  return [
    year,
    "年度未安排“三公”经费预算，未发生“三公”经费支出",
    optional("，其中：", names, `${idle.length > 1 ? "均" : ""}未安排预算、未发生支出`),
    "。",
  ];
}

/** Where the first of them would stand, all items without budget and spending at once. */
function idleItemsSentence(idle: readonly AmountConceptId[]): Part {
  const names = idle.map((item) => labelOf(item));
  return [joined("、", names), idle.length > 1 ? "均" : "", "未安排预算，未发生支出。"];
}

function totalSentence(narration: Narration): Part {
  return ceilingSentence(narration, [narration.year, "年度“三公”经费"], total);
}

function totalOnPriorYear(narration: Narration): Part {
  return priorYearSentence(narration, "“三公”经费支出决算数", total);
}

function itemSentences(narration: Narration, item: AmountConceptId): readonly Part[] {
  return [
    ceilingSentence(narration, labelOf(item), item),
    item === "threePublicExpenses.officialVehicles" ? vehicleSplitSentence(narration) : [],
    countSentence(narration, item),
    priorYearSentence(narration, [labelOf(item), "支出决算数"], item),
  ];
}

function vehicleSplitSentence(narration: Narration): Part {
  const split: readonly AmountConceptId[] = [
    "threePublicExpenses.vehiclePurchase",
    "threePublicExpenses.vehicleRunning",
  ];
  const clauses = split.map((item) => ceilingClause(narration, labelOf(item), item));
  return sentence("其中：", joined("；", clauses), "。");
}

function countSentence({ count, year }: Narration, item: AmountConceptId): Part {
  switch (item) {
    case "threePublicExpenses.overseasTravel":
      return sentence(
        "全年安排因公出国（境）团组",
        count("threePublicCounts.overseasGroups.finalAccounts"),
        "个、累计",
        count("threePublicCounts.overseasPersons.finalAccounts"),
        "人次。",
      );
    case "threePublicExpenses.officialVehicles":
      return sentence(
        joined("，", [
          sentence(
            "全年购置公务用车",
            count("threePublicCounts.vehiclesBought.finalAccounts"),
            "辆",
          ),
          sentence(
            "截至",
            year,
            "年末公务用车保有量为",
            count("threePublicCounts.vehiclesKept.finalAccounts"),
            "辆",
          ),
        ]),
        "。",
      );
    case "threePublicExpenses.officialReception":
      return sentence(
        "全年国内公务接待",
        count("threePublicCounts.receptionBatches.finalAccounts"),
        "批次、",
        count("threePublicCounts.receptionPersons.finalAccounts"),
        "人次。",
      );
    default:
      return null;
  }
}

function isReported({ facts }: Narration, topic: AmountConceptId): boolean {
  return (
    amountAt(facts, topic, "finalAccounts") !== undefined ||
    amountAt(facts, topic, "originalBudget") !== undefined
  );
}

function isIdle({ facts }: Narration, topic: AmountConceptId): boolean {
  return completionOf(facts, topic).kind === "neither";
}
