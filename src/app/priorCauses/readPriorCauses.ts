import type { WordText, WordTextProblem } from "../../document/wordText";
import { compareAmounts } from "../../domain/comparison";
import { unfilled } from "../../domain/explanation/causes/judge/unfilled";
import type { InputFile } from "../../hosts/host";
import { withoutStop } from "../../lib/chineseText";
import { err, ok, type Result } from "../../lib/result";
import { Money } from "../../money/money";
import { clauseOf } from "../../narrative/causes";
import { proseCauses } from "../../recognition/prose/proseCauses";
import { readWordText } from "../../writers/docx/draft/readWordText";
import { readAnswers } from "../answers";
import type { KeptAnswer } from "../keptAnswers";
import type { PriorCause } from "./priorCause";
import type { PriorError } from "./priorError";

/** What a file gives. `unclear`: how many causes it has of which nobody can tell for what they are given. */
export type ReadPriorCauses = {
  readonly causes: readonly PriorCause[];
  readonly unclear: number;
};

/**
 * Reads the causes of last year: from a file of answers (.json), from a draft of ours as people have left
 * it, or from any report in Word (.docx).
 *
 * @param fiscalYear of the work that is open; a draft of that year or a later one is refused
 * @returns err for a file that cannot be read, or that gives no cause at all
 */
export function readPriorCauses(
  { name: file, bytes }: InputFile,
  fiscalYear: number | null,
): Result<ReadPriorCauses, PriorError> {
  const read = /\.json$/i.test(file)
    ? causesOfAnswers(file, bytes)
    : causesOfDocument({ file, bytes }, fiscalYear);
  if (!read.ok) {
    return read;
  }
  const causes = read.value.causes.filter(isFilled);
  return causes.length + read.value.unclear === 0
    ? err({ code: "prior.noCauses", file })
    : ok({ ...read.value, causes });
}

function isFilled({ text }: PriorCause): boolean {
  return text !== "" && unfilled(text) === null;
}

function causesOfAnswers(file: string, bytes: Uint8Array): Result<ReadPriorCauses, PriorError> {
  const answers = readAnswers(file, new TextDecoder().decode(bytes));
  if (!answers.ok) {
    return answers;
  }
  const causes = [...answers.value]
    .filter(([blankId]) => isCause(blankId))
    .map(([blankId, answer]) => causeOfAnswer(file, blankId, answer));
  return ok({ causes, unclear: 0 });
}

function causeOfAnswer(file: string, blankId: string, { text, figures }: KeptAnswer): PriorCause {
  return {
    file,
    about: { kind: "blank", blankId },
    text: clauseOf(text),
    direction:
      figures === null
        ? null
        : compareAmounts(Money.of(figures.current), Money.of(figures.base)).direction,
    sentence: null,
    figures,
  };
}

function causesOfDocument(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  fiscalYear: number | null,
): Result<ReadPriorCauses, PriorError> {
  const read = readWordText(bytes);
  if (!read.ok) {
    return err({ code: problemCodes[read.error], file });
  }
  const own = read.value.fiscalYear;
  return own !== null && fiscalYear !== null && own >= fiscalYear
    ? err({ code: "prior.notEarlier", file, fiscalYear: own })
    : ok(causesInText(file, read.value));
}

const problemCodes = {
  "draft.notWord": "prior.notWord",
  "draft.passwordProtected": "prior.passwordProtected",
  "draft.tooLarge": "prior.tooLarge",
  "draft.damaged": "prior.damaged",
} as const satisfies Readonly<Record<WordTextProblem, PriorError["code"]>>;

/** What stands in a draft's own blanks is known for what it is; the rest is read like anybody's report. */
function causesInText(file: string, { paragraphs, filled }: WordText): ReadPriorCauses {
  const prose = proseCauses(paragraphs);
  const written = filled.filter(({ id }) => isCause(id));
  // sentences are found with their stop in a draft's blanks, without it where they are read as prose
  const isWritten = (sentence: string): boolean =>
    written.some((place) => sentence.includes(withoutStop(place.sentence)));
  const common = { file, figures: null };
  const ofBlanks = written.map((place): PriorCause => {
    const said = prose.causes.find((cause) => cause.sentence.includes(withoutStop(place.sentence)));
    return {
      ...common,
      about: { kind: "blank", blankId: place.id },
      text: clauseOf(place.text),
      direction: said?.direction ?? null,
      sentence: place.sentence,
    };
  });
  const named = prose.causes
    .filter(({ sentence }) => !isWritten(sentence))
    .map(({ subject, base, text, direction, sentence }): PriorCause => ({
      ...common,
      about: { kind: "named", subject, base },
      text: clauseOf(text),
      direction,
      sentence,
    }));
  return { causes: [...ofBlanks, ...named], unclear: prose.unclear };
}

function isCause(blankId: string): boolean {
  return blankId.startsWith("cause.");
}
