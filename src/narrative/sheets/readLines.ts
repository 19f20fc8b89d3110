import type { SheetCell } from "../../document/sheetDocument";
import { keyOf } from "../../domain/factKey";
import { type Phase, phases } from "../../domain/phase";
import type { AnalysisColumn } from "./analysisColumns";
import { type AnalysisLine, analysisSections } from "./analysisLines";
import { balances } from "./balances";
import { blankCell, factCell } from "./figureCell";
import type { SheetContext } from "./sheetContext";

/** A line with what its cells say in each phase in which some table lists it. */
export type ReadLine = AnalysisLine & {
  readonly figures: ReadonlyMap<Phase, SheetCell>;
  readonly note: string;
};

/** A section with its lines read. */
export type ReadSection = { readonly heading: string; readonly lines: readonly ReadLine[] };

/** Every line in its section, with what stands for it. */
export function readSections(context: SheetContext): readonly ReadSection[] {
  return analysisSections(context.facts).map(({ heading, lines }) => ({
    heading,
    lines: lines.map((line) => readLine(context, line)),
  }));
}

/** Whether a line has something in a column; a balance and a count have no rate. */
export function fills({ figures, concept, kind }: ReadLine, column: AnalysisColumn): boolean {
  if (column.kind === "phase") {
    return figures.has(column.id);
  }
  const isMeant = column.kind !== "rate" || (kind === "amount" && !balances.has(concept));
  return isMeant && figures.has(column.current) && figures.has(column.base);
}

function readLine(context: SheetContext, line: AnalysisLine): ReadLine {
  const { facts, blanks } = context.facts;
  const figures = new Map<Phase, SheetCell>();
  const notes: string[] = [];
  for (const phase of phases) {
    const key = keyOf({ concept: line.concept, item: line.item, phase });
    const fact = facts.get(key);
    const blank = blanks.get(key);
    if (fact !== undefined) {
      const { cell, note } = factCell(context, fact);
      figures.set(phase, cell);
      notes.push(note);
    } else if (blank !== undefined) {
      figures.set(phase, blankCell(context, blank));
    }
  }
  return { ...line, figures, note: notes.filter((note) => note !== "").join("；") };
}
