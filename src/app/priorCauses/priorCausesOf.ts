import { figuresOfAll } from "../../domain/checks/figureTable";
import { isWholeOfRow } from "../../domain/explanation/rowLines";
import type { AccountLine } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { FactSet } from "../../domain/factSet";
import { remembered } from "../../lib/remembered";
import { causeBlankId, type Difference } from "../../narrative/causes";
import { accountLine } from "../../narrative/topic";
import { linesMeant } from "../../recognition/prose/linesMeant";
import type { ProseBase } from "../../recognition/prose/meantBase";
import type { PriorCause } from "./priorCause";

/** The causes that last year's files give for the same line in the same comparison, each text once. */
export function priorCausesOf(
  facts: FactSet,
  causes: readonly PriorCause[],
  difference: Difference,
): readonly PriorCause[] {
  const blankId = causeBlankId(difference);
  const own = addressOf(accountLine(difference.topic));
  const meant = linesByCause(facts)(causes);
  const found = causes.filter((cause) => {
    const { about } = cause;
    return about.kind === "blank"
      ? about.blankId === blankId
      : isSameBase(about.base, difference) && meant.get(cause)?.has(own) === true;
  });
  return found.filter(
    ({ text }, index) => found.findIndex((other) => other.text === text) === index,
  );
}

/** Which lines of this year each cause can only mean; looked for once for all differences. */
const linesByCause = remembered((facts: FactSet) => {
  const lines = namedLines(facts);
  // the same causes come again with every word that is typed, in new objects
  const known = new Map<string, ReadonlySet<string>>();
  const linesOf = ({ about }: PriorCause): ReadonlySet<string> => {
    if (about.kind === "blank") {
      return new Set();
    }
    const name = JSON.stringify(about.subject);
    const meant = known.get(name) ?? new Set(linesMeant(about.subject, lines).map(addressOf));
    known.set(name, meant);
    return meant;
  };
  return remembered(
    (causes: readonly PriorCause[]): ReadonlyMap<PriorCause, ReadonlySet<string>> =>
      new Map(causes.map((cause) => [cause, linesOf(cause)])),
  );
});

/** All lines of money that a sentence may name; of a row the figure of all its money. */
function namedLines(facts: FactSet): readonly AccountLine[] {
  const lines = new Map<string, AccountLine>();
  for (const { subject } of figuresOfAll(facts).values()) {
    const { concept, item } = subject;
    if (item === null || isWholeOfRow(concept)) {
      lines.set(addressOf(subject), { concept, item });
    }
  }
  return [...lines.values()];
}

function addressOf(line: AccountLine): string {
  return keyOf({ concept: line.concept, item: line.item, phase: "finalAccounts" });
}

/** Reports speak of final accounts; a closing balance is as much above the opening one as above last year's. */
function isSameBase(base: ProseBase, { phase, against }: Difference): boolean {
  return (
    phase === "finalAccounts" &&
    (base === against || (against === "opening" && base === "priorYearFinalAccounts"))
  );
}
