import { missingReason } from "../concepts/subjectLabel";
import { keyOf } from "../factKey";
import { judgeSum, sumOf } from "../../money/roundingTail";
import type { Evaluation, Rule } from "../rule";
import { cite } from "../sources";
import { type Figure, type FigureTable, figuresOfAll } from "./figureTable";

const citation = cite("countyReports", "资产购置支出与资本性支出");

const purchase = "assetPurchase.total.finalAccounts";

/** The economic classes of capital expenditure: capital construction, and all other. */
const capitalClasses = ["309", "310"] as const;

/** Notes money that bought assets beside capital expenditure of another amount. */
export const assetPurchaseDiffersFromCapital: Rule = {
  id: "assetPurchaseDiffersFromCapital",
  label: "资产购置支出与资本性支出",
  citation,
  evaluate: ({ facts }) => [evaluateAll(figuresOfAll(facts))],
};

function evaluateAll(all: FigureTable): Evaluation {
  const bought = all.get(purchase);
  const capital = capitalClasses.flatMap((code) => classAt(code, all));
  if (bought === undefined || bought.isBlank) {
    return { status: "notApplicable", reason: missingReason([purchase]) };
  }
  if (capital.length === 0) {
    return { status: "notApplicable", reason: "没有按经济分类列示的资本性支出" };
  }
  if (judgeSum(bought, capital) !== "differs") {
    return { status: "passed", subject: purchase };
  }
  const finding = {
    rule: "assetPurchaseDiffersFromCapital",
    severity: "info",
    message:
      "资产购置支出为{bought}，经济分类中资本性支出为{capital}，相差{difference}，请核对两者口径。",
    values: {
      bought: { kind: "amount", amount: bought.amount },
      capital: { kind: "amount", amount: sumOf(capital) },
      difference: { kind: "amount", amount: bought.amount.minus(sumOf(capital)).absolute() },
    },
    sources: [bought, ...capital].map(({ source }) => source),
    citation,
  } as const;
  return { status: "found", subject: purchase, finding };
}

function classAt(code: string, all: FigureTable): readonly Figure[] {
  const item = { id: code, kind: "economic", name: "" } as const;
  const figure = all.get(keyOf({ concept: "expenditure.total", phase: "finalAccounts", item }));
  return figure === undefined || figure.isBlank ? [] : [figure];
}
