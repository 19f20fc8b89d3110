import { type Figure, figuresOfAll } from "../../../checks/figureTable";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { FactSet } from "../../../factSet";
import type { LineItem } from "../../../statement";
import type { Move } from "../../explanation";
import type { AccountLine } from "../../variance";
import type { CauseQuestion } from "../causeQuestion";
import { amount, type FigurePair, figureAt, goesAlong, isPartOf, pairOf, words } from "./figures";
import { defineSignal, type Evidence, type Signal } from "./signal";

/** Nothing was spent at all: there was nothing to be thrifty with. */
export const nothingSpent = defineSignal("nothingSpent", 1, ({ line, current }, facts) => {
  const spent = figureAt(facts, line, current);
  return spent?.amount.isZero === true
    ? { message: spent.isBlank ? "决算未填列" : "决算为0", values: {}, sources: [spent.source] }
    : null;
});

/**
 * One function, purpose or project still has money this year, spent or budgeted. Of the whole of a
 * department or unit it says nothing: of many projects one may be done with.
 */
export const stillFunded = defineSignal("stillFunded", 1, ({ line }, facts) => {
  const isWhole = line.item === null || line.item.kind === "unit";
  const funds = isWhole ? [] : thisYear.flatMap((phase) => figureAt(facts, line, phase) ?? []);
  const [first] = funds.filter(({ amount: money }) => !money.isZero);
  return first === undefined
    ? null
    : { message: "本年仍有资金", values: {}, sources: [first.source] };
});

const thisYear = ["finalAccounts", "adjustedBudget", "originalBudget"] as const;

/** Insurance, health care and housing, which are reckoned from the same salaries, all go one way. */
export const insuranceTogether = defineSignal("insuranceTogether", 2, (question, facts) => {
  const classes = ["208", "210", "221"].flatMap((code) => classPair(question, facts, code) ?? []);
  const moved = classes.filter(({ difference }) => !difference.isZero);
  return moved.length < 2 || !moved.every(({ difference }) => goesAlong(question, difference))
    ? null
    : {
        message:
          question.comparison.direction === "increase" ? "{lines}都有增加" : "{lines}都有减少",
        values: { lines: words(moved.map(({ current }) => nameOf(current)).join("、")) },
        sources: moved.flatMap(({ current, base }) => [current.source, base.source]),
      };
});

/** Another line lost about what this one gained. */
export const gainedFromAnother = defineSignal("gainedFromAnother", 3, (question, facts) =>
  saidOf(
    question.moves.find(({ to }) => isSameLine(to.line, question.line)),
    question,
    facts,
  ),
);

/** Another line gained about what this one lost. */
export const lostToAnother = defineSignal("lostToAnother", 3, (question, facts) =>
  saidOf(
    question.moves.find(({ from }) => isSameLine(from.line, question.line)),
    question,
    facts,
  ),
);

/** Money that enterprises got makes up a part of what was spent. */
export const enterprisesPaid = economicRose("enterprisesPaid", ["312", "311"]);

/** Office equipment, repairs of the house: what makes work easier cost more. */
export const equipmentRose = economicRose("equipmentRose", ["31002", "30213", "31003"]);

/** What people on duty get beside their salary cost more. */
export const allowancesRose = economicRose("allowancesRose", ["30229", "30239", "30231"]);

/** Training cost less. */
export const trainingFell = economicFell("trainingFell", ["30216"]);

/** Work that others were paid for cost less. */
export const entrustedFell = economicFell("entrustedFell", ["30227"]);

function saidOf(
  move: Move | undefined,
  { current, base }: CauseQuestion,
  facts: FactSet,
): Omit<Evidence, "rule"> | null {
  if (move === undefined || base === "opening") {
    return null;
  }
  const { from, to } = move;
  const cells = [from, to].flatMap(({ line }) => [
    figureAt(facts, line, current),
    figureAt(facts, line, base),
  ]);
  return {
    message: "{from}减少{less}，{to}增加{more}，数额相近",
    values: {
      from: words(lineLabel(from.line)),
      less: amount(from.difference.absolute()),
      to: words(lineLabel(to.line)),
      more: amount(to.difference),
    },
    sources: cells.flatMap((figure) => (figure === undefined ? [] : [figure.source])),
  };
}

function isSameLine(one: AccountLine, other: AccountLine): boolean {
  return one.concept === other.concept && one.item?.id === other.item?.id;
}

function classPair(question: CauseQuestion, facts: FactSet, code: string): FigurePair | null {
  const { concept, item } = question.line;
  return item?.kind === "functional"
    ? pairOf(question, facts, { concept, item: { id: code, kind: "functional", name: "" } })
    : null;
}

function nameOf({ subject: { item } }: Figure): string {
  return item?.name ?? "";
}

function economicRose(id: string, codes: readonly string[]): Signal {
  return economicMoved(id, codes, "rose");
}

function economicFell(id: string, codes: readonly string[]): Signal {
  return economicMoved(id, codes, "fell");
}

/**
 * A line of the economic classification moved, in whichever table lists it in both phases. It speaks for
 * the whole that it is a part of and for itself, not for one unit, function or project.
 */
function economicMoved(id: string, codes: readonly string[], way: "rose" | "fell"): Signal {
  return defineSignal(id, 2, (question, facts) => {
    const pairs = economicLines(facts, question, codes).flatMap(
      ({ subject }) => pairOf(question, facts, subject) ?? [],
    );
    const moved = pairs.find(
      ({ difference }) =>
        !difference.isZero &&
        difference.isNegative === (way === "fell") &&
        isPartOf(question, difference),
    );
    return moved === undefined
      ? null
      : {
          message: way === "fell" ? "{line}减少{moved}" : "{line}增加{moved}",
          values: {
            line: words(nameOf(moved.current)),
            moved: amount(moved.difference.absolute()),
          },
          sources: [moved.current.source, moved.base.source],
        };
  });
}

function economicLines(
  facts: FactSet,
  { line, current }: CauseQuestion,
  codes: readonly string[],
): readonly Figure[] {
  if (line.item !== null) {
    const own = figureAt(facts, line, current);
    return own !== undefined && isBelow(line.item, codes) ? [own] : [];
  }
  return [...figuresOfAll(facts).values()].filter(
    ({ subject: { item, phase } }) =>
      item?.kind === "economic" && phase === current && codes.includes(item.id),
  );
}

function isBelow({ kind, id }: LineItem, codes: readonly string[]): boolean {
  return kind === "economic" && codes.some((code) => id.startsWith(code));
}
