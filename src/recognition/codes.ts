import type { Cell } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";

/**
 * What a cell says of a code. `digits` are a whole code (3, 5 or 7) or the part of one level, as
 * they stand; `name` is what is glued to them. `number`: digits that are no code of a classification.
 */
export type CodeCell =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "digits"; readonly digits: string; readonly name: string }
  | { readonly kind: "words"; readonly text: string };

/** Reads a cell of a code column. A number counts by its value: how many zeros it shows is formatting. */
export function codeCell({ value, text }: Cell): CodeCell {
  if (typeof value === "number") {
    return Number.isInteger(value) ? codeText(String(value)) : { kind: "number", text };
  }
  return codeText(typeof value === "string" ? value : text);
}

/**
 * Reads a code as text, however it is written: 2011301, 201-13-01, 201 13 1, [2011301]行政运行.
 *
 * A single digit between separators has lost its zero.
 */
export function codeText(text: string): CodeCell {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") {
    return { kind: "empty" };
  }
  const digits = wholeCode(plain) ?? partOfCode(plain);
  if (digits !== null) {
    return { kind: "digits", digits, name: "" };
  }
  return /^[\d\s.,()/-]+$/.test(plain)
    ? { kind: "number", text: plain }
    : (gluedCode(plain) ?? { kind: "words", text: plain });
}

/** The digits of a text that is a whole code, however it is written; empty where it is none. */
export function codeDigits(text: string): string {
  return wholeCode(text.normalize("NFKC").trim()) ?? "";
}

/** A code that stands before a name without a blank, or behind it in brackets. */
function gluedCode(text: string): CodeCell | null {
  const normal = normaliseText(text);
  const before = /^\(?(\d{3}(?:[-.]?\d{2}){0,2})\)?[-_.,:\u3001|/]*([^\d\-_.,:\u3001|/)].*)$/.exec(
    normal,
  );
  const behind = /^(.*\D)\((\d{3}(?:\d{2}){0,2})\)$/.exec(normal);
  const [digits, name] = before === null ? [behind?.[2], behind?.[1]] : [before[1], before[2]];
  return digits === undefined || name === undefined
    ? null
    : { kind: "digits", digits: digits.replace(/[-.]/g, ""), name };
}

function wholeCode(text: string): string | null {
  const bare = /^\((.*)\)$/.exec(normaliseText(text))?.[1] ?? text;
  if (/^[1-9]\d\d(?:\d\d){0,2}$/.test(bare)) {
    return bare;
  }
  const parts = /^([1-9]\d\d)[-._/\s]+(\d{1,2})(?:[-._/\s]+(\d{1,2}))?$/.exec(bare);
  return parts === null
    ? null
    : parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(withZero)
        .join("");
}

/** One level of a code in a column of its own: 13, 1 for 01, 013 in a format of three digits, 1301. */
function partOfCode(text: string): string | null {
  return /^(?:\d{1,2}|\d{4})$/.test(text) ? text : (/^0(\d\d)$/.exec(text)?.[1] ?? null);
}

/** What the code columns of a row say together. `unclear`: digits of which no one code can be made. */
export type RowCode =
  { readonly kind: "none" | "unclear" } | { readonly kind: "code"; readonly code: string };

/**
 * Puts the code of a row together from its columns.
 *
 * Each column may bear its own level (201 | 13 | 01) or the whole code up to it (201 | 20113 | 2011301).
 * Columns left empty before the first filled one go on from the code of the row above; a gap between
 * filled ones is unclear.
 */
export function rowCode(cells: readonly CodeCell[], above: string): RowCode {
  const texts = cells.map((cell) => (cell.kind === "digits" ? cell.digits : ""));
  if (cells.length === 1 && /^\d{1,2}$/.test(texts[0] ?? "")) {
    // a lone small number counts rows
    return { kind: "none" };
  }
  if (cells.some(({ kind }) => kind === "number")) {
    return { kind: "unclear" };
  }
  const filled = texts.flatMap((text, column) => (text === "" ? [] : [column]));
  const [first] = filled;
  if (first === undefined) {
    return { kind: "none" };
  }
  const start = wholeLength.has(texts[first]?.length ?? 0) ? "" : codeUpTo(first, above);
  const code = filled.reduce<string | null>(
    (upper, column) => (upper === null ? null : continued(upper, texts[column] ?? "", column)),
    start,
  );
  return code === null || !wholeLength.has(code.length)
    ? { kind: "unclear" }
    : { kind: "code", code };
}

const wholeLength: ReadonlySet<number> = new Set([3, 5, 7]);

/** The code so far with what the next filled column adds to it. */
function continued(upper: string, text: string, column: number): string | null {
  if (wholeLength.has(text.length)) {
    return text.startsWith(upper) ? text : null;
  }
  return upper.length === lengthUpTo(column) ? upper + withZero(text) : null;
}

/** What the row above says of the levels left of a column. */
function codeUpTo(column: number, above: string): string | null {
  const length = lengthUpTo(column);
  return column > 0 && above.length >= length ? above.slice(0, length) : null;
}

function lengthUpTo(column: number): number {
  return 1 + 2 * column;
}

function withZero(text: string): string {
  return text.length === 1 ? `0${text}` : text;
}
