import { pickerOf } from "../corpus/picker";

/** Numbers that look random and are always the same for the same seed. */
export type Numbers = {
  /** A whole number from one bound to the other. */
  readonly between: (low: number, high: number) => number;
};

const grains = 1_000_003;
const choices = Array.from({ length: grains }, (_unused, grain) => grain);

/** The numbers of a seed. */
export function numbersOf(seed: number): Numbers {
  const pick = pickerOf(seed);
  return { between: (low, high) => Math.round(low + (pick(choices) / grains) * (high - low)) };
}
