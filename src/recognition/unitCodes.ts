import { keyOf } from "../domain/factKey";
import { lineCode } from "../domain/lineCode";
import type { LineItem, Statement, Subject } from "../domain/statement";
import { theOnly } from "../lib/theOnly";

/**
 * Gives units that a table knows by name only the code that another table prints beside the name, so
 * that tables of two years, or with and without codes, speak of the same unit.
 *
 * A name that stands beside several codes stays a name; so does one that no table prints a code for.
 */
export function withUnitCodes(statements: readonly Statement[]): readonly Statement[] {
  const codes = codesByName(statements);
  return codes.size === 0 ? statements : statements.map((statement) => coded(statement, codes));
}

type CodesByName = ReadonlyMap<string, string>;

function codesByName(statements: readonly Statement[]): CodesByName {
  const all = new Map<string, Set<string>>();
  for (const { item } of statements.flatMap(({ readings }) => readings.map(subjectOf))) {
    const code = item?.kind === "unit" ? lineCode(item) : null;
    if (item !== null && code !== null) {
      all.set(item.name, (all.get(item.name) ?? new Set()).add(code));
    }
  }
  return new Map(
    [...all].flatMap(([name, several]) => {
      const code = theOnly([...several]);
      return code === null ? [] : [[name, code] as const];
    }),
  );
}

function coded(statement: Statement, codes: CodesByName): Statement {
  if (!statement.readings.some(({ subject: { item } }) => item?.kind === "unit")) {
    return statement;
  }
  const known = (subject: Subject): Subject => ({
    ...subject,
    item: itemWith(subject.item, codes),
  });
  return {
    ...statement,
    readings: statement.readings.map((reading) => {
      const subject = known(reading.subject);
      return { ...reading, subject, key: keyOf(subject) };
    }),
    printed: statement.printed.map((printed) => ({
      ...printed,
      left: known(printed.left),
      right: known(printed.right),
    })),
    causes: statement.causes.map((cause) => ({ ...cause, subject: known(cause.subject) })),
  };
}

function itemWith(item: LineItem | null, codes: CodesByName): LineItem | null {
  const code = item?.kind === "unit" && lineCode(item) === null ? codes.get(item.name) : undefined;
  return item === null || code === undefined ? item : { ...item, id: code };
}

function subjectOf({ subject }: { readonly subject: Subject }): Subject {
  return subject;
}
