import type { ReportDocument } from "../../document/reportDocument";
import type { Severity } from "../../domain/rule";
import { scoreChoiceAnswers } from "../../domain/scoring/scoreChoices";
import { blanksOf } from "../../narrative/blanksOf";
import { runsOfBlocks } from "../../document/runsOfBlocks";
import { unusedMaterials } from "../../narrative/unusedMaterials";
import type { Analysis } from "../analyse";
import type { Answers } from "../keptAnswers";
import { schema } from "./schema";

/** What a report was made of, as `juesuan report` tells it. `path` is null where none was written. */
export type ReportSummary = {
  readonly schema: typeof schema;
  readonly template: string;
  readonly title: string;
  readonly path: string | null;
  readonly facts: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many places of the sheets were not understood or need a look: `juesuan read` lists them. */
  readonly problems: number;
  /** Ids of answers that fit no blank of this report. */
  readonly unusedAnswers: readonly string[];
  /** Headings of the unit's own words that the template has no place for. */
  readonly unusedMaterials: readonly string[];
  readonly blanks: readonly {
    readonly id: string;
    readonly prompt: string;
    readonly heading: string;
  }[];
};

/** Counts what went into a report and lists what is still blank. */
export function reportSummary(
  analysis: Analysis,
  document: ReportDocument,
  answers: Answers,
): ReportSummary {
  const count = (severity: Severity): number =>
    analysis.review.findings.filter((finding) => finding.severity === severity).length;
  return {
    schema,
    template: document.provenance.template,
    title: document.title,
    path: null,
    facts: analysis.facts.facts.size,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    problems: analysis.recognition.problems.length,
    unusedAnswers: unusedAnswers(document, answers),
    unusedMaterials: unusedMaterials(document, analysis.recognition.materials),
    blanks: blanksOf(document),
  };
}

function unusedAnswers({ blocks }: ReportDocument, answers: Answers): readonly string[] {
  const used = new Set(
    runsOfBlocks(blocks).flatMap((run) => (run.kind === "answer" ? [run.id] : [])),
  );
  const choices = scoreChoiceAnswers(answers);
  return [...answers.keys()].filter((id) => !used.has(id) && !choices.has(id));
}
