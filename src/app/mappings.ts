import { z } from "zod";
import { isConceptId } from "../domain/concepts/concept";
import { phases } from "../domain/phase";
import { err, ok, type Result } from "../lib/result";
import type { AmountUnit } from "../money/units";
import { unitNamed } from "../narrative/phrases/unitName";
import { layoutById } from "../recognition/layouts/index";
import type { MappedColumn, MappedRow, Mappings, TableMapping } from "../recognition/mapping";
import { saidTwice } from "../recognition/saidRows";
import { mappingJson } from "./json/mappingJson";
import { type JsonFileError, readJsonFile } from "./jsonFile";

export type { MappedColumn, MappedRow, Mappings, TableMapping };

/** Why a file of mappings cannot be used. */
export type MappingsError =
  | JsonFileError<"mappings">
  | {
      readonly code: "mappings.rowTwice";
      readonly file: string;
      /** The labels of two rows of which the same is said. */
      readonly first: string;
      readonly second: string;
    };

const schema = "juesuan-mapping/1";

const unitShape = z.string().transform((name, context): AmountUnit => {
  const unit = unitNamed(name);
  if (unit === null) {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
  return unit;
});

const layoutShape = z.string().refine((id) => layoutById(id) !== undefined);

const columnShape = z.union([
  z.strictObject({ use: z.enum(["code", "name", "ignored"]) }),
  z.strictObject({
    use: z.literal("amount"),
    concept: z.string().refine(isConceptId).nullable(),
    phase: z.enum(phases).nullable(),
  }),
]);

const rowShape = z.union([
  z.strictObject({ use: z.enum(["total", "ignored"]) }),
  z.strictObject({ use: z.literal("concept"), concept: z.string().refine(isConceptId) }),
  z.strictObject({ use: z.literal("phase"), phase: z.enum(phases) }),
  z.strictObject({ use: z.literal("line"), code: z.string().regex(/^\d{3}(\d\d){0,2}$/) }),
]);

const mostHeaderRows = 20;

const tableShape = z.strictObject({
  layout: layoutShape.nullable().optional(),
  unit: unitShape.optional(),
  copies: z.record(z.string(), z.boolean()).optional(),
  headerRows: z.number().int().min(0).max(mostHeaderRows).optional(),
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), columnShape).optional(),
  rows: z.record(z.string().min(1), rowShape).optional(),
});

const fileShape = z.strictObject({
  schema: z.literal(schema),
  tables: z.record(z.string(), tableShape),
});

/**
 * Reads a file of mappings: what a person said of tables, by the tables' fingerprints.
 *
 * @returns err that names the file, and the entry that is wrong
 */
export function readMappings(file: string, text: string): Result<Mappings, MappingsError> {
  const read = readJsonFile({ kind: "mappings", file, text }, fileShape);
  if (!read.ok) {
    return read;
  }
  const mappings = new Map<string, TableMapping>(Object.entries(read.value.tables));
  for (const { rows = {} } of mappings.values()) {
    const twice = saidTwice(rows);
    if (twice !== null) {
      const [first, second] = twice;
      return err({ code: "mappings.rowTwice", file, first, second });
    }
  }
  return ok(mappings);
}

/** The text of a file that `readMappings` reads back. */
export function mappingsFile(mappings: Mappings): string {
  const tables: Record<string, unknown> = {};
  for (const [fingerprint, mapping] of mappings) {
    tables[fingerprint] = mappingJson(mapping);
  }
  return JSON.stringify({ schema, tables }, null, 2);
}

/**
 * Adds to what was said of a table; `null` takes everything back.
 *
 * What was said of columns and rows goes when the table is said to be another one. Of two rows that
 * are said to be the same, the later word holds.
 */
export function withMapping(
  mappings: Mappings,
  fingerprint: string,
  said: TableMapping | null,
): Mappings {
  const others = new Map(mappings);
  others.delete(fingerprint);
  if (said === null) {
    return others;
  }
  const { columns, rows, copies, ...before } = mappings.get(fingerprint) ?? {};
  const kept = said.layout === undefined ? { columns, rows } : {};
  return others.set(fingerprint, {
    ...before,
    ...said,
    columns: unlessEmpty({ ...kept.columns, ...said.columns }),
    copies: unlessEmpty({ ...copies, ...said.copies }),
    rows: unlessEmpty({ ...withoutSame(kept.rows, said.rows), ...said.rows }),
  });
}

function unlessEmpty<Entries extends object>(entries: Entries): Entries | undefined {
  return Object.keys(entries).length === 0 ? undefined : entries;
}

type Rows = NonNullable<TableMapping["rows"]>;

function withoutSame(before: Rows = {}, said: Rows = {}): Rows {
  const others = Object.entries(before).filter(
    ([label, row]) => saidTwice({ [label]: row, ...said }) === null || label in said,
  );
  return Object.fromEntries(others);
}
