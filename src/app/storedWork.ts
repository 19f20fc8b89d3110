import { z } from "zod";
import { readAnswers } from "./answers";
import { readJsonFile } from "./jsonFile";
import { type KeptAnswers, writeAnswers } from "./keptAnswers";
import { type Mappings, mappingsFile, readMappings } from "./mappings";

/** What an accountant said of a workbook, as it is kept in the workbook itself. */
export type StoredWork = { readonly mappings: Mappings; readonly answers: KeptAnswers };

const schema = "juesuan-work/1";

/** Holds the two files as they are: each has its own form, and one reader each. */
const workShape = z.strictObject({
  schema: z.literal(schema),
  mappings: z.string(),
  answers: z.string(),
});

/** The text that `readStoredWork` reads back. */
export function storedWorkText({ mappings, answers }: StoredWork): string {
  return JSON.stringify({
    schema,
    mappings: mappingsFile(mappings),
    answers: writeAnswers(answers),
  });
}

/** Reads what was stored in a workbook; null where the text is damaged or of another version. */
export function readStoredWork(text: string): StoredWork | null {
  const read = readJsonFile({ kind: "storedWork", file: "", text }, workShape);
  if (!read.ok) {
    return null;
  }
  const mappings = readMappings("", read.value.mappings);
  const answers = readAnswers("", read.value.answers);
  return mappings.ok && answers.ok ? { mappings: mappings.value, answers: answers.value } : null;
}
