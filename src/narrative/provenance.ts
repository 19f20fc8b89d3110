import type { Block, ProvenanceFact } from "../document/reportDocument";
import type { Fact, FactSet } from "../domain/factSet";
import { indicators } from "../domain/indicators/index";
import { comparedKey, factName } from "./figures";
import { runsOfBlocks } from "../document/runsOfBlocks";

/** The facts that the figures and pictures of some blocks show or were computed from, in reading order. */
export function provenanceFacts(
  facts: FactSet,
  blocks: readonly Block[],
): readonly ProvenanceFact[] {
  const keys = new Set(blocks.flatMap(keysOfBlock));
  return [...keys].flatMap((key) => {
    const fact = facts.facts.get(key);
    return fact === undefined ? [] : [provenanceFact(fact)];
  });
}

function keysOfBlock(block: Block): readonly string[] {
  const keys = runsOfBlocks([block]).flatMap((run) =>
    run.kind === "figure" ? keysOfFigure(run.reference, run.form) : [],
  );
  return block.kind === "chart"
    ? [...keys, ...block.bars.flatMap(({ references }) => references)]
    : keys;
}

function keysOfFigure(reference: string, form: string): readonly string[] {
  const indicator = indicators.find(({ id }) => id === reference);
  if (indicator !== undefined) {
    return Object.values(indicator.inputs);
  }
  const compared = comparedKey(form);
  return compared === null ? [reference] : [reference, compared];
}

function provenanceFact(fact: Fact): ProvenanceFact {
  return {
    key: fact.key,
    label: factName(fact),
    yuan: fact.value.kind === "amount" ? fact.value.amount.toYuanText() : String(fact.value.count),
    sources: fact.readings.map(({ source: { file, sheet, cell } }) => ({ file, sheet, cell })),
  };
}
