import { openPlaceIn } from "../../lib/chineseText";
import {
  broughtAbout,
  causeMark,
  fullStop,
  furtherCause,
  introducing,
  listStop,
  reportYearName,
} from "../aliases/prose";
import { causeLength } from "./causeLength";
import { causeMarkIn, clauseBefore } from "./causeMarks";
import { clausesIn, sentencesIn } from "./clauses";
import { leadingName } from "./leadingName";
import { meantComparison, type ProseComparison } from "./meantBase";
import type { ProseSubject } from "./proseSubject";
import { type ClauseReading, readClause } from "./readClause";
import {
  atSentence,
  behindCause,
  belowName,
  isSame,
  type Mention,
  nothingSpoken,
  type Spoken,
  type Stretch,
  withClause,
} from "./stretch";

/** A cause that a report gives for a difference. */
export type ProseCause = ProseComparison & {
  readonly subject: ProseSubject;
  readonly text: string;
  /** In which it stands, with the amounts that it was given for. */
  readonly sentence: string;
};

/** What a report gives as causes. `unclear`: how many of which it cannot be told for what they are given. */
export type ProseCauses = { readonly causes: readonly ProseCause[]; readonly unclear: number };

/**
 * Finds the causes that a report gives, each with what it is given for.
 *
 * A cause for which the paragraph names nothing, more than one sum or more than one comparison is left
 * out: only a person knows which is meant. So is a place that nobody filled.
 */
export function proseCauses(paragraphs: readonly string[]): ProseCauses {
  const year = reportYearName.exec(paragraphs.join("\n"))?.[1];
  const reading: Reading = {
    reportYear: year === undefined ? null : Number(year),
    causes: [],
    unclear: 0,
    stretch: nothingSpoken,
    isCauseOpen: false,
  };
  for (const paragraph of paragraphs) {
    readParagraph(paragraph, reading);
  }
  return { causes: reading.causes, unclear: reading.unclear };
}

type Reading = {
  readonly reportYear: number | null;
  readonly causes: ProseCause[];
  unclear: number;
  stretch: Stretch;
  /** Whether the sentence before ended with a cause that was taken. */
  isCauseOpen: boolean;
};

/** A paragraph begins anew, but for a heading right before it that named what it is about. */
function readParagraph(paragraph: string, reading: Reading): void {
  const sentences = sentencesIn(paragraph);
  const carried = reading.stretch.spoken;
  reading.isCauseOpen = false;
  const name = leadingName(sentences, reading.reportYear);
  reading.stretch = name === null ? reading.stretch : belowName(name);
  for (const [place, sentence] of sentences.entries()) {
    reading.stretch = atSentence(reading.stretch);
    readSentence({ sentence, before: sentences[place - 1] ?? "" }, reading);
  }
  const isHeading =
    sentences.length === 1 &&
    paragraph.length <= longestHeading &&
    reading.stretch.spoken !== carried &&
    reading.stretch.spoken.every(({ mentions }) => mentions.length === 0);
  reading.stretch = isHeading && !reading.stretch.isOver ? reading.stretch : nothingSpoken;
}

const longestHeading = 60;

/** A sentence, and the one before it. */
type Place = { readonly sentence: string; readonly before: string };

function readSentence(place: Place, reading: Reading): void {
  const { sentence } = place;
  const last = reading.causes[reading.causes.length - 1];
  if (reading.isCauseOpen && last !== undefined && furtherCause.test(sentence)) {
    const joined = {
      ...last,
      text: `${last.text}${listStop}${sentence}`,
      sentence: `${last.sentence}${fullStop}${sentence}`,
    };
    reading.causes[reading.causes.length - 1] = joined;
    return;
  }
  reading.isCauseOpen = false;
  let from = 0;
  while (from < sentence.length) {
    from = readStatement(place, from, reading);
  }
}

/** Reads up to a cause and through it, or to the end; says where it stopped. */
function readStatement(place: Place, from: number, reading: Reading): number {
  const { sentence } = place;
  const rest = sentence.slice(from);
  const mark = causeMarkIn(rest, reading.reportYear);
  const head = mark === null ? rest : rest.slice(0, mark.start);
  const clauses = clausesIn(head);
  const own = mark === null || mark.start === 0 ? undefined : clauseBefore(head);
  for (const { text } of own === undefined ? clauses : clauses.slice(0, -1)) {
    hear(text, reading);
  }
  if (mark === null) {
    return sentence.length;
  }
  const cause = rest.slice(
    mark.end,
    mark.end + causeLength(rest.slice(mark.end), reading.reportYear),
  );
  takeCause({ own: own ?? "", text: causeText(cause), sentence: withFigures(place) }, reading);
  return from + mark.end + Math.max(cause.length, 1);
}

function causeText(words: string): string {
  return words.trim().replace(introducing, "").replace(broughtAbout, "");
}

/** A sentence that only gives the cause stands behind the one with the amounts. */
function withFigures({ sentence, before }: Place): string {
  const isCauseAlone = before !== "" && !/\d/.test(sentence.split(causeMark)[0] ?? "");
  return isCauseAlone ? `${before}${fullStop}${sentence}` : sentence;
}

function hear(text: string, reading: Reading): void {
  const clause = readClause(text, reading.reportYear);
  if (clause !== null) {
    reading.stretch = withClause(reading.stretch, clause);
  }
}

function takeCause(
  {
    own,
    text,
    sentence,
  }: { readonly own: string; readonly text: string; readonly sentence: string },
  reading: Reading,
): void {
  if (text === "" || openPlaceIn(text) !== null) {
    reading.stretch = { ...reading.stretch, isOver: true };
    return;
  }
  const clause = readClause(own, reading.reportYear) ?? nothingRead;
  // behind a cause 支出 may name the whole, which was not spoken of yet
  const stretch =
    reading.stretch.isOver && clause.bare !== null
      ? withClause(reading.stretch, { ...nothingRead, bare: clause.bare })
      : reading.stretch;
  const spoken = meantSum(stretch, clause);
  const comparison = spoken === null ? null : meantComparison(clause, mentionsFor(spoken, stretch));
  if (spoken === null || comparison === null) {
    reading.unclear += 1;
    reading.stretch = { ...reading.stretch, isOver: true };
    return;
  }
  reading.causes.push({ subject: spoken.subject, ...comparison, text, sentence });
  reading.stretch = behindCause(reading.stretch, spoken);
  reading.isCauseOpen = true;
}

const nothingRead: ClauseReading = {
  subject: null,
  bare: null,
  isPart: false,
  bases: [],
  direction: null,
  completion: null,
};

/** The sum that a cause is given for: the one that its clause names, else the only one spoken of. */
function meantSum({ spoken, isFresh }: Stretch, { subject, bare }: ClauseReading): Spoken | null {
  const named = subject ?? (spoken.length === 0 ? bare : null);
  if (named !== null) {
    return (
      spoken.find((one) => isSame(one.subject, named)) ?? {
        subject: named,
        isPart: false,
        mentions: [],
      }
    );
  }
  const [whole, part, ...others] = spoken;
  if (whole === undefined || part === undefined) {
    return whole ?? null;
  }
  // a part that was itself set against something is what its own sentence goes on about
  const isOfPart = !isFresh && part.isPart && part.mentions.length > 0;
  return isOfPart && others.length === 0 ? part : null;
}

/** Of a sum that was only named, those of the whole stretch. */
function mentionsFor({ mentions }: Spoken, { spoken }: Stretch): readonly Mention[] {
  return mentions.length > 0 ? mentions : spoken.flatMap((one) => one.mentions);
}
