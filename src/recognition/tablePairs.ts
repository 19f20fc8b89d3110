import type { Reading, Statement } from "../domain/statement";

/** One figure as two tables give it. */
export type ReadingPair = readonly [Reading, Reading];

/** Two tables that give some of the same figures. */
export type TablePair = {
  readonly tables: readonly [Statement, Statement];
  readonly figures: readonly ReadingPair[];
};

/** All pairs of tables that share figures, in the order of the tables; blanks are no figures. */
export function tablePairs(statements: readonly Statement[]): readonly TablePair[] {
  const places = new Map<string, { readonly reading: Reading; readonly at: number }[]>();
  const pairs = new Map<string, { tables: TablePair["tables"]; figures: ReadingPair[] }>();
  statements.forEach((statement, at) => {
    for (const reading of statement.readings.filter(isFilled)) {
      const { key } = reading;
      const before = places.get(key) ?? [];
      // what only the last table says, and a book may have one long table, pairs with nothing
      if (at < statements.length - 1) {
        places.set(key, [...before, { reading, at }]);
      }
      for (const other of before) {
        const first = statements[other.at];
        if (first !== undefined && first !== statement) {
          const name = `${String(other.at)} ${String(at)}`;
          const pair = pairs.get(name) ?? { tables: [first, statement], figures: [] };
          pairs.set(name, pair);
          pair.figures.push([other.reading, reading]);
        }
      }
    }
  });
  return [...pairs.values()];
}

/** Whether a figure stands in the cell. */
export function isFilled({ value }: Reading): boolean {
  return value.kind !== "blank";
}
