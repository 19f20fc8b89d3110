import type { Evaluation, FindingValue, Rule } from "../../../src/domain/rule";
import type { SheetProblem } from "../../../src/domain/statement";
import { type DrawnTable, type Drawing, contextOf } from "./drawTable";

/**
 * One row: the tables (a drawing alone is one table) and how each application of the rule ends.
 *
 * `passed`, `tail`; `notApplicable: reason`; a finding as `error: values and cells`, its amounts in yuan.
 */
export type RuleCase = {
  readonly name: string;
  readonly given: Drawing | readonly DrawnTable[];
  readonly explained?: readonly string[];
  readonly problems?: readonly SheetProblem[];
  readonly ends: readonly string[];
};

/** Tests a rule as a table. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test.each(cases)("$name", ({ given, explained, problems, ends }) => {
      const tables = isList(given) ? given : [{ lines: given }];
      const context = contextOf(tables, { explained: explained ?? [], problems: problems ?? [] });
      expect(rule.evaluate(context).map((evaluation) => endOf(rule, evaluation))).toEqual(ends);
    });
  });
}

/** How one application ended, in one line. */
function endOf(rule: Rule, evaluation: Evaluation): string {
  switch (evaluation.status) {
    case "passed":
    case "partial":
      expect(evaluation.subject).not.toBe("");
      return evaluation.status;
    case "tail":
      return `tail ${evaluation.source.cell}`;
    case "notApplicable":
      return `notApplicable: ${evaluation.reason}`;
    case "found": {
      const { finding } = evaluation;
      expect(finding.rule).toBe(rule.id);
      const sentence = finding.message.replace(/\{(\w+)\}/g, (_slot, name: string) => {
        const value = finding.values[name];
        return value === undefined ? `{${name}?}` : textOf(value);
      });
      const cells = finding.sources.map(({ cell }) => cell).join(" ");
      return `${finding.severity}: ${sentence} [${cells}]`;
    }
  }
}

function textOf(value: FindingValue): string {
  switch (value.kind) {
    case "amount":
      return value.amount.toYuanText();
    case "percent":
      return `${value.ratio.roundedPercent(2)}%`;
    case "multiple":
      return `${value.ratio.roundedTimes(2)}倍`;
    case "count":
      return String(value.count);
    case "text":
      return value.text;
  }
}

function isList(given: RuleCase["given"]): given is readonly DrawnTable[] {
  return Array.isArray(given);
}
