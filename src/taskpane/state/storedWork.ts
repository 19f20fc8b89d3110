import { messageOf } from "../../app/messages";
import type { KeptAnswer } from "../../app/keptAnswers";
import type { Mappings, TableMapping } from "../../app/mappings";
import type { StoredEntries } from "../../app/withStored";
import type { WorkbookHost } from "../../hosts/workbookHost";
import { ok } from "../../lib/result";
import { text as words } from "../text";
import type { AnswersMemory } from "./answersMemory";
import type { OpenReview } from "./taskpaneState";
import type { Outcome, WorkbookDesk, WorkOfWorkbook } from "./workbookDesk";

/** What the workbook around the pane holds of ours. */
export type StoredAround = {
  readonly mappings: StoredEntries<TableMapping>;
  readonly answers: StoredEntries<KeptAnswer>;
  /** Remembers that this computer has seen it, once it was taken in. */
  readonly taken: () => void;
  /** Why it could not be read; the work goes on without it. */
  readonly trouble: string | null;
};

const nothing = new Map<string, never>();

/** Nothing is stored, or nobody asked. */
export const nothingStored: StoredAround = {
  mappings: { stored: nothing, seen: nothing },
  answers: { stored: nothing, seen: nothing },
  taken: () => undefined,
  trouble: null,
};

/** Reads what is stored in the workbook around the pane. */
export async function recallStored(
  workbook: WorkbookHost,
  file: string,
  memory: AnswersMemory,
): Promise<StoredAround> {
  const read = await workbook.readStoredText();
  if (!read.ok) {
    // an application too old to store anything has stored nothing
    const isTooOld = read.error.code === "host.notSupported";
    return { ...nothingStored, trouble: isTooOld ? null : messageOf(read.error) };
  }
  const text = read.value;
  if (text === null) {
    return nothingStored;
  }
  const { readStoredWork } = await import("../../app/storedWork");
  const stored = readStoredWork(text);
  if (stored === null) {
    return { ...nothingStored, trouble: messageOf({ code: "host.storedTextUnreadable" }) };
  }
  const seen = readStoredWork(memory.recall(memoryKey(file)) ?? "");
  const taken = () => {
    memory.keep(memoryKey(file), text);
  };
  return {
    mappings: { stored: stored.mappings, seen: seen?.mappings ?? nothing },
    answers: { stored: stored.answers, seen: seen?.answers ?? nothing },
    taken,
    trouble: null,
  };
}

/** Keeps in the workbook what was said of its tables, and the causes. */
export async function storeWork(
  { workbook, memory }: WorkbookDesk,
  { review, file }: WorkOfWorkbook,
): Promise<Outcome> {
  const { storedWorkText } = await import("../../app/storedWork");
  const mappings = mappingsOfTables(review);
  const work = storedWorkText({ mappings, answers: review.answers });
  const stored = await workbook.storeText(work);
  if (!stored.ok) {
    return stored;
  }
  memory.keep(memoryKey(file), work);
  return ok(words.stored.done(mappings.size, review.answers.size));
}

/** What was said of other workbooks on this computer is none of this one's business. */
function mappingsOfTables({ said, views }: OpenReview): Mappings {
  const known = new Set(views.recognition.tables.map(({ fingerprint }) => fingerprint));
  return new Map([...said.mappings].filter(([fingerprint]) => known.has(fingerprint)));
}

function memoryKey(file: string): string {
  return `juesuan.stored/${file}`;
}
