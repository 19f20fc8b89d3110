import type { ConceptId } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import { amountHeaders, neutralHeaders } from "./aliases/columns";
import { budgetParts, currentYearHeaders, priorYearHeaders } from "./aliases/phases";
import { totalLabels } from "./aliases/rows";
import type { LayoutSide } from "./layout";
import { headerInReportYear } from "./relativeYear";
import { bareLabel, phaseSpelled, spellsAny, spellsConcept } from "./spellings";

/** What the headers of one side are read by; `phase`: the layout's, where no text names one. */
export type HeaderContext = {
  readonly side: LayoutSide;
  readonly fiscalYear: number | null;
  readonly phase: Phase | null;
};

/** What one text of a header says. */
export type HeaderText = {
  readonly concept: ConceptId | null;
  /** 合计 or 小计: the total of what stands above it, else of the table. */
  readonly isSum: boolean;
  readonly phase: Phase | null;
  /** How many years from the report's, where the text says so. */
  readonly offset: number | null;
  /** It says that amounts stand below it, and no more: 金额, or a year alone. */
  readonly isAmount: boolean;
};

const budgetPhases = ["originalBudget", "adjustedBudget"] as const;

const nothing: HeaderText = {
  concept: null,
  isSum: false,
  phase: null,
  offset: null,
  isAmount: false,
};

/** Reads one text of a header; `null` where its words are not known. */
export function readHeaderText(text: string, context: HeaderContext): HeaderText | null {
  const label = bareLabel(headerInReportYear(text, context.fiscalYear));
  if (label === "") {
    return { ...nothing, offset: 0, isAmount: true };
  }
  const concept = conceptOfHeader(label, context.side);
  if (concept !== null) {
    return { ...nothing, concept, isSum: spellsAny(label, totalLabels) };
  }
  const phase = phaseSpelled(label);
  if (phase !== null) {
    return { ...nothing, phase };
  }
  return wholeHeader(label, context.side) ?? plainHeader(label, context.side);
}

/** Below 预算数, 年初数 and 调整后 are budgets; anywhere else they are not. */
export function budgetPart(
  text: string,
  above: readonly string[],
  context: HeaderContext,
): HeaderText | null {
  const isBelowBudget = above.some(
    (banner) => readHeaderText(banner, context)?.phase === "originalBudget",
  );
  const label = bareLabel(text);
  const phase = budgetPhases.find((one) => spellsAny(label, budgetParts[one]));
  return isBelowBudget && phase !== undefined ? { ...nothing, phase } : null;
}

/** A concept with its phase behind it: 机关运行经费决算数. */
function wholeHeader(label: string, side: LayoutSide): HeaderText | null {
  for (let end = 1; end < label.length; end += 1) {
    const phase = phaseSpelled(label.slice(end));
    const concept = phase === null ? null : conceptOfHeader(label.slice(0, end), side);
    if (concept !== null) {
      return { ...nothing, concept, phase };
    }
  }
  return null;
}

function plainHeader(label: string, side: LayoutSide): HeaderText | null {
  return saysNothing(label, side) ? nothing : (amountHeader(label) ?? yearHeader(label));
}

function conceptOfHeader(label: string, { columns = [] }: LayoutSide): ConceptId | null {
  for (const column of columns) {
    if (column.kind === "concept" && spellsConcept(label, column.concept, column.spellings)) {
      return column.concept;
    }
  }
  return null;
}

function saysNothing(label: string, { banners }: LayoutSide): boolean {
  return spellsAny(label, neutralHeaders) || spellsAny(label, banners);
}

function amountHeader(label: string): HeaderText | null {
  return spellsAny(label, amountHeaders) ? { ...nothing, isAmount: true } : null;
}

/** 上年 alone, or in front of a phase: 上年支出决算数. */
function yearHeader(label: string): HeaderText | null {
  const years = [
    { offset: -1, words: priorYearHeaders },
    { offset: 0, words: currentYearHeaders },
  ] as const;
  for (const { offset, words } of years) {
    const word = words.find((candidate) => label.startsWith(candidate));
    const rest = word === undefined ? null : bareLabel(label.slice(word.length));
    if (rest === "" || (rest !== null && spellsAny(rest, amountHeaders))) {
      return { ...nothing, offset, isAmount: true };
    }
    const phase = rest === null ? null : phaseSpelled(rest);
    if (phase !== null) {
      return { ...nothing, phase, offset };
    }
  }
  return null;
}
