import type { ClauseChange } from "./refreshPlan";

/** A text, and what it is compared by. */
export type Wording = { readonly key: string; readonly text: string };

/** What a report said when it was written, what still stands in the draft, and what it would say now. */
export type Wordings = {
  readonly written: readonly Wording[];
  readonly standing: readonly Wording[];
  readonly next: readonly Wording[];
};

/**
 * What still stands as it was written and is said no more, and then what is said anew.
 *
 * What the user has changed or taken out herself is none of it.
 */
export function changedWordings({ written, standing, next }: Wordings): readonly ClauseChange[] {
  const known = keysOf(written);
  const stands = keysOf(standing);
  const said = keysOf(next);
  const stale = written.filter(({ key }) => stands.has(key) && !said.has(key));
  const fresh = next.filter(({ key }) => !known.has(key) && !stands.has(key));
  return [
    ...stale.map(({ text }) => ({ numbers: [], now: text, next: "" })),
    ...fresh.map(({ text }) => ({ numbers: [], now: "", next: text })),
  ];
}

function keysOf(wordings: readonly Wording[]): ReadonlySet<string> {
  return new Set(wordings.map(({ key }) => key));
}
