import { z } from "zod";
import { isConceptId } from "../domain/concepts/concept";
import { phases } from "../domain/phase";
import { err, ok, type Result } from "../lib/result";
import type { AmountUnit } from "../money/units";
import { unitNamed } from "../narrative/phrases/unitName";
import { layoutById } from "../recognition/layouts/index";
import type { MappedColumn, Mappings, TableMapping } from "../recognition/mapping";
import { mappingJson } from "./json/mappingJson";
import { parseJson } from "./jsonText";

export type { MappedColumn, Mappings, TableMapping };

/** Why a file of mappings cannot be used. `place`: the entry that is wrong. */
export type MappingsError =
  | { readonly code: "mappings.notJson"; readonly file: string }
  | { readonly code: "mappings.wrongShape"; readonly file: string; readonly place: string };

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

const mostHeaderRows = 20;

const tableShape = z.strictObject({
  layout: layoutShape.nullable().optional(),
  unit: unitShape.optional(),
  copies: z.record(z.string(), z.boolean()).optional(),
  headerRows: z.number().int().min(0).max(mostHeaderRows).optional(),
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), columnShape).optional(),
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
  const json = parseJson(text);
  if (!json.ok) {
    return err({ code: "mappings.notJson", file });
  }
  const shape = fileShape.safeParse(json.value);
  if (!shape.success) {
    const place = shape.error.issues[0]?.path.join(".") ?? "";
    return err({ code: "mappings.wrongShape", file, place });
  }
  return ok(new Map<string, TableMapping>(Object.entries(shape.data.tables)));
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
 * What was said of columns goes when the table is said to be another one.
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
  const { columns, copies, ...before } = mappings.get(fingerprint) ?? {};
  const kept = said.layout === undefined ? columns : {};
  const all = { ...before, ...said, columns: { ...kept, ...said.columns } };
  const places = { ...copies, ...said.copies };
  const saysCopies = Object.keys(places).length > 0;
  return others.set(fingerprint, saysCopies ? { ...all, copies: places } : all);
}
