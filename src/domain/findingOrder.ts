import type { Finding, Severity } from "./rule";
import type { Source, Statement } from "./statement";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Sorts findings by severity, then rule, then the place of their first cell. */
export function inOrder(
  findings: readonly Finding[],
  rules: readonly string[],
  statements: readonly Statement[],
): readonly Finding[] {
  const sheets = [...new Set(statements.map(sheetOf))];
  const ranks = new Map(
    findings.map((finding) => [
      finding,
      [
        severities.indexOf(finding.severity),
        rules.indexOf(finding.rule),
        ...placeOf(finding.sources[0], sheets),
      ],
    ]),
  );
  return [...findings].sort((first, second) =>
    compareRanks(ranks.get(first) ?? [], ranks.get(second) ?? []),
  );
}

/** Sheet by its first table, row, column. */
function placeOf(source: Source | undefined, sheets: readonly string[]): readonly number[] {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)/.exec(source?.cell ?? "") ?? [];
  const sheet = source === undefined ? -1 : sheets.indexOf(sheetOf(source));
  return [sheet, Number(row), columnNumber(column)];
}

function sheetOf({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return JSON.stringify([file, sheet]);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const differences = first.map((rank, index) => rank - (second[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
