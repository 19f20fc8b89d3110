import type { ConceptId } from "../../../concepts/index";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { FactSet } from "../../../factSet";
import { isClassified } from "../../../lineCode";
import type { AccountLine } from "../../variance";
import type { CauseQuestion } from "../causeQuestion";
import {
  alongside,
  amount,
  besideIn,
  type FigurePair,
  goesAlong,
  isMuchOf,
  isPartOf,
  ofSameUnit,
  pairOf,
  words,
} from "./figures";
import { defineSignal, type Signal } from "./signal";

/** Projects make up at least half of the difference. */
export const projectMoved = partMoved("projectMoved", (line) => besideIn(line, "project"));

/** Keeping the office running makes up at least half of the difference. */
export const basicMoved = partMoved("basicMoved", (line) => besideIn(line, "basic"));

/** Staff costs make up at least half of the difference. */
export const personnelMoved = partMoved("personnelMoved", (line) => besideIn(line, "personnel"));

/** The government funds make up at least half of the difference; of one fund by itself it says nothing. */
export const governmentFundsMoved = partMoved("governmentFundsMoved", (line) => {
  const isOneFund = line.item !== null && isClassified(line.item);
  const concept = isIncome(line)
    ? "income.governmentFundsBudget"
    : "governmentFundsBudget.expenditure";
  return isOneFund ? null : alongside(line, concept);
});

/** Works that were contracted make up at least half of the difference. */
export const worksMoved = procurementMoved("worksMoved", "procurement.works");

/** Services that were contracted make up at least half of the difference. */
export const servicesMoved = procurementMoved("servicesMoved", "procurement.services");

/** Income that was not budgeted came in from elsewhere, and is a part of the difference worth naming. */
export const otherIncomeUnbudgeted = defineSignal("otherIncomeUnbudgeted", 2, (question, facts) => {
  const pair = pairOf(question, facts, alongside(question.line, "income.other"));
  return question.base !== "originalBudget" ||
    pair === null ||
    !pair.base.amount.isZero ||
    !goesAlong(question, pair.difference) ||
    !isPartOf(question, pair.difference)
    ? null
    : {
        message: pair.base.isBlank
          ? "其他收入年初预算未填列，决算{spent}"
          : "其他收入年初预算为0，决算{spent}",
        values: { spent: amount(pair.current.amount) },
        sources: [pair.current.source, pair.base.source],
      };
});

/** Nothing stood in last year's accounts at all: of the unit, or of the whole department that a line is part of. */
export const priorYearEmpty = defineSignal("priorYearEmpty", 3, (question, facts) => {
  if (question.base !== "priorYearFinalAccounts") {
    return null;
  }
  const totals = (["income.total", "expenditure.total"] as const).flatMap(
    (concept) => pairOf(question, facts, ofSameUnit(question.line, concept)) ?? [],
  );
  return totals.length === 0 || totals.some(({ base }) => !base.amount.isZero)
    ? null
    : {
        message: totals.some(({ base }) => base.isBlank)
          ? "{lines}的上年决算未填列或为0"
          : "{lines}的上年决算为0",
        values: { lines: words(totals.map(({ base }) => lineLabel(base.subject)).join("、")) },
        sources: totals.map(({ base }) => base.source),
      };
});

/** Money moved between basic and project expenditure, in about the same amount. */
export const basicProjectSwap = defineSignal("basicProjectSwap", 3, (question, facts) => {
  const basic = pairOf(question, facts, besideIn(question.line, "basic"));
  const project = pairOf(question, facts, besideIn(question.line, "project"));
  if (basic === null || project === null || !areOpposite(basic, project)) {
    return null;
  }
  const [from, to] = basic.difference.isNegative ? [basic, project] : [project, basic];
  return {
    message: "{from}减少{less}，{to}增加{more}，数额相近",
    values: {
      from: words(lineLabel(from.current.subject)),
      less: amount(from.difference.absolute()),
      to: words(lineLabel(to.current.subject)),
      more: amount(to.difference),
    },
    sources: [from.current.source, from.base.source, to.current.source, to.base.source],
  };
});

/** How far two amounts may be apart that count as one that moved, in tenths of the larger one. */
const likeTenths = 1;

function areOpposite({ difference: one }: FigurePair, { difference: other }: FigurePair): boolean {
  if (one.isZero || other.isZero || one.isNegative === other.isNegative) {
    return false;
  }
  const [less, more] = one.absolute().compare(other.absolute()) <= 0 ? [one, other] : [other, one];
  const rest = more.absolute().minus(less.absolute());
  return rest.times(10).atMost(more.absolute().times(likeTenths));
}

function procurementMoved(id: string, concept: ConceptId): Signal {
  return partMoved(id, (line) => alongside(line, concept));
}

/** Another line goes the way of the question's, and makes up much of the difference. */
function partMoved(id: string, partOf: (line: AccountLine) => AccountLine | null): Signal {
  return defineSignal(id, 3, (question, facts) => {
    const part = partOf(question.line);
    return part === null ? null : saidOf(question, facts, part);
  });
}

function saidOf(question: CauseQuestion, facts: FactSet, line: AccountLine) {
  const pair = pairOf(question, facts, line);
  if (pair === null || !goesAlong(question, pair.difference)) {
    return null;
  }
  return isMuchOf(question, pair.difference)
    ? {
        message: pair.difference.isNegative ? "{line}减少{moved}" : "{line}增加{moved}",
        values: { line: words(lineLabel(line)), moved: amount(pair.difference.absolute()) },
        sources: [pair.current.source, pair.base.source],
      }
    : null;
}

function isIncome({ concept }: AccountLine): boolean {
  return /^(?:income|balance\.income|appropriationBalance\.income)/.test(concept);
}
