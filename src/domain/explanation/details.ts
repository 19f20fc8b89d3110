import { conceptOf } from "../concepts/concept";
import type { FactSet } from "../factSet";
import type { LineItem } from "../statement";
import { rowsBelow, rowsNextBelow } from "./codedRows";
import { areComparable, figuresIn, isPrinted } from "./comparedFigures";
import type { BreakdownKind } from "./explanation";
import { deepestRows } from "./rowLines";
import type { AccountLine, ComparedPhases } from "./variance";

/**
 * Lines that together are said to make up a line, in one of the ways in which tables split it.
 *
 * `maybe`: what some forms count in and others show for information only.
 */
export type Details = {
  readonly kind: BreakdownKind;
  readonly lines: readonly AccountLine[];
  readonly maybe: readonly AccountLine[];
};

/** Every way in which the tables split a line in both phases; the coarser before the finer. */
export function detailsOf(
  facts: FactSet,
  line: AccountLine,
  phases: ComparedPhases,
): readonly Details[] {
  const split = splitter(facts, phases);
  const isEconomic = line.item?.kind === "economic";
  const coded = split.byCode(line, isEconomic ? "economic" : "functional");
  const parts = split.byParts(line);
  const maybe = split.printed(membersOf(line, conceptOf(line.concept).mayInclude));
  return withoutRepeats([
    { kind: "level", lines: coded.next, maybe: [] },
    { kind: "leaf", lines: coded.last, maybe: [] },
    { kind: "part", lines: parts, maybe },
    { kind: "finestPart", lines: parts.flatMap((part) => split.toFinestParts(part)), maybe },
    {
      kind: "economic",
      lines: line.item === null ? split.byCode(line, "economic").next : [],
      maybe: [],
    },
    { kind: "named", lines: split.listed(line, namedRows(facts, line)), maybe: [] },
    { kind: "unit", lines: split.listed(line, unitRows(facts, line)), maybe: [] },
  ]);
}

/** A list that says the same as an earlier one, or nothing, is left out. */
function withoutRepeats(all: readonly Details[]): readonly Details[] {
  const seen = new Set<string>([""]);
  return all.filter(({ lines }) => {
    const lists = lines.map(({ concept, item }) => `${concept} ${item?.id ?? ""}`).join("|");
    const isNew = !seen.has(lists);
    seen.add(lists);
    return isNew;
  });
}

/** The named rows of a line itself; projects are listed under a concept of their own. */
function namedRows(facts: FactSet, { concept, item }: AccountLine): readonly AccountLine[] {
  if (item !== null) {
    return [];
  }
  const own = rowsBelow(facts, { concept, item }, "named");
  return own.length === 0 && concept === "expenditure.project"
    ? rowsBelow(facts, { concept: "projectList.spent", item }, "named")
    : own;
}

/** The units of a line; one alone is the department itself and takes nothing apart. */
function unitRows(facts: FactSet, line: AccountLine): readonly AccountLine[] {
  const units = line.item === null ? deepestRows(rowsBelow(facts, line, "unit")) : [];
  return units.length < 2 ? [] : units;
}

function membersOf(
  { item }: AccountLine,
  members: readonly AccountLine["concept"][],
): readonly AccountLine[] {
  return members.map((concept) => ({ concept, item }));
}

/** How lines are split, by what stands in the two phases. */
function splitter(facts: FactSet, phases: ComparedPhases) {
  const figures = figuresIn(facts, phases);
  const printed = (lines: readonly AccountLine[]): readonly AccountLine[] =>
    lines.filter((line) => Object.values(figures(line)).some(isPrinted));
  const comparable = (line: AccountLine, lines: readonly AccountLine[]): readonly AccountLine[] => {
    const listed = printed(lines);
    return areComparable(figures(line), listed.map(figures)) ? listed : [];
  };
  const nextCodes = (line: AccountLine, kind: LineItem["kind"]): readonly AccountLine[] =>
    comparable(line, rowsNextBelow(facts, line, kind));
  const toLastCodes = (line: AccountLine, kind: LineItem["kind"]): readonly AccountLine[] => {
    const next = nextCodes(line, kind);
    return next.length === 0 ? [line] : next.flatMap((row) => toLastCodes(row, kind));
  };
  // a part that no table prints is told by what it is itself made up of
  const partsOf = (line: AccountLine): readonly AccountLine[] =>
    membersOf(line, conceptOf(line.concept).parts).flatMap((part) =>
      printed([part]).length > 0 ? [part] : membersOf(line, conceptOf(part.concept).parts),
    );
  const byParts = (line: AccountLine): readonly AccountLine[] => comparable(line, partsOf(line));
  const toFinestParts = (line: AccountLine): readonly AccountLine[] => {
    const parts = byParts(line);
    return parts.length === 0 ? [line] : parts.flatMap(toFinestParts);
  };
  return {
    printed,
    byParts,
    toFinestParts,
    listed: comparable,
    byCode: (line: AccountLine, kind: LineItem["kind"]) => {
      const next = nextCodes(line, kind);
      return { next, last: next.flatMap((row) => toLastCodes(row, kind)) };
    },
  };
}
