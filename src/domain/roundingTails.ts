import type { Evaluation, Finding } from "./rule";
import { cite } from "./sources";
import type { Source } from "./statement";

/** What the review calls the rounding tails of all rules together. */
export const roundingTails = { id: "roundingTails", label: "四舍五入尾差" } as const;

/** Gathers the rounding tails that the rules met into one note for each sheet. */
export function tailFindings(evaluations: readonly Evaluation[]): readonly Finding[] {
  const sheets = new Map<string, Source[]>();
  for (const evaluation of evaluations) {
    if (evaluation.status === "tail") {
      const sheet = JSON.stringify([evaluation.source.file, evaluation.source.sheet]);
      const sources = sheets.get(sheet) ?? [];
      sheets.set(sheet, sources);
      sources.push(evaluation.source);
    }
  }
  return [...sheets.values()].map(findingOf);
}

function findingOf(sources: readonly Source[]): Finding {
  return {
    rule: roundingTails.id,
    severity: "info",
    message: "“{sheet}”表有{count}处尾差，系四舍五入所致，无需调整。",
    values: {
      sheet: { kind: "text", text: sources[0]?.sheet ?? "" },
      count: { kind: "count", count: sources.length },
    },
    sources,
    citation: cite("ownConvention", "尾差按表列位数可解释的区间判断"),
  };
}
