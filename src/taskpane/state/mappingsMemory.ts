import type { Mappings } from "../../app/mappings";
import type { AnswersMemory } from "./answersMemory";

const memoryKey = "juesuan.mappings";

/** What was said of tables on this computer before; nothing where it cannot be read. */
export async function recallMappings(memory: AnswersMemory): Promise<Mappings> {
  const { readMappings } = await import("../../app/mappings");
  const kept = memory.recall(memoryKey);
  const read = kept === null ? null : readMappings(memoryKey, kept);
  return read?.ok === true ? read.value : new Map();
}

/** Keeps on this computer all that was said of tables. */
export async function keepMappings(memory: AnswersMemory, mappings: Mappings): Promise<void> {
  const { mappingsFile } = await import("../../app/mappings");
  memory.keep(memoryKey, mappings.size === 0 ? null : mappingsFile(mappings));
}
