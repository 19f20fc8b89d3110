import { codesNamed, isKnownCode, isNameOf } from "../../domain/classifications/classifications";
import { conceptOf } from "../../domain/concepts/concept";
import type { AccountLine } from "../../domain/explanation/variance";
import { isClassified } from "../../domain/lineCode";
import type { LineItem } from "../../domain/statement";
import { sentenceNames } from "../aliases/prose";
import { plainName, type ProseSubject } from "./proseSubject";

/**
 * The lines that a name in a report can only mean: one, or one code in several tables.
 *
 * Nothing where it names none of the lines given, or lines of which nobody can tell which is meant.
 */
export function linesMeant(
  subject: ProseSubject,
  lines: readonly AccountLine[],
): readonly AccountLine[] {
  const named = lines.filter((line) => names(subject, line));
  const meanings = new Set(named.map(({ concept, item }) => item?.id ?? concept));
  return meanings.size === 1 ? named : [];
}

function names(subject: ProseSubject, { concept, item }: AccountLine): boolean {
  if (item === null) {
    const isPlain = subject.code === null && subject.levels.length === 0;
    return isPlain && namesConcept(subject.name, concept);
  }
  if (subject.code !== null) {
    return item.id === subject.code && (subject.name === "" || namesItem(subject.name, item));
  }
  return isOnLevels(subject, item) && namesItem(subject.name, item);
}

function namesConcept(name: string, concept: AccountLine["concept"]): boolean {
  return [conceptOf(concept).label, ...(sentenceNames[concept] ?? [])].some(
    (known) => plainName(known) === name,
  );
}

/** By the words of its row, or by any name that its code has or had. */
function namesItem(name: string, item: LineItem): boolean {
  return (
    plainName(item.name) === name || (isClassified(item) && isNameOf(item.kind, item.id, name))
  );
}

/** Whether the classes that are named above the line are those above its code. */
function isOnLevels({ levels }: ProseSubject, { kind, id }: LineItem): boolean {
  const own = levels[levels.length - 1];
  if (own === undefined) {
    return true;
  }
  return (
    kind === "functional" &&
    id.length === own.digits &&
    levels.every(({ digits, name }) => isClassCalled(id.slice(0, digits), name))
  );
}

/** A class that no list holds, or a name that none of them knows, contradicts nothing. */
function isClassCalled(code: string, name: string): boolean {
  return (
    isNameOf("functional", code, name) ||
    !isKnownCode("functional", code) ||
    codesNamed("functional", name).length === 0
  );
}
