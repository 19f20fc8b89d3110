import type { Run } from "../document/reportDocument";

/**
 * A piece of a sentence. `null`: a figure that no table reports, so that the sentence cannot be said;
 * an empty list: nothing to add, and the sentence stands without it.
 */
export type Part = string | Run | null | readonly Part[];

/** Puts pieces in a row. If one of them is missing, the whole is missing. */
export function sentence(...parts: readonly Part[]): Part {
  return parts.some(isMissing) ? null : parts;
}

/** Lists what can be said, with a separator between; missing and empty items are left out. */
export function joined(separator: string, items: readonly Part[]): Part {
  const present = items.filter((item) => !isMissing(item) && !isEmpty(item));
  return present.length === 0
    ? null
    : present.map((item, index): Part => (index === 0 ? item : [separator, item]));
}

/** The first piece that can be said. */
export function firstOf(...parts: readonly Part[]): Part {
  return parts.find((part) => !isMissing(part)) ?? null;
}

/** Adds a piece where it can be said, and nothing otherwise. */
export function optional(...parts: readonly Part[]): Part {
  return sentence(...parts) ?? [];
}

/** Whether a figure in the piece is not reported. */
export function isMissing(part: Part): boolean {
  return part === null || (isList(part) && part.some(isMissing));
}

/** The runs of a piece; neighbouring words become one run. */
export function runsOf(part: Part): readonly Run[] {
  return flattened(part).reduce<readonly Run[]>((runs, run) => {
    const last = runs[runs.length - 1];
    if (run.kind !== "text" || last?.kind !== "text") {
      return [...runs, run];
    }
    return [...runs.slice(0, -1), { kind: "text", text: last.text + run.text }];
  }, []);
}

/** What a reader sees of a piece. */
export function plainText(part: Part): string {
  return runsOf(part)
    .map((run) => (run.kind === "blank" ? run.prompt : run.text))
    .join("");
}

function flattened(part: Part): readonly Run[] {
  if (part === null) {
    throw new Error("a sentence with a missing figure must not be printed");
  }
  if (typeof part === "string") {
    return part === "" ? [] : [{ kind: "text", text: part }];
  }
  return isList(part) ? part.flatMap(flattened) : [part];
}

function isEmpty(part: Part): boolean {
  return part === "" || (isList(part) && part.every(isEmpty));
}

/** Tells a row of pieces from a single one. */
export function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}
