/** What is stored in the workbook, and what was stored there when this computer looked last. */
export type StoredEntries<Value> = {
  readonly stored: ReadonlyMap<string, Value>;
  readonly seen: ReadonlyMap<string, Value>;
};

/**
 * Joins what this computer kept with what the workbook holds.
 *
 * What is only in the workbook comes in, unless this computer has seen it as it is: then it was taken back
 * here. Of two that differ the workbook's is the newer where it changed since this computer looked last
 * while this computer's own did not; else this computer's stays, for then nobody can know which is newer.
 */
export function withStored<Value>(
  kept: ReadonlyMap<string, Value>,
  { stored, seen }: StoredEntries<Value>,
): ReadonlyMap<string, Value> {
  const joined = new Map(kept);
  for (const [key, value] of stored) {
    if (!isSame(value, seen.get(key)) && (!kept.has(key) || isSame(kept.get(key), seen.get(key)))) {
      joined.set(key, value);
    }
  }
  return joined;
}

/** How many entries are not what they were. */
export function changedEntries<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): number {
  return [...after].filter(([key, value]) => !isSame(before.get(key), value)).length;
}

// all of them came through the same reader, so that what is the same is written the same
function isSame<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
