import fc from "fast-check";
import { recognise } from "../../../src/recognition/recognise";
import { type Variant, variants } from "./knobs";
import { layOutWorkbook } from "./layOutWorkbook";
import { factLine, readFacts, ReadShare } from "./measure";

/** Workbooks in the usual run; `CORPUS_RUNS` asks for more, `CORPUS_SEED` for others. */
const usualRuns = 2000;
const numRuns = Number(process.env.CORPUS_RUNS ?? usualRuns);
const seed = Number(process.env.CORPUS_SEED ?? 2023);

/** Of all printed figures, over all runs together. */
const leastShare = 0.99;

test(
  "one statement, laid out in thousands of ways: nothing is read wrong, and nearly all is read",
  () => {
    const share = new ReadShare();
    const readsRight = (variant: Variant): void => {
      const { fiscalYear, grids, facts } = layOutWorkbook(variant);
      const read = readFacts(recognise(grids, { fiscalYear }));
      share.add(facts, new Set(read));
      const printed = new Set(facts.map(factLine));
      expect(read.filter((line) => !printed.has(line))).toEqual([]);
    };
    fc.assert(fc.property(variants, readsRight), { numRuns, seed });
    if (share.share < leastShare) {
      const percent = (share.share * 100).toFixed(2);
      throw new Error([`only ${percent} % were read; by knob:`, ...share.losses()].join("\n"));
    }
  },
  // a larger run takes as long as was asked for
  60_000 + numRuns * 50,
);
