import type { SpokenBase } from "../aliases/prose";
import type { ProseSubject } from "./proseSubject";
import type { ClauseReading, SpokenDirection } from "./readClause";

/** What was compared with what, and which way it went, where that was said. */
export type Mention = {
  readonly base: SpokenBase;
  readonly direction: SpokenDirection | null;
  readonly completion: SpokenDirection | null;
};

/** One sum of money that is spoken of, and how. */
export type Spoken = {
  readonly subject: ProseSubject;
  readonly isPart: boolean;
  readonly mentions: readonly Mention[];
};

/**
 * What a paragraph speaks of at some place. `isOver`: a cause was given, and what is named next is
 * another matter. `isFirst`: nothing was said in this sentence yet; `isFresh`: nothing was named in it.
 */
export type Stretch = {
  readonly spoken: readonly Spoken[];
  readonly isOver: boolean;
  readonly isFirst: boolean;
  readonly isFresh: boolean;
  /** The clause before stood behind 其中 in this sentence. */
  readonly isInParts: boolean;
  /** What is spoken of is the name of a heading: 支出 goes on about it. */
  readonly isHeaded: boolean;
};

export const nothingSpoken: Stretch = {
  spoken: [],
  isOver: false,
  isFirst: true,
  isFresh: true,
  isInParts: false,
  isHeaded: false,
};

/** The same below a heading, or behind a name alone at the head of a paragraph. */
export function belowName(subject: ProseSubject): Stretch {
  return {
    ...nothingSpoken,
    spoken: [{ subject, isPart: false, mentions: [] }],
    isFresh: false,
    isHeaded: true,
  };
}

/** The same where the next sentence begins. */
export function atSentence(stretch: Stretch): Stretch {
  return { ...stretch, isFirst: true, isFresh: true, isInParts: false };
}

/** The same behind one more clause. */
export function withClause(stretch: Stretch, clause: ClauseReading): Stretch {
  const isInParts = stretch.isInParts || clause.isPart;
  const named = clause.subject ?? bareSubject(stretch, clause);
  const next = named === null ? stretch : withSubject({ ...stretch, isInParts }, named);
  return { ...withMentions(next, clause), isFirst: false, isInParts };
}

/** The same behind a cause that was given for one of what is spoken of. */
export function behindCause(stretch: Stretch, { subject, isPart }: Spoken): Stretch {
  return { ...stretch, spoken: [{ subject, isPart, mentions: [] }], isOver: true, isFresh: false };
}

/** At the head of a statement 支出 may name the whole: only there, or where nothing else is spoken of. */
function bareSubject(stretch: Stretch, { bare }: ClauseReading): ProseSubject | null {
  const { spoken, isFirst, isOver, isHeaded } = stretch;
  return !isHeaded && (isFirst || isOver || spoken.length === 0) ? bare : null;
}

function withSubject(stretch: Stretch, subject: ProseSubject): Stretch {
  const { spoken, isOver, isFresh, isInParts } = stretch;
  if (spoken.some((other) => isSame(other.subject, subject))) {
    return { ...stretch, isOver: false, isFresh: false };
  }
  const isNew = !isBareBehind(subject, spoken) && (isOver || (isFresh && !isInParts));
  const entry = { subject, isPart: isInParts, mentions: [] };
  return {
    ...stretch,
    spoken: isNew ? [entry] : [...spoken, entry],
    isOver: false,
    isFresh: false,
    isHeaded: false,
  };
}

/** “支出决算为…” may still speak of the item before it: then both are spoken of, and nobody can tell. */
function isBareBehind({ levels, code, name }: ProseSubject, spoken: readonly Spoken[]): boolean {
  const isBare = code === null && levels.length === 0 && name.length <= 2;
  return isBare && spoken.some((other) => other.subject.name.length > 2);
}

/** A change without a base is one on the base that was named last. */
function withMentions(stretch: Stretch, { bases, direction, completion }: ClauseReading): Stretch {
  const { spoken } = stretch;
  const last = spoken[spoken.length - 1];
  if (last === undefined || (bases.length === 0 && direction === null)) {
    return stretch;
  }
  const meant = bases.length > 0 ? bases : lastBase(last, spoken);
  const mentions = meant.map((base) => ({ base, direction, completion }));
  const entry = { ...last, mentions: [...last.mentions, ...mentions] };
  return { ...stretch, spoken: [...spoken.slice(0, -1), entry] };
}

/** Of a part where it has none of its own that of the whole before it. */
function lastBase({ mentions, isPart }: Spoken, spoken: readonly Spoken[]): readonly SpokenBase[] {
  const heard = mentions.length > 0 || !isPart ? mentions : spoken.flatMap((one) => one.mentions);
  return heard.slice(-1).map(({ base }) => base);
}

/** Whether two names are one. */
export function isSame(one: ProseSubject, other: ProseSubject): boolean {
  return one.name === other.name && (one.code === other.code || other.code === null);
}
