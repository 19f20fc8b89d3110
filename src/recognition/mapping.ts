import type { ConceptId } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import { assertNever } from "../lib/assertNever";
import type { AmountUnit } from "../money/units";
import { type ColumnUse, unitInPath } from "./columns";

/**
 * What a person said of one table. What is left out stays as the program takes it.
 *
 * Known again by the table's fingerprint, so that the same form needs no question next year.
 */
export type TableMapping = {
  /** The id of the layout to read it by; `null`: it is not to be read. */
  readonly layout?: string | null | undefined;
  readonly unit?: AmountUnit | undefined;
  /** Of tables that stand twice with different figures, by place: whether this one is read. */
  readonly copies?: Readonly<Record<string, boolean>> | undefined;
  /** How many rows stand between the captions and the body. */
  readonly headerRows?: number | undefined;
  /** By the letters of the sheet's columns. */
  readonly columns?: Readonly<Record<string, MappedColumn>> | undefined;
  /** By the rows' labels, as `rowKey` compares them. */
  readonly rows?: Readonly<Record<string, MappedRow>> | undefined;
};

/** What a person said of one column; `ignored`: what stands in it is not to be read. */
export type MappedColumn =
  | { readonly use: "code" | "name" | "ignored" }
  | {
      readonly use: "amount";
      readonly concept: ConceptId | null;
      readonly phase: Phase | null;
    };

/** What a person said of one row; `ignored`: what stands in it is no figure of the table's. */
export type MappedRow =
  | { readonly use: "total" | "ignored" }
  | { readonly use: "concept"; readonly concept: ConceptId }
  | { readonly use: "phase"; readonly phase: Phase }
  /** A line of a classification. */
  | { readonly use: "line"; readonly code: string };

/** What was said, by fingerprint. */
export type Mappings = ReadonlyMap<string, TableMapping>;

/** The places of the tables that are not read because others stand for them. */
export function placesLeftOut(mappings: Mappings): ReadonlySet<string> {
  return new Set(
    [...mappings.values()].flatMap(({ copies = {} }) =>
      Object.keys(copies).filter((place) => copies[place] === false),
    ),
  );
}

/** What a person said of a column, `null` for nothing; a unit in its header still holds. */
export function mappedUse(
  mapped: MappedColumn | undefined,
  path: readonly string[],
): ColumnUse | null {
  if (mapped === undefined) {
    return null;
  }
  switch (mapped.use) {
    case "code":
      return { kind: "code" };
    case "name":
      return { kind: "name", unit: unitInPath(path) };
    case "ignored":
      return { kind: "ignored" };
    case "amount": {
      const { concept, phase } = mapped;
      return { kind: "value", concept, phase, unit: unitInPath(path), needsAll: false };
    }
    default:
      return assertNever(mapped);
  }
}
