import type { Contribution } from "../../domain/explanation/explanation";
import type { AccountLine, ComparedPhases } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { FactSet } from "../../domain/factSet";
import type { Phase } from "../../domain/phase";
import { aliasOf, type FigureOrigin, figureRun } from "../figures";
import { pairAlias } from "../factFigures";
import { formatDistance } from "../phrases/formatDistance";
import { proseUnit } from "../phrases/formatAmount";
import { phaseName } from "../phrases/phaseName";
import type { Part } from "../prose";

/** By how much a line rose or fell: “增加902.99万元”, and that nothing stood there before, or stands now. */
export function contributionChange(
  facts: FactSet,
  contribution: Contribution,
  phases: ComparedPhases,
): Part {
  const { difference } = contribution;
  return [
    difference.isNegative ? "减少" : "增加",
    figureRun(formatDistance(difference.absolute()), changeOrigin(facts, contribution, phases)),
    occurrenceNote(facts, contribution, phases),
  ];
}

/** What is to be seen of a line beside its amounts, in a word: that it is new or gone, or goes against the whole. */
export function contributionNote({ occurrence, role }: Contribution): string {
  const notes = [
    ...(occurrence === "new" ? ["新增"] : []),
    ...(occurrence === "vanished" ? ["本期无"] : []),
    ...(role === "offset" ? ["反向"] : []),
  ];
  return notes.join("、");
}

/** The fact by which a document finds a contribution again. */
export function contributionKey(
  { facts }: FactSet,
  { line }: Contribution,
  { current, base }: ComparedPhases,
): string {
  const key = keyOf({ ...line, phase: current });
  return facts.has(key) ? key : keyOf({ ...line, phase: base });
}

/** A line that only one of the two phases lists changes by all that it has. */
function changeOrigin(
  facts: FactSet,
  { line }: Contribution,
  phases: ComparedPhases,
): FigureOrigin {
  const pair = {
    current: keyOf({ ...line, phase: phases.current }),
    base: keyOf({ ...line, phase: phases.base }),
  };
  const known = [pair.current, pair.base].filter((key) => facts.facts.has(key));
  const [only = pair.current] = known;
  return known.length === 2
    ? {
        reference: pair.current,
        form: `difference:${proseUnit}:${pair.base}`,
        alias: pairAlias(facts, pair, "增减额"),
      }
    : { reference: only, form: `amount:${proseUnit}`, alias: aliasOf(facts, only) };
}

/** Whether a phase holds nothing, and how the sheet says so; a sheet that prints zero says zero. */
function occurrenceNote(
  facts: FactSet,
  { line, occurrence }: Contribution,
  { current, base }: ComparedPhases,
): string {
  switch (occurrence) {
    case "new":
      return `（${nothingAt(facts, line, base)}）`;
    case "vanished":
      return `（${nothingAt(facts, line, current)}）`;
    case "continued":
      return "";
  }
}

function nothingAt({ facts }: FactSet, line: AccountLine, phase: Phase): string {
  const isPrinted = facts.has(keyOf({ ...line, phase }));
  return `${phaseName(phase)}${isPrinted ? "为0" : "未填列"}`;
}
