import { keyOf } from "../../../src/domain/factKey";
import type { Recognition } from "../../../src/recognition/recognition";
import type { PrintedFact } from "./sheetBuilder";

/** A fact in one line: `收入决算表!C5 income.total.finalAccounts 16953274.35`. */
export function factLine({
  sheet,
  cell,
  key,
  value,
}: Pick<PrintedFact, "sheet" | "cell" | "key" | "value">): string {
  return `${sheet}!${cell} ${key} ${value}`;
}

/** All facts that were read, in lines. */
export function readFacts({ statements }: Recognition): readonly string[] {
  return statements.flatMap(({ readings }) =>
    readings.flatMap(({ subject, value, source: { sheet, cell } }) => {
      if (value.kind === "blank") {
        return [];
      }
      const shown = value.kind === "amount" ? value.amount.toYuanText() : String(value.count);
      return [factLine({ sheet, cell, key: keyOf(subject), value: shown })];
    }),
  );
}

/** Counts over many workbooks how many of the printed figures were read, by whatever may lose them. */
export class ReadShare {
  private readonly byTrait = new Map<string, { printed: number; read: number }>();
  private printed = 0;
  private read = 0;

  add(facts: readonly PrintedFact[], read: ReadonlySet<string>): void {
    for (const fact of facts) {
      const isRead = read.has(factLine(fact)) ? 1 : 0;
      this.printed += 1;
      this.read += isRead;
      for (const trait of fact.traits) {
        this.count(trait, isRead);
      }
      for (const word of fact.words) {
        this.count(`wording=${word}`, isRead);
      }
    }
  }

  private count(trait: string, isRead: 0 | 1): void {
    const counts = this.byTrait.get(trait) ?? { printed: 0, read: 0 };
    counts.printed += 1;
    counts.read += isRead;
    this.byTrait.set(trait, counts);
  }

  get share(): number {
    return this.read / this.printed;
  }

  /** The knobs and words that lose figures, the worst first: `codes=lostZeros 71.3 % of 1204`. */
  losses(): readonly string[] {
    return [...this.byTrait]
      .map(([trait, { printed, read }]) => ({ trait, printed, share: read / printed }))
      .filter(({ share }) => share < 1)
      .sort((one, other) => one.share - other.share)
      .map(({ trait, printed, share }) => {
        const percent = (Math.floor(share * 1000) / 10).toFixed(1);
        return `${trait} ${percent} % of ${String(printed)}`;
      });
  }
}
