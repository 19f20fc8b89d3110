import type { Phase } from "../domain/phase";
import type { Reading, SheetProblem, SheetProblemCode, Statement } from "../domain/statement";
import { bareTitle } from "./chooseLayout";
import { agree, agreeInUnit, differByUnit } from "./magnitudes";
import { isFilled, type TablePair, tablePairs } from "./tablePairs";
import { placeBeside } from "./tablePlace";

/** What is left of the tables when everything is taken out on which they cannot both be right. */
export type SettledTables = {
  /** In the order in which they were given. */
  readonly statements: readonly Statement[];
  readonly problems: readonly SheetProblem[];
  readonly disputes: readonly Dispute[];
};

/** What a person may settle: the unit of a table that another one contradicts, or which of both is to be read. */
export type Dispute = {
  readonly kind: "unit" | "copy";
  readonly table: Statement;
  /** Both, in the order in which they were given. */
  readonly tables: readonly [Statement, Statement];
  readonly problem: SheetProblem;
};

/**
 * Takes out what two tables say of the same figures and cannot both be right in.
 *
 * Amounts that only a factor of units sets apart: where the tables agree in no other figure, one of
 * both has the wrong unit and no amount of either is taken. The same table twice, with different
 * figures: neither is taken. Otherwise only the figures in dispute are. Different tables that merely
 * differ are left to the review, which names the figures.
 *
 * @param unitKnown the tables whose unit a person has said
 */
export function settleTables(
  statements: readonly Statement[],
  unitKnown: ReadonlySet<Statement>,
): SettledTables {
  const pairs = tablePairs(statements);
  const isDoubted = ({ tables }: TablePair) => !tables.every((table) => unitKnown.has(table));
  const inUnit = pairs.filter((pair) => isDoubted(pair) && isWrongUnit(pair));
  const others = pairs.filter((pair) => !inUnit.includes(pair));
  const copies = others.filter(isDisputedCopy);
  const rest = others.filter((pair) => !copies.includes(pair));
  const scaled = distinct(rest.filter(isDoubted).flatMap(scaledReadings));
  const listed = rest.filter((pair) => isSameForm(pair) && isSameTitle(pair));
  const twice = distinct(listed.flatMap(differingReadings)).filter(
    (reading) => !scaled.includes(reading),
  );
  const disputes = [...unitDisputes(inUnit), ...copies.map(copyDispute)];
  const out: Doubtful = {
    amounts: tablesOf(inUnit),
    tables: tablesOf(copies),
    readings: new Set([...scaled, ...twice]),
  };
  return {
    statements: statements.map((statement) => without(statement, out)),
    disputes,
    problems: [
      ...disputes.map(({ problem }) => problem),
      ...scaled.map((reading) => problemAt(reading, "magnitudeConflict")),
      ...twice.map((reading) => problemAt(reading, "figureTwice")),
    ],
  };
}

type Doubtful = {
  readonly amounts: ReadonlySet<Statement>;
  readonly tables: ReadonlySet<Statement>;
  readonly readings: ReadonlySet<Reading>;
};

function without(statement: Statement, { amounts, tables, readings }: Doubtful): Statement {
  if (tables.has(statement)) {
    return { ...statement, readings: [], printed: [], causes: [] };
  }
  return amounts.has(statement) || statement.readings.some((reading) => readings.has(reading))
    ? {
        ...statement,
        readings: statement.readings.filter(
          (reading) =>
            !readings.has(reading) && !(amounts.has(statement) && reading.value.kind === "amount"),
        ),
      }
    : statement;
}

function isWrongUnit({ figures }: TablePair): boolean {
  return figures.some(differByUnit) && !figures.some(agreeInUnit);
}

/** Most of one table stands in the other one too (of the larger one, under two titles), with different figures. */
function isDisputedCopy(pair: TablePair): boolean {
  const sizes = pair.tables.map(({ readings }) => readings.filter(isFilled).length);
  const most = (isSameTitle(pair) ? Math.min(...sizes) : Math.max(...sizes)) / 2;
  return isSameForm(pair) && pair.figures.length >= most && !pair.figures.every(agree);
}

/** Tables of one layout that report on the same phase; of last year's form the phase is another one. */
function isSameForm({ tables: [one, other] }: TablePair): boolean {
  return one.layout === other.layout && mainPhase(one) === mainPhase(other);
}

function isSameTitle({ tables: [one, other] }: TablePair): boolean {
  return bareTitle(one.title) === bareTitle(other.title);
}

/** What a table reports on, the other phases standing beside it to compare with. */
function mainPhase({ readings }: Statement): Phase | undefined {
  const found = new Set(readings.map(({ subject: { phase } }) => phase));
  return weightiestFirst.find((phase) => found.has(phase));
}

const weightiestFirst: readonly Phase[] = [
  "finalAccounts",
  "adjustedBudget",
  "originalBudget",
  "priorYearFinalAccounts",
  "priorYearOriginalBudget",
];

function scaledReadings({ figures }: TablePair): readonly Reading[] {
  return figures.filter(differByUnit).flat();
}

function differingReadings({ figures }: TablePair): readonly Reading[] {
  return figures.filter((figure) => !agree(figure)).flat();
}

/** Said once for each table, at its first figure in dispute. */
function unitDisputes(pairs: readonly TablePair[]): readonly Dispute[] {
  const disputes = new Map<Statement, Dispute>();
  for (const { tables, figures } of pairs) {
    const readings = figures.find(differByUnit) ?? [];
    tables.forEach((table, index) => {
      const reading = readings[index];
      if (reading !== undefined && !disputes.has(table)) {
        const problem = problemAt(reading, "magnitudeConflict");
        disputes.set(table, { kind: "unit", table, tables, problem });
      }
    });
  }
  return [...disputes.values()];
}

/** Said once for each pair, at the first table, naming the second. */
function copyDispute({ tables }: TablePair): Dispute {
  const [one, other] = tables;
  const { file, sheet, range } = one;
  const [cell = range] = range.split(":");
  const text = placeBeside(other, one);
  const problem = { code: "tablesDisagree", severity: "error", file, sheet, cell, text } as const;
  return { kind: "copy", table: one, tables, problem };
}

function problemAt({ source }: Reading, code: SheetProblemCode): SheetProblem {
  const { file, sheet, cell, text } = source;
  return { code, severity: "error", file, sheet, cell, text };
}

function tablesOf(pairs: readonly TablePair[]): ReadonlySet<Statement> {
  return new Set(pairs.flatMap(({ tables }) => tables));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
