import type { Money } from "../money/money";
import type { PrintedAmount } from "../money/roundingTail";
import type { GroupName } from "./concepts/index";
import { conceptOf } from "./concepts/concept";
import type { AmountFactKey, CountFactKey } from "./factKey";
import type { Phase } from "./phase";
import type { LineItem, Reading, Statement, Subject } from "./statement";

/**
 * One figure with all its readings.
 *
 * `value` is the most precise of them, the first where several are: what formulas compute with.
 * Whether the readings agree is a finding's matter, not decided here.
 */
export type Fact = {
  readonly key: string;
  readonly subject: Subject;
  readonly label: string;
  readonly value: FactValue;
  readonly readings: readonly Reading[];
};

export type FactValue =
  | ({ readonly kind: "amount" } & PrintedAmount)
  | { readonly kind: "count"; readonly count: number };

/** All figures of the workbooks at hand, by key. */
export type FactSet = {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Lines that a sheet lists with an empty cell or a dash: not reported, which is not zero. */
  readonly blanks: ReadonlyMap<string, Reading>;
};

/** Gathers the readings of all tables by what they are about. */
export function collectFacts(statements: readonly Statement[]): FactSet {
  const facts = new Map<string, OpenFact>();
  const blanks = new Map<string, Reading>();
  const take = (reading: Reading): void => {
    const { key, value } = reading;
    const known = facts.get(key);
    if (value.kind === "blank") {
      blanks.set(key, blanks.get(key) ?? reading);
    } else if (known === undefined) {
      facts.set(key, factOf(reading, value));
    } else {
      known.readings.push(reading);
      known.value = isFiner(value, known.value) ? value : known.value;
    }
  };
  for (const statement of statements) {
    statement.readings.forEach(take);
  }
  for (const key of blanks.keys()) {
    if (facts.has(key)) {
      blanks.delete(key);
    }
  }
  return { facts, blanks };
}

/** The amount of a figure, `undefined` where no table reports it. */
export function amountOf(facts: FactSet, key: AmountFactKey): Money | undefined {
  const value = facts.facts.get(key)?.value;
  return value?.kind === "amount" ? value.amount : undefined;
}

/** The number of people or things, `undefined` where no table reports it. */
export function countOf(facts: FactSet, key: CountFactKey): number | undefined {
  const value = facts.facts.get(key)?.value;
  return value?.kind === "count" ? value.count : undefined;
}

/** The figures of one group's lines, in the order of the sheets. */
export function linesOf(
  facts: FactSet,
  { group, kind, phase }: { group: GroupName; kind: LineItem["kind"]; phase: Phase },
): readonly Fact[] {
  return [...facts.facts.values()].filter(
    ({ subject }) =>
      subject.item?.kind === kind &&
      subject.phase === phase &&
      conceptOf(subject.concept).group === group,
  );
}

/** A fact of which more readings may come. */
type OpenFact = Omit<Fact, "value" | "readings"> & {
  value: FactValue;
  readonly readings: Reading[];
};

function factOf(reading: Reading, value: FactValue): OpenFact {
  const { key, subject } = reading;
  return { key, subject, label: labelOf(subject), value, readings: [reading] };
}

function labelOf({ concept, item }: Subject): string {
  return item === null ? conceptOf(concept).label : item.name;
}

function isFiner(value: FactValue, best: FactValue): boolean {
  return value.kind === "amount" && best.kind === "amount" && value.step.compare(best.step) < 0;
}
