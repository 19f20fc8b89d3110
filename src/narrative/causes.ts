import { keyOf } from "../domain/factKey";
import type { WrittenCause } from "../domain/statement";
import type { Phase } from "../domain/phase";
import { withoutStop } from "../lib/chineseText";
import { linesOfText } from "./materials";
import type { ComparisonBase } from "./phrases/comparisonPhrase";
import type { ReportContext } from "./reportContext";
import { amountAt, keyAt, type Topic } from "./topic";

/** A difference that wants its cause: of a topic in a phase, against a base. */
export type Difference = {
  readonly topic: Topic;
  readonly phase: Phase;
  readonly against: ComparisonBase;
};

/** A cause as it was given; the accountant's answer goes before the sheet's column. */
export type GivenCause = { readonly text: string; readonly origin: "answer" | "workbook" };

/** The blank for the cause of a difference: `cause.threePublicExpenses.total.finalAccounts.originalBudget`. */
export function causeBlankId({ topic, phase, against }: Difference): string {
  return `cause.${keyAt(topic, phase)}.${against}`;
}

/** The cause of a difference so far, ready to stand before a full stop; `null` where nobody gave one. */
export function givenCause(context: ReportContext, difference: Difference): GivenCause | null {
  const answer = clauseOf(context.answers.get(causeBlankId(difference)) ?? "");
  if (answer !== "") {
    return { text: answer, origin: "answer" };
  }
  const written = context.causes
    .filter((cause) => isAbout(context, cause, difference))
    .map(({ text }) => clauseOf(text))
    .find((text) => text !== "");
  return written === undefined ? null : { text: written, origin: "workbook" };
}

/** A text as a clause: its lines in one, without the introduction and the stop that the sentence has. */
export function clauseOf(text: string): string {
  return linesOfText(text)
    .map(withoutStop)
    .join("；")
    .replace(ownIntroduction, "")
    .replace(/^(?:(?:主要)?原因(?:是|为)?|主要是)?[:：]?(?:由于|因为)?/, "");
}

/** “与上年相比增加主要是”: the sentence around says which way it went, and from what. */
const ownIntroduction =
  /^(?:与|比|较|同)(?:上年|去年|(?:年初)?预算数?|年初)(?:相比|比较)?[，,]?(?:有所)?(?:增加|减少|增长|下降)?[，,的]?(?=(?:主要)?原因(?:是|为)|主要是)/;

/**
 * One cause column stands beside several differences: it speaks of the phase that it was read for,
 * and where that is the final accounts, of the base that it says, else of the first that there is.
 */
function isAbout(
  context: ReportContext,
  { subject, base }: WrittenCause,
  { topic, phase, against }: Difference,
): boolean {
  if (keyAt(topic, subject.phase) !== keyOf(subject) || phase !== "finalAccounts") {
    return false;
  }
  return subject.phase === "finalAccounts"
    ? against === (base ?? firstBase(context, topic))
    : against === subject.phase;
}

function firstBase({ facts }: ReportContext, topic: Topic): ComparisonBase | null {
  if (
    topic === "carryOver.closing" &&
    amountAt(facts, "carryOver.opening", "finalAccounts") !== undefined
  ) {
    return "opening";
  }
  const bases = ["originalBudget", "adjustedBudget", "priorYearFinalAccounts"] as const;
  return bases.find((base) => amountAt(facts, topic, base) !== undefined) ?? null;
}
