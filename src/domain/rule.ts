import type { Money, Ratio } from "../money/money";
import type { Figure } from "./checks/figureTable";
import type { FactSet } from "./factSet";
import type { Citation } from "./sources";
import type { Source, Statement, SheetProblem } from "./statement";

export type Severity = "error" | "warning" | "info";

/** What a rule may look at. `explained`: keys of facts whose difference has a cause given. */
export type ReviewContext = {
  readonly facts: FactSet;
  readonly statements: readonly Statement[];
  readonly problems: readonly SheetProblem[];
  readonly explained: ReadonlySet<string>;
};

/** A value in a finding's sentence; wording rounds it, the rule never does. */
export type FindingValue =
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "percent" | "multiple"; readonly ratio: Ratio }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "text"; readonly text: string };

/** What a check or rule found; `message` has a `{slot}` for each of `values`. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly values: Readonly<Record<string, FindingValue>>;
  readonly sources: readonly Source[];
  readonly citation: Citation;
};

/**
 * How one application of a rule ended: silence is not an outcome.
 *
 * `tail`: it holds but for what rounding explains; the review gathers these by table.
 * `partial`: a list that names only some of the parts falls short of its total, as it may.
 */
export type Evaluation =
  | { readonly status: "passed"; readonly subject: string }
  | { readonly status: "partial"; readonly subject: string }
  | { readonly status: "tail"; readonly subject: string; readonly source: Source }
  | {
      readonly status: "found";
      readonly subject: string;
      readonly finding: Finding;
      /** The sum that is not its total, where that is what was found. */
      readonly sum?: BrokenSum;
    }
  | { readonly status: "notApplicable"; readonly reason: string };

/** A total and addends that do not make it up. */
export type BrokenSum = { readonly total: Figure; readonly addends: readonly Figure[] };

/** A rule of the review; it may apply many times (each code, each table), and at least once. */
export type Rule = {
  readonly id: string;
  readonly label: string;
  readonly citation: Citation;
  readonly evaluate: (context: ReviewContext) => readonly Evaluation[];
};

/** The outcome of a rule over all its applications. */
export type RuleOutcome = {
  readonly rule: string;
  readonly label: string;
  readonly status: "found" | "passed" | "notApplicable";
  readonly reason: string;
  readonly passed: number;
  readonly found: number;
};

/** Everything the review says about the workbooks. */
export type Review = {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
};
