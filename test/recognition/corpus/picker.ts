/** Picks one of several, always the same for the same seed. */
export type Pick = <T>(items: readonly [T, ...T[]] | readonly T[]) => T;

/** A small generator of numbers (mulberry32): the choices of a variant that need no shrinking. */
export function pickerOf(seed: number): Pick {
  let state = seed >>> 0;
  return (items) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % items.length;
    const item = items[at];
    if (item === undefined) {
      throw new Error("nothing to pick from");
    }
    return item;
  };
}
