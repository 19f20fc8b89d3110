import { collectFacts, type FactSet } from "../../../src/domain/factSet";
import { keyOf } from "../../../src/domain/factKey";
import { conceptOf, isConceptId } from "../../../src/domain/concepts/concept";
import type { ConceptId } from "../../../src/domain/concepts/index";
import { type Phase, phases } from "../../../src/domain/phase";
import type { LineItem, Reading, ReadValue, Subject } from "../../../src/domain/statement";
import { Money } from "../../../src/money/money";

/** What a test says of one row: phase → amount in 万元 (or a count); an empty text is an empty cell. */
export type DrawnRow = Readonly<Partial<Record<Phase, string>>>;

/**
 * Facts drawn in a test: concept → phase → 万元.
 *
 * The row of a classification is written `concept/code/name`, a named one `concept//name`, a unit
 * `concept/unit:code/name` or without the code; a star before
 * the code puts it below 其中. Amounts in 元 end with `元`.
 */
export type DrawnFacts = Readonly<Record<string, DrawnRow>>;

export function drawFacts(drawn: DrawnFacts): FactSet {
  let row = 0;
  const readings = Object.entries(drawn).flatMap(([address, amounts]) => {
    row += 1;
    return phases.flatMap((phase, column): readonly Reading[] => {
      const text = amounts[phase];
      return text === undefined ? [] : [readingOf({ address, phase, text, row, column })];
    });
  });
  return collectFacts([
    {
      file: "book.xlsx",
      sheet: "表",
      range: "A1:Z99",
      title: "",
      layout: "drawn",
      unit: "tenThousandYuan",
      confidence: 1,
      readings,
      printed: [],
      causes: [],
    },
  ]);
}

/** The subject of a drawn row in a phase. */
export function subjectAt(address: string, phase: Phase): Subject {
  const [concept = "", code, name] = address.split("/");
  if (!isConceptId(concept)) {
    throw new Error(`no concept ${concept}`);
  }
  return { concept, phase, item: name === undefined ? null : itemOf(code ?? "", name, concept) };
}

/** The key of a drawn row in a phase. */
export function keyAt(address: string, phase: Phase): string {
  return keyOf(subjectAt(address, phase));
}

type DrawnCell = {
  readonly address: string;
  readonly phase: Phase;
  readonly text: string;
  readonly row: number;
  readonly column: number;
};

function readingOf({ address, phase, text, row, column }: DrawnCell): Reading {
  const subject = subjectAt(address, phase);
  return {
    key: keyOf(subject),
    subject,
    value: valueOf(text, subject.concept),
    isPartOfList: address.includes("*"),
    isHidden: false,
    source: {
      file: "book.xlsx",
      sheet: "表",
      cell: `${String.fromCharCode(66 + column)}${String(row)}`,
      text,
      unit: "tenThousandYuan",
    },
  };
}

function valueOf(text: string, concept: ConceptId): ReadValue {
  if (text === "") {
    return { kind: "blank" };
  }
  if (conceptOf(concept).kind === "count") {
    return { kind: "count", count: Number(text) };
  }
  const inYuan = text.endsWith("元");
  return {
    kind: "amount",
    amount: inYuan ? Money.of(text.slice(0, -1)) : Money.of(text, "tenThousandYuan"),
    step: inYuan ? Money.of("0.01") : Money.of("100"),
  };
}

function itemOf(code: string, name: string, concept: string): LineItem {
  const id = code.replace("*", "");
  if (id.startsWith("unit:")) {
    return { id: id.slice("unit:".length) || name, kind: "unit", name };
  }
  if (id === "") {
    return { id: name, kind: "named", name };
  }
  const isEconomic = id.startsWith("3") || concept === "generalBudgetExpenditure.basic";
  return { id, kind: isEconomic ? "economic" : "functional", name };
}
