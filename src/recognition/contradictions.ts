import type { Reading, SheetProblem } from "../domain/statement";

/**
 * Takes out figures that one table prints twice with different amounts; where repeats are doubtful, all
 * that it prints twice.
 *
 * Either the table contradicts itself or one of the rows means something else; in both cases nobody
 * may choose for the accountant, so none is taken and each place is named.
 */
export function withoutContradictions(
  readings: readonly Reading[],
  repeats: "mayAgree" | "doubtful",
): {
  readonly readings: readonly Reading[];
  readonly problems: readonly SheetProblem[];
} {
  const disputed = new Set(
    repeated(readings)
      .filter((several) => repeats === "doubtful" || contradict(several))
      .flat(),
  );
  return disputed.size === 0
    ? { readings, problems: [] }
    : {
        readings: readings.filter((reading) => !disputed.has(reading)),
        problems: [...disputed].filter(isFilled).map(problemOf),
      };
}

/** The readings of each figure that has more than one; few have, and long tables need the room. */
function repeated(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const firsts = new Map<string, Reading>();
  const several = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { key } = reading;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, reading);
    } else {
      several.set(key, [...(several.get(key) ?? [first]), reading]);
    }
  }
  return [...several.values()];
}

function contradict(readings: readonly Reading[]): boolean {
  const texts = readings
    .filter(isFilled)
    .map(({ value }) =>
      value.kind === "amount"
        ? value.amount.toYuanText()
        : value.kind === "count"
          ? String(value.count)
          : "",
    );
  return new Set(texts).size > 1;
}

function isFilled({ value }: Reading): boolean {
  return value.kind !== "blank";
}

function problemOf({ source: { file, sheet, cell, text } }: Reading): SheetProblem {
  return { code: "figureTwice", severity: "warning", file, sheet, cell, text };
}
