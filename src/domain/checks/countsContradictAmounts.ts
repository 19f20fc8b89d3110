import { missingReason, subjectLabel } from "../concepts/subjectLabel";
import type { threePublicCounts } from "../concepts/threePublicExpenses";
import { type AmountFactKey, type CountFactKey, subjectOf } from "../factKey";
import { type Fact, type FactSet, amountOf, countOf } from "../factSet";
import type { ThreePublicItem } from "../indicators/threePublicItems";
import type { Evaluation, Rule } from "../rule";
import { cite } from "../sources";
import { readingOf } from "./figureTable";

const citation = cite("disclosureTemplate2024", "“三公”经费支出决算具体情况");

/** `both`: each needs the other. `amountNeedsCount`: spending needs something to spend it on. */
type Pair = {
  readonly amount: AmountFactKey;
  readonly count: CountFactKey;
  readonly relation: "both" | "amountNeedsCount";
};

/** Money and the number of what it paid for. Vehicles that are kept need not cost anything. */
const pairs: readonly Pair[] = [
  pair("overseasTravel", "overseasGroups", "both"),
  pair("overseasTravel", "overseasPersons", "both"),
  pair("vehiclePurchase", "vehiclesBought", "both"),
  pair("vehicleRunning", "vehiclesKept", "amountNeedsCount"),
  pair("officialReception", "receptionBatches", "both"),
  pair("officialReception", "receptionPersons", "both"),
];

/** Finds three-public spending without anything that it paid for, and the other way round. */
export const countsContradictAmounts: Rule = {
  id: "countsContradictAmounts",
  label: "“三公”经费金额与实物量",
  citation,
  evaluate: ({ facts }) => pairs.map((pair) => evaluatePair(pair, facts)),
};

function evaluatePair({ amount, count, relation }: Pair, facts: FactSet): Evaluation {
  const [spent, number] = [amountOf(facts, amount), countOf(facts, count)];
  if (spent === undefined || number === undefined) {
    const absent = [
      ...(spent === undefined ? [amount] : []),
      ...(number === undefined ? [count] : []),
    ];
    return { status: "notApplicable", reason: missingReason(absent) };
  }
  const holds = relation === "both" ? spent.isZero === (number === 0) : spent.isZero || number > 0;
  if (holds) {
    return { status: "passed", subject: count };
  }
  const finding = {
    rule: "countsContradictAmounts",
    severity: "warning",
    message: "{amountLine}为{amount}，{countLine}为{count}，两者不相符，请核实。",
    values: {
      amountLine: { kind: "text", text: subjectLabel(subjectOf(amount)) },
      amount: { kind: "amount", amount: spent },
      countLine: { kind: "text", text: subjectLabel(subjectOf(count)) },
      count: { kind: "count", count: number },
    },
    sources: [amount, count].flatMap((key) => sourcesOf(facts.facts.get(key))),
    citation,
  } as const;
  return { status: "found", subject: count, finding };
}

function sourcesOf(fact: Fact | undefined) {
  return fact === undefined ? [] : [readingOf(fact).source];
}

function pair(
  amount: ThreePublicItem,
  count: keyof (typeof threePublicCounts)["members"],
  relation: Pair["relation"],
): Pair {
  return {
    amount: `threePublicExpenses.${amount}.finalAccounts`,
    count: `threePublicCounts.${count}.finalAccounts`,
    relation,
  };
}
