import type { Mappings, TableMapping } from "../../app/mappings";
import type { AnswersMemory } from "./answersMemory";

const memoryKey = "juesuan.mappings";

/** What was said of tables on this computer before; nothing where it cannot be read. */
export async function recallMappings(memory: AnswersMemory): Promise<Mappings> {
  const { readMappings } = await import("../../app/mappings");
  const kept = memory.recall(memoryKey);
  const read = kept === null ? null : readMappings(memoryKey, kept);
  return read?.ok === true ? read.value : new Map();
}

/** Adds what is said now of one table, and keeps all of it on this computer. */
export async function keepMapping(
  memory: AnswersMemory,
  now: {
    readonly mappings: Mappings;
    readonly fingerprint: string;
    readonly said: TableMapping | null;
  },
): Promise<Mappings> {
  const { mappingsFile, withMapping } = await import("../../app/mappings");
  const mappings = withMapping(now.mappings, now.fingerprint, now.said);
  memory.keep(memoryKey, mappings.size === 0 ? null : mappingsFile(mappings));
  return mappings;
}
