import { functionalNames } from "../figures";
import {
  amount,
  figuresOf,
  type FormColumn,
  type FormRow,
  type FormSide,
  lineAmount,
  type Wordings,
} from "../form";
import { type Cents, codesOf, type Phase, spent } from "../statement";
import {
  economicCodeHeaders,
  initialBudgetHeaders,
  onlyAmountHeaders,
  phaseHeaders,
} from "../wordings";

/** The numbering of rows. */
const numerals = [..."一二三四五六七八九十"];

/** `三、` for the third row of a form. */
export function numberingOf(index: number): string {
  return `${numerals[index] ?? ""}、`;
}

/** What a row prints in each phase. */
export type ByPhase = (phase: Phase) => Cents;

/** A row that is one concept, in each of some phases. */
export function conceptRow(
  concept: string,
  label: Wordings,
  { of, at, role = "line" }: { of: ByPhase; at: readonly Phase[]; role?: FormRow["role"] },
): FormRow {
  const figures = figuresOf(at, (phase) => [phase, amount(concept, phase, of(phase))]);
  return { code: "", label, role, figures };
}

/** Columns that are phases, and nothing else. */
export function phaseColumns(at: readonly Phase[]): readonly FormColumn[] {
  const headers: Readonly<Record<Phase, Wordings>> = {
    ...phaseHeaders,
    ...(at.includes("adjustedBudget") ? { originalBudget: initialBudgetHeaders } : {}),
    ...(at.length === 1 ? { finalAccounts: onlyAmountHeaders } : {}),
  };
  return at.map((phase) => ({ id: phase, path: [headers[phase]] }));
}

/** The classes of all expenditure, one row each, known by name. */
export function classRows(at: readonly Phase[]): readonly FormRow[] {
  return classesOf(null).map((code, index) => ({
    code: "",
    label: [functionalNames[code] ?? code],
    numbering: numberingOf(index),
    role: "line",
    figures: figuresOf(at, (phase) => [
      phase,
      lineAmount("expenditure.total", code, { phase, cents: spent(code, {}, phase) }),
    ]),
  }));
}

/** The classes (类) on which some budgets spend; of all budgets for null. */
export function classesOf(budgets: readonly string[] | null): readonly string[] {
  return codesOf(budgets).filter((code) => code.length === 3);
}

/** A side whose rows are known by their labels. */
export function namedSide(
  banner: Wordings | null,
  parts: Pick<FormSide, "columns" | "rows">,
): FormSide {
  return {
    labels: "named",
    banner,
    codeHeader: economicCodeHeaders,
    nameHeader:
      banner?.[0] === "收入" ? ["项目", "项 目"] : ["项目", "项 目", "项目（按功能分类）"],
    anyColumnOrder: true,
    ...parts,
  };
}
