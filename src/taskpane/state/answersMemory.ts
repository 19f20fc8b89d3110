import type { KeptAnswers } from "../../app/keptAnswers";
import type { WorkspaceViews } from "../../app/workspace";

/** Keeps the causes written on this computer, as a file of answers, so that reloading loses nothing. */
export type AnswersMemory = {
  readonly recall: (key: string) => string | null;
  readonly keep: (key: string, file: string | null) => void;
};

/**
 * Under which name causes are kept: a corrected copy of the workbook finds them again, another
 * department's workbook never does.
 */
export function answersKey({ recognition, files }: AnswersOwner): string {
  const { department, fiscalYear } = recognition;
  return `juesuan.answers/${[department, fiscalYear, ...[...files].sort()].join("/")}`;
}

/** What says whose causes they are. */
export type AnswersOwner = {
  readonly recognition: Pick<WorkspaceViews["recognition"], "department" | "fiscalYear">;
  readonly files: readonly string[];
};

/** The causes that were kept for some work; none where there are none, or they cannot be read. */
export async function keptAnswers(
  owner: AnswersOwner,
  memory: AnswersMemory,
): Promise<KeptAnswers> {
  const { readAnswers } = await import("../../app/answers");
  const key = answersKey(owner);
  const kept = readAnswers(key, memory.recall(key) ?? "{}");
  return kept.ok ? kept.value : new Map();
}

/** What is written now goes before what was kept. */
export function withRestored(answers: KeptAnswers, restored: KeptAnswers): KeptAnswers {
  return restored.size === 0 ? answers : new Map([...restored, ...answers]);
}

/** Keeps causes in the browser's storage; where that is closed to us, nothing is kept and nothing fails. */
export function storedAnswers(storage: () => Storage): AnswersMemory {
  return {
    recall: (key) => whenOpen(() => storage().getItem(key)),
    keep: (key, file) => {
      whenOpen(() => {
        if (file === null) {
          storage().removeItem(key);
        } else {
          storage().setItem(key, file);
        }
      });
    },
  };
}

// Storage throws where the browser blocks it (private windows, some file:// pages) or when it is full.
function whenOpen<Value>(reach: () => Value): Value | null {
  try {
    return reach();
  } catch {
    return null;
  }
}
