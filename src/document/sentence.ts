import { assertNever } from "../lib/assertNever";
import { clauseEnd, sentenceEnd } from "../lib/chineseText";
import type { Run } from "./reportDocument";

/** A sentence of a report as words with figures and open places between them. */
export type Sentence = readonly SentencePart[];

/** `open`: a blank or what was written into it. `text` is what stands there, where that is known. */
export type SentencePart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly number: number; readonly text: string }
  | { readonly kind: "open"; readonly text: string };

/** Cuts a paragraph into its sentences; empty ones are left out. */
export function sentencesOf(paragraph: Sentence): readonly Sentence[] {
  const sentences: SentencePart[][] = [[]];
  for (const part of paragraph) {
    if (part.kind !== "words") {
      sentences[sentences.length - 1]?.push(part);
      continue;
    }
    for (const [index, text] of piecesOf(part.text).entries()) {
      if (index > 0) {
        sentences.push([]);
      }
      if (text !== "") {
        sentences[sentences.length - 1]?.push({ kind: "words", text });
      }
    }
  }
  return sentences.filter((sentence) => sentence.length > 0).map(joinedWords);
}

/** The runs of a report as parts of sentences. */
export function sentencePart(run: Run): SentencePart {
  switch (run.kind) {
    case "text":
      return { kind: "words", text: run.text };
    case "figure":
      return { kind: "figure", number: run.number, text: run.text };
    case "blank":
      return { kind: "open", text: run.prompt };
    case "answer":
      return { kind: "open", text: run.text };
    default:
      return assertNever(run);
  }
}

/** What a reader sees of a sentence. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join("");
}

/** The words of a sentence without what figures and open places hold: the same for the same wording. */
export function sentenceShape(sentence: Sentence): string {
  return sentence.map((part) => (part.kind === "words" ? part.text : marks[part.kind])).join("");
}

/** The words right around the figure at a place of a sentence, up to the next comma, bracket or figure. */
export function clauseShape(sentence: Sentence, index: number): string {
  const before = sentence[index - 1];
  const after = sentence[index + 1];
  const left = before?.kind === "words" ? lastPiece(before.text) : "";
  const right = after?.kind === "words" ? (after.text.split(clauseEnd)[0] ?? "") : "";
  return `${left}${marks.figure}${right}`;
}

const marks = { figure: "{}", open: "{_}" } as const;

/** Each piece but the last ends in what ends its sentence, unless that is a line's end. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  for (;;) {
    const at = rest.search(sentenceEnd);
    if (at === -1) {
      return [...pieces, rest];
    }
    pieces.push(rest.slice(0, at + 1).replace(lineEnd, ""));
    rest = rest.slice(at + 1);
  }
}

const lineEnd = /[\r\n\v\f\u2028\u2029]$/;

function lastPiece(text: string): string {
  const pieces = text.split(clauseEnd);
  return pieces[pieces.length - 1] ?? "";
}

/** Programs cut text into runs as they like: neighbouring words are one part. */
function joinedWords(sentence: Sentence): Sentence {
  const joined: SentencePart[] = [];
  for (const part of sentence) {
    const last = joined[joined.length - 1];
    if (part.kind === "words" && last?.kind === "words") {
      joined[joined.length - 1] = { kind: "words", text: last.text + part.text };
    } else {
      joined.push(part);
    }
  }
  return joined;
}
