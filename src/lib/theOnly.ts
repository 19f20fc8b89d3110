/** The value that all of some values are; `null` where there is none, or where they differ. */
export function theOnly<Value>(values: readonly Value[]): Value | null {
  const [value = null, ...others] = new Set(values);
  return others.length === 0 ? value : null;
}
