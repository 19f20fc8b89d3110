import type { DraftChart, DraftDocument, DraftFigure, DraftModel } from "../../document/draft";
import type { ReportDocument } from "../../document/reportDocument";
import type { Sentence } from "../../document/sentence";
import { draftChart } from "../docx/draft/draftModel";
import { nextSentence, numbersIn } from "./clauseChanges";
import { compareSides, type Comparison } from "./compareSides";
import { isWaiting } from "./decidePlan";
import type { RefreshPlan } from "./refreshPlan";

/**
 * What a draft has to know of itself once a plan is carried out.
 *
 * What was written, or decided, becomes what was last written; what waits for a decision keeps what it
 * was, so that the next comparison asks again.
 */
export function refreshedModel(
  draft: DraftDocument,
  report: ReportDocument,
  plan: RefreshPlan,
): DraftModel {
  const comparison = compareSides(draft, report);
  const { model } = draft;
  return {
    ...model,
    provenance: report.provenance,
    figures: model.figures.map((figure) => lastFigure(figure, plan)),
    sentences: model.sentences.map((sentence) => lastSentence(sentence, comparison, plan)),
    charts: model.charts.map((chart) => lastChart(chart, plan)),
  };
}

function lastFigure(figure: DraftFigure, { figures }: RefreshPlan): DraftFigure {
  const own = figures.filter(({ number }) => number === figure.number);
  const next = own.find(({ now }) => now !== null)?.next ?? null;
  return own.some(isWaiting) || next === null ? figure : { ...figure, text: next };
}

function lastChart(chart: DraftChart, { charts }: RefreshPlan): DraftChart {
  const next = charts.find(({ last }) => last?.id === chart.id)?.next ?? null;
  return next === null ? chart : draftChart(next);
}

function lastSentence(sentence: Sentence, comparison: Comparison, plan: RefreshPlan): Sentence {
  const [first] = numbersIn(sentence);
  const next = nextSentence(sentence, comparison);
  const isListed = plan.clauses.some(({ numbers }) => numbers[0] === first);
  return isListed || next.length === 0 ? sentence : renumbered(next, comparison);
}

/** A sentence of the new report with the draft's numbers; 0 for a figure that the draft does not have. */
function renumbered(sentence: Sentence, { pairs }: Comparison): Sentence {
  const numbers = new Map([...pairs].map(([last, { number }]) => [number, last]));
  return sentence.map((part) =>
    part.kind === "figure" ? { ...part, number: numbers.get(part.number) ?? 0 } : part,
  );
}
