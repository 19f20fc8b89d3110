import { keyOf } from "../../../src/domain/factKey";
import { conceptOf, isConceptId } from "../../../src/domain/concepts/concept";
import { collectFacts } from "../../../src/domain/factSet";
import { type Phase, phases } from "../../../src/domain/phase";
import type { ReviewContext } from "../../../src/domain/rule";
import type {
  LineItem,
  PrintedFigure,
  ReadValue,
  Reading,
  SheetProblem,
  Source,
  Statement,
  Subject,
} from "../../../src/domain/statement";
import { Money } from "../../../src/money/money";
import type { AmountUnit } from "../../../src/money/units";

/**
 * The figures of one table, as a test writes them down.
 *
 * Keys are `concept.phase`, with `@code`, `@name` or `@unit:code` after the concept for a row of a list. An empty
 * text or a dash is a blank; `其中` in front says that the row stands in a list of some parts. The
 * digits of the text are the digits printed.
 */
export type Drawing = Readonly<Record<string, string>>;

/** Where and in which unit a drawn table stands, and what it prints beside its amounts. */
export type DrawnTable = {
  readonly sheet?: string;
  readonly unit?: AmountUnit;
  readonly lines: Drawing;
  readonly printed?: readonly DrawnPrint[];
};

/** A derived figure that a table prints: `["rate", "a.finalAccounts", "a.originalBudget", "36.40"]`. */
export type DrawnPrint = readonly [
  kind: PrintedFigure["kind"],
  left: string,
  right: string,
  value: string,
];

/** A table as recognition would give it; its rows stand in A1, A2, … and prints in B1, B2, …. */
export function drawTable({
  sheet = "表",
  unit = "yuan",
  lines,
  printed = [],
}: DrawnTable): Statement {
  const at = (cell: string, text: string): Source => ({
    file: "book.xlsx",
    sheet,
    cell,
    text,
    unit,
  });
  return {
    file: "book.xlsx",
    sheet,
    range: "A1:B9",
    title: sheet,
    layout: "drawn",
    unit,
    confidence: 1,
    readings: Object.entries(lines).map(([key, text], row): Reading => {
      const subject = subjectAt(key);
      return {
        key: keyOf(subject),
        subject,
        value: valueAt(subject, text.replace("其中", ""), unit),
        isPartOfList: text.startsWith("其中"),
        isHidden: false,
        source: at(`A${String(row + 1)}`, text),
      };
    }),
    printed: printed.map(([kind, left, right, value], row) => ({
      kind,
      left: subjectAt(left),
      right: subjectAt(right),
      value,
      step: stepOf(value),
      source: at(`B${String(row + 1)}`, value),
    })),
    causes: [],
  };
}

/** What a rule looks at when it is given these tables. */
export function contextOf(
  tables: readonly DrawnTable[],
  also: {
    readonly explained?: readonly string[];
    readonly problems?: readonly SheetProblem[];
  } = {},
): ReviewContext {
  const statements = tables.map(drawTable);
  return {
    facts: collectFacts(statements),
    statements,
    problems: also.problems ?? [],
    explained: new Set(also.explained ?? []),
  };
}

/** Reads the notation of `Drawing`. */
export function subjectAt(key: string): Subject {
  const cut = key.lastIndexOf(".");
  const phase = phases.find((known) => known === key.slice(cut + 1));
  const [concept = "", line] = key.slice(0, cut).split("@");
  if (phase === undefined || !isConceptId(concept)) {
    throw new Error(`no such figure: ${key}`);
  }
  return { concept, phase: phase satisfies Phase, item: line === undefined ? null : itemAt(line) };
}

function itemAt(line: string): LineItem {
  if (line.startsWith("unit:")) {
    const id = line.slice("unit:".length);
    return { id, kind: "unit", name: `单位${id}` };
  }
  if (!/^\d+$/.test(line)) {
    return { id: line, kind: "named", name: line };
  }
  return { id: line, kind: line.startsWith("3") ? "economic" : "functional", name: `科目${line}` };
}

function valueAt({ concept }: Subject, text: string, unit: AmountUnit): ReadValue {
  if (text === "" || text === "—") {
    return { kind: "blank" };
  }
  return conceptOf(concept).kind === "count"
    ? { kind: "count", count: Number(text) }
    : { kind: "amount", amount: Money.of(text, unit), step: Money.of(stepOf(text), unit) };
}

function stepOf(text: string): string {
  const digits = text.split(".")[1]?.length ?? 0;
  return digits === 0 ? "1" : `0.${"1".padStart(digits, "0")}`;
}
