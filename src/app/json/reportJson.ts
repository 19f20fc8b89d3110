import type { ReportDocument } from "../../document/reportDocument";
import type { Severity } from "../../domain/rule";
import { blanksOf } from "../../narrative/blanksOf";
import { unusedMaterials } from "../../narrative/unusedMaterials";
import type { Analysis } from "../analyse";
import { schema } from "./schema";

/** What a report was made of, as `juesuan report` tells it. `path` is null where none was written. */
export type ReportSummary = {
  readonly schema: typeof schema;
  readonly template: string;
  readonly title: string;
  readonly path: string | null;
  readonly facts: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Headings of the unit's own words that the template has no place for. */
  readonly unusedMaterials: readonly string[];
  readonly blanks: readonly {
    readonly id: string;
    readonly prompt: string;
    readonly heading: string;
  }[];
};

/** Counts what went into a report and lists what is still blank. */
export function reportSummary(analysis: Analysis, document: ReportDocument): ReportSummary {
  const count = (severity: Severity): number =>
    analysis.review.findings.filter((finding) => finding.severity === severity).length;
  return {
    schema,
    template: document.provenance.template,
    title: document.title,
    path: null,
    facts: analysis.facts.facts.size,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    unusedMaterials: unusedMaterials(document, analysis.recognition.materials),
    blanks: blanksOf(document),
  };
}
