import type { Fact } from "../../domain/factSet";
import type { LineItem } from "../../domain/statement";
import { conceptOf } from "../../domain/concepts/concept";
import { linesOf } from "../../domain/factSet";
import type { AmountConceptId } from "../../domain/factKey";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { labelOf, type Line, lineOf } from "../topic";

/** Whose classes, in which of the two classifications. */
type Classified = {
  readonly concept: AmountConceptId;
  readonly kind: LineItem["kind"];
};

/** “按支出经济分类，工资福利支出…万元（其中：…万元）、商品和服务支出…万元。” */
export function economicClassSentence(narration: Narration, concept: AmountConceptId): Part {
  const lines = spentLines(narration, { concept, kind: "economic" });
  const classes = lines
    .filter(isClass)
    .map((fact): Part => [
      amountOfLine(narration, fact),
      optional("（其中：", joined("、", listedUnder(narration, lines, fact)), "）"),
    ]);
  return sentence("按支出经济分类，", joined("、", classes), "。");
}

/** “按支出功能分类，一般公共服务支出…万元、…。主要包括：…万元、…。” */
export function functionalClassSentence(narration: Narration, concept: AmountConceptId): Part {
  const lines = spentLines(narration, { concept, kind: "functional" });
  const named = (facts: readonly Fact[]): Part =>
    joined(
      "、",
      facts.map((fact) => amountOfLine(narration, fact)),
    );
  const parts = lines.filter(isSubclass);
  return sentence(
    "按支出功能分类，",
    named(lines.filter(isClass)),
    "。",
    optional("主要包括：", named(parts), "。"),
  );
}

/** The lines of a classification that have money in the final accounts, in the order of the sheet. */
export function spentLines({ facts }: Narration, { concept, kind }: Classified): readonly Fact[] {
  const { group } = conceptOf(concept);
  return linesOf(facts, { group, kind, phase: "finalAccounts" }).filter(
    ({ subject, value }) =>
      subject.concept === concept && value.kind === "amount" && !value.amount.isZero,
  );
}

/** Whether a line is one of the uppermost classes (类), which have codes of three digits. */
export function isClass({ subject }: Fact): boolean {
  return subject.item?.id.length === 3;
}

/** Whether a line is a subclass (款), which has a code of five digits. */
function isSubclass({ subject }: Fact): boolean {
  return subject.item?.id.length === 5;
}

/** “行政运行…万元” */
export function amountOfLine({ amount }: Narration, fact: Fact): Part {
  const line = knownLine(fact);
  return [labelOf(line), amount(line, "finalAccounts")];
}

function listedUnder(narration: Narration, lines: readonly Fact[], parent: Fact): readonly Part[] {
  const id = parent.subject.item?.id ?? "";
  return lines
    .filter((fact) => fact !== parent && isFromPartialList(fact))
    .filter(({ subject }) => subject.item?.id.startsWith(id))
    .map((fact) => amountOfLine(narration, fact));
}

function isFromPartialList({ readings }: Fact): boolean {
  return readings.some(({ isPartOfList }) => isPartOfList);
}

function knownLine(fact: Fact): Line {
  const line = lineOf(fact);
  if (line === null) {
    throw new Error(`${fact.key} is no line`);
  }
  return line;
}
