import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import { keyOf } from "../factKey";
import { remembered } from "../../lib/remembered";
import type { Evaluation, Finding, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import type { SheetProblem } from "../statement";
import { type SumCheck, evaluateSum, isShort, judgeSumCheck, sumFinding } from "./evaluateSum";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";
import { hasUntakenCellBeside } from "./untakenRows";

const rule = {
  id: "partsDoNotAddUp",
  citation: cite("finalAccountsForm", "表内合计与分项的勾稽关系"),
  differs: "{line}为{total}，各分项合计为{sum}，相差{difference}，请核实。",
};

const partial = "{line}为{total}，表中只列出其中{sum}，其余{difference}未列明。";

/**
 * Finds totals that are not the sum of their declared parts, line by line and phase by phase.
 *
 * A total is compared with the parts of its own table where that lists any, otherwise with those of
 * the other tables. Parts that no table lists are no error; a list of some parts that falls short is
 * information only, and says nothing where an amount beside the total could not be read.
 */
export const partsDoNotAddUp: Rule = {
  id: rule.id,
  label: "合计与分项之和",
  citation: rule.citation,
  evaluate: remembered(({ statements, facts, problems }: ReviewContext) => {
    const all = figuresOfAll(facts);
    const within = statements.flatMap((statement) => placesIn(figuresOf(statement), all));
    const done = new Set(within.map(({ total }) => total.key));
    const across = placesIn(all, all).filter(({ total }) => !done.has(total.key));
    const evaluations = [...within, ...across].map((place) => evaluateParts(place, problems));
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "表中没有同时列出合计与其分项" }];
  }),
};

type Lookup = (key: string) => Figure | undefined;

/** A total, where it is compared with its parts, and where else these may stand. */
type Place = { readonly total: Figure; readonly here: Lookup; readonly anywhere: Lookup };

/** The totals of a table of which it lists any part. */
function placesIn(table: FigureTable, all: FigureTable): readonly Place[] {
  const here: Lookup = (key) => table.get(key);
  const anywhere: Lookup = (key) => table.get(key) ?? all.get(key);
  return [...table.values()]
    .filter((total) => !total.isBlank && hasParts(total))
    .filter((total) => listedParts(total, here).figures.length > 0)
    .map((total) => ({ total, here, anywhere }));
}

function hasParts({ subject: { concept } }: Figure): boolean {
  return conceptOf(concept).parts.length > 0;
}

function evaluateParts(place: Place, problems: readonly SheetProblem[]): Evaluation {
  const { total, here } = place;
  const check = sumCheck(total, here);
  const outcome = judgeSumCheck(check);
  if (outcome === "partial") {
    return { status: "found", subject: total.key, finding: partialFinding(check) };
  }
  const isListComplete = listedParts(total, here).isComplete;
  if (outcome !== "differs" || !isShort(total, check.addends) || isListComplete) {
    return evaluateSum(rule, check);
  }
  return hasUntakenCellBeside(total.source, problems)
    ? { status: "notApplicable", reason: "合计所在的行列有未能读取的分项" }
    : evaluateShort(place, check);
}

/** Not all parts are listed here: the missing ones may stand elsewhere. One part alone is no list. */
function evaluateShort({ total, anywhere }: Place, check: SumCheck): Evaluation {
  const filled = sumCheck(total, anywhere);
  if (judgeSumCheck(filled) !== "differs") {
    return evaluateSum(rule, filled);
  }
  if (filled.addends.length === 1) {
    return { status: "notApplicable", reason: "只列出一个分项，无法与合计核对" };
  }
  return evaluateSum(rule, check.addends.length > 1 ? check : filled);
}

function partialFinding(check: SumCheck): Finding {
  return { ...sumFinding({ ...rule, differs: partial }, check), severity: "info" };
}

function sumCheck(total: Figure, lookup: Lookup): SumCheck {
  const { figures, isComplete } = listedParts(total, lookup);
  const { mayInclude } = conceptOf(total.subject.concept);
  return {
    total,
    addends: figures,
    maybe: mayInclude.flatMap((part) => amountAt(part, total, lookup)),
    mayFallShort: !isComplete && figures.some(({ isPartOfList }) => isPartOfList),
  };
}

/** `isComplete`: every declared part is listed, were it blank, or made up of parts that are. */
type ListedParts = { readonly figures: readonly Figure[]; readonly isComplete: boolean };

function listedParts(total: Figure, lookup: Lookup): ListedParts {
  const { parts } = conceptOf(total.subject.concept);
  const listed = parts.map((part) => listedPart(part, total, lookup));
  return {
    figures: listed.flatMap(({ figures }) => figures),
    isComplete: listed.every(({ isComplete }) => isComplete),
  };
}

/** A part, or where no amount is printed for it, what it is itself made up of. */
function listedPart(part: ConceptId, total: Figure, lookup: Lookup): ListedParts {
  const figure = figureAt(part, total, lookup);
  if (figure !== undefined && !figure.isBlank) {
    return { figures: [figure], isComplete: true };
  }
  const { parts } = conceptOf(part);
  const figures = parts.flatMap((inner) => amountAt(inner, total, lookup));
  const isMadeUp = figures.length > 0 && figures.length === parts.length;
  return { figures, isComplete: figure !== undefined || isMadeUp };
}

function amountAt(part: ConceptId, total: Figure, lookup: Lookup): readonly Figure[] {
  const figure = figureAt(part, total, lookup);
  return figure === undefined || figure.isBlank ? [] : [figure];
}

function figureAt(part: ConceptId, total: Figure, lookup: Lookup): Figure | undefined {
  return lookup(keyOf({ ...total.subject, concept: part }));
}
