import type { AnswerRun, Block, BlankRun } from "../document/reportDocument";
import type { CountFactKey } from "../domain/factKey";
import type { FactSet } from "../domain/factSet";
import type { Indicator } from "../domain/indicators/defineIndicator";
import type { Phase } from "../domain/phase";
import { paragraph } from "./blocks";
import { causeBlankId, clauseOf, type Difference, givenCause } from "./causes";
import { comparisonParts, completionParts } from "./budgetParts";
import { amountFigure, countFigure, indicatorFigure, rateFigure } from "./factFigures";
import {
  linesOfText,
  materialBlankId,
  type MaterialId,
  materialSections,
  writtenLines,
} from "./materials";
import type { Part } from "./prose";
import type { ReportContext } from "./reportContext";
import { keyAt, type Topic } from "./topic";

/** What a section speaks with: figures that know their facts, and blanks. */
export type Narration = {
  readonly context: ReportContext;
  readonly facts: FactSet;
  /** The fiscal year in digits, a blank where nobody knows it. */
  readonly year: Part;
  readonly amount: (topic: Topic, phase: Phase) => Part;
  readonly count: (key: CountFactKey) => Part;
  readonly percent: (indicator: Indicator) => Part;
  /** Part of a whole in percent, final accounts both. */
  readonly share: (part: Topic, whole: Topic) => Part;
  /** Spending against the original budget, by the zero matrix. */
  readonly completion: (topic: Topic) => Part;
  readonly comparison: (difference: Difference) => Part;
  readonly cause: (difference: Difference) => Part;
  readonly blank: (id: string, prompt: string) => AnswerRun | BlankRun;
  /** The unit's own words, by paragraph; a blank for the first subject where there are none. */
  readonly material: (...ids: readonly [MaterialId, ...MaterialId[]]) => readonly Block[];
  /** The same inside a sentence. */
  readonly words: (id: MaterialId) => AnswerRun | BlankRun;
  /** The blocks; the unit's own words or a blank where no figure stands in them. */
  readonly orMaterial: (blocks: readonly Block[], id: MaterialId) => readonly Block[];
  readonly hasMaterial: (id: MaterialId) => boolean;
};

/** A part of a report: what it says is up to the facts at hand. */
export type Section = (narration: Narration) => readonly Block[];

/** Gives the facts, causes, words and answers of a context a voice. */
export function narrate(context: ReportContext): Narration {
  const { facts } = context;
  const blank = (id: string, prompt: string): AnswerRun | BlankRun =>
    blankOrAnswer(context, id, prompt);
  return {
    context,
    facts,
    year:
      context.fiscalYear === null ? blank("fiscalYear", "请填写年份") : String(context.fiscalYear),
    amount: (topic, phase) => amountFigure(facts, keyAt(topic, phase)),
    count: (key) => countFigure(facts, key),
    percent: (indicator) => indicatorFigure(facts, indicator),
    share: (part, whole) =>
      rateFigure(facts, {
        current: keyAt(part, "finalAccounts"),
        base: keyAt(whole, "finalAccounts"),
      }),
    completion: (topic) => completionParts(facts, topic),
    comparison: (difference) => comparisonParts(facts, difference),
    cause: (difference) => causeOrBlank(context, difference),
    blank,
    material: (...ids) => materialParagraphs(context, ids),
    orMaterial: (blocks, id) => (blocks.length > 0 ? blocks : materialParagraphs(context, [id])),
    words: (id) => wordsOrBlank(context, id),
    hasMaterial: (id) => materialLines(context, [id]).length > 0,
  };
}

function blankOrAnswer(
  { answers }: ReportContext,
  id: string,
  prompt: string,
): AnswerRun | BlankRun {
  const answer = linesOfText(answers.get(id) ?? "").join("");
  return answer === ""
    ? { kind: "blank", id, prompt: `【${prompt}】` }
    : { kind: "answer", id, text: answer };
}

function causeOrBlank(context: ReportContext, difference: Difference): Part {
  const id = causeBlankId(difference);
  const cause = givenCause(context, difference);
  return cause === null
    ? { kind: "blank", id, prompt: "【请填写原因】" }
    : { kind: "answer", id, text: cause.text };
}

function materialParagraphs(
  context: ReportContext,
  ids: readonly [MaterialId, ...MaterialId[]],
): readonly Block[] {
  const [first] = ids;
  const lines = materialLines(context, ids);
  return lines.length === 0
    ? paragraph(materialBlank(first))
    : lines.flatMap((text) => paragraph({ kind: "answer", id: materialBlankId(first), text }));
}

function wordsOrBlank(context: ReportContext, id: MaterialId): AnswerRun | BlankRun {
  const text = clauseOf(materialLines(context, [id]).join("\n"));
  return text === "" ? materialBlank(id) : { kind: "answer", id: materialBlankId(id), text };
}

function materialBlank(id: MaterialId): BlankRun {
  const prompt = `【请填写：${materialSections[id].prompt}】`;
  return { kind: "blank", id: materialBlankId(id), prompt };
}

function materialLines(context: ReportContext, ids: readonly MaterialId[]): readonly string[] {
  const answered = ids.flatMap((id) => linesOfText(context.answers.get(materialBlankId(id)) ?? ""));
  return answered.length > 0 ? answered : writtenLines(context, ids);
}
