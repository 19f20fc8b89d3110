import {
  codesNamed,
  isKnownCode,
  isNameOf,
  nameInYear,
} from "../domain/classifications/classifications";
import { isClassified } from "../domain/lineCode";
import { subtotalLabels, totalLabels } from "./aliases/rows";
import { codeText, rowCode } from "./codes";
import type { LayoutLines } from "./layout";
import type { LineProblem, LineUse, RowLabel } from "./lineUse";
import { isSharedName, type LinePlace, placedName } from "./placedNames";
import { bareLabel, spellsAny } from "./spellings";
import { unitLine } from "./unitLine";

type Classification = "functional" | "economic";

/** How long the codes of the lowest level are: items (项) and groups (款). */
const lowestLevel: Readonly<Record<Classification, number>> = { functional: 7, economic: 5 };

/**
 * Reads the lines of one side from top to bottom: rows of a classification, or of a named list.
 *
 * A code says which line it is; the name only where no code stands. What is written of a code may
 * depend on the row above it, and so may what a name means.
 */
export class LineReader {
  private place: LinePlace = { above: "", listsClass: false, listsGroups: false };
  private codeAbove = "";
  /** The classes and groups of which rows were met. */
  private readonly heads = new Set<string>();

  constructor(
    private readonly lines: LayoutLines,
    private readonly year: number | null,
  ) {}

  read({ name, codes }: RowLabel): LineUse {
    const { kind } = this.lines;
    if (kind === "named") {
      return namedLine(name);
    }
    if (kind === "unit") {
      return unitLine({ name, codes });
    }
    const written = writtenCode({ name, codes }, this.codeAbove);
    const use = this.lineOf(kind, written);
    this.move(use, written);
    return use;
  }

  /** The line that a person named by its code; `null` where no line can bear the code. */
  lineSaid(code: string, { name }: RowLabel): LineUse | null {
    const { kind } = this.lines;
    if (kind === "named" || kind === "unit" || !mayBeCode(kind, code)) {
      return null;
    }
    this.moveTo(code, lowestLevel[kind]);
    return { kind: "line", item: { kind, id: code, name: bareLabel(name) } };
  }

  /** Goes past a row of which nothing is known: it may have been the head of what follows. */
  leave(): void {
    this.codeAbove = "";
    this.place = { ...this.place, above: "" };
  }

  private lineOf(kind: Classification, written: WrittenCode): LineUse {
    const { code, name } = written;
    if (code === null) {
      return unknown("codeUnclear");
    }
    if (code === "") {
      return spellsAny(name, totalLabels) ? { kind: "total" } : this.lineByName(kind, name);
    }
    if (code.startsWith("5")) {
      return unknown("governmentEconomicCode");
    }
    if (!this.mayBe(kind, written)) {
      return unknown(written.isGlued ? "rowNotUnderstood" : "codeUnclear");
    }
    if (contradicts(kind, code, name)) {
      return unknown("codeContradictsName");
    }
    const label = name === "" ? (nameInYear(kind, code, this.year) ?? code) : name;
    return { kind: "line", item: { kind, id: code, name: label } };
  }

  /** Names of the classification whose place is not known are lines of their own name. */
  private lineByName(kind: Classification, name: string): LineUse {
    const placed = placedName(kind, name, this.place);
    if (placed.kind === "code") {
      return { kind: "line", item: { kind, id: placed.code, name } };
    }
    return placed.kind === "unknown" || isSharedName(name)
      ? unknown("rowNotUnderstood")
      : { kind: "line", item: { kind: "named", id: name, name } };
  }

  /**
   * Whether digits are a code of this classification: a year, a number of a project or an amount is
   * none. Alone it must be written down; with a name it may be a new item of a group, or a new group
   * below its class.
   */
  private mayBe(kind: Classification, { code, name, isGlued }: WrittenCodeFound): boolean {
    if (isKnownCode(kind, code)) {
      return !isGlued || resembles(kind, code, name);
    }
    const parent = code.slice(0, -2);
    const isListed = code.length > 3 && this.codeAbove.startsWith(parent);
    return (
      name !== "" &&
      !code.endsWith("00") &&
      code.length <= lowestLevel[kind] &&
      (isListed || (isKnownCode(kind, parent) && (kind === "economic" || code.length === 7)))
    );
  }

  private move(use: LineUse, { code, name }: WrittenCode): void {
    if (use.kind === "line" && isClassified(use.item)) {
      this.moveTo(use.item.id, lowestLevel[use.item.kind]);
    } else if (use.kind !== "total" && (code !== "" || name !== "")) {
      this.leave();
    }
  }

  /** A list that prints no heads does not tell by the row above where a name stands. */
  private moveTo(code: string, lowest: number): void {
    if (code.length < lowest) {
      this.heads.add(code);
    }
    const listsClass = this.heads.has(code.slice(0, 3));
    const hasHead = listsClass || this.heads.has(code.slice(0, 5));
    const listsGroups = this.place.listsGroups || code.length === 5;
    this.codeAbove = code;
    this.place = { above: hasHead ? code : "", listsClass, listsGroups };
  }
}

/** Whether a label could begin a list: a total, a code, the name of a class. */
export function isLineLabel(lines: LayoutLines, label: string): boolean {
  if (lines.kind === "named" || lines.kind === "unit") {
    return false;
  }
  const use = new LineReader(lines, null).read({ name: bareLabel(label), codes: [] });
  return use.kind === "total" || (use.kind === "line" && use.item.kind !== "named");
}

/** Whether a code is written down, or could be an item or group of one that is. */
export function mayBeCode(kind: Classification, code: string): boolean {
  const isBelowKnown = code.length === lowestLevel[kind] && isKnownCode(kind, code.slice(0, -2));
  return isKnownCode(kind, code) || (isBelowKnown && !code.endsWith("00"));
}

type WrittenCodeFound = { readonly code: string; readonly name: string; readonly isGlued: boolean };

/** `code` is empty where none stands, and `null` where digits stand of which none can be made. */
type WrittenCode = WrittenCodeFound | { readonly code: null; readonly name: string };

/** The code of a row: from its columns, or glued to the name; where both stand they must agree. */
export function writtenCode({ name, codes }: RowLabel, above: string): WrittenCode {
  const inColumns = rowCode(codes, above);
  const inName = codeText(name);
  const glued = inName.kind === "digits" && isWhole(inName.digits) ? inName : null;
  const bare = bareLabel(glued?.name ?? name);
  const gluedInColumns = codes.map((cell) => (cell.kind === "digits" ? cell.name : ""));
  const label = bare === "" ? bareLabel(gluedInColumns.join("")) : bare;
  if (inColumns.kind === "none") {
    return { code: glued?.digits ?? "", name: label, isGlued: glued !== null && bare !== "" };
  }
  const code = inColumns.kind === "code" ? inColumns.code : null;
  const agrees = glued === null || glued.digits === code;
  return code === null || !agrees
    ? { code: null, name: label }
    : { code, name: label, isGlued: bare === "" && label !== "" };
}

function isWhole(digits: string): boolean {
  return /^[1-9]\d\d(?:\d\d){0,2}$/.test(digits);
}

/** Among named lines a 小计 adds up some of them only. */
function namedLine(name: string): LineUse {
  const bare = bareLabel(name);
  if (bare === "" || spellsAny(bare, subtotalLabels)) {
    return unknown("rowNotUnderstood");
  }
  return spellsAny(bare, totalLabels)
    ? { kind: "total" }
    : { kind: "line", item: { kind: "named", id: bare, name: bare } };
}

/**
 * Whether a name is known for another code only. Names that no list holds say nothing: offices put
 * their own words in.
 */
function contradicts(kind: Classification, code: string, name: string): boolean {
  const isOfGroup = !isKnownCode(kind, code) && isNameOf(kind, code.slice(0, -2), name);
  if (name === "" || isOfGroup || isNameOf(kind, code, name)) {
    return false;
  }
  const others = codesNamed(kind, name);
  if (others.length === 0) {
    return codesNamed(kind === "functional" ? "economic" : "functional", name).length > 0;
  }
  // an item that is not written down may bear a name that items of other groups bear too
  const isElsewhere = others.every((other) => !other.startsWith(code.slice(0, 3)));
  return isKnownCode(kind, code) || (others.length === 1 && isElsewhere);
}

/** Whether words glued to digits have two characters in common with the code's name: 301会议室 has not. */
function resembles(kind: Classification, code: string, name: string): boolean {
  const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_unused, at) =>
    name.slice(at, at + 2),
  );
  const known = nameInYear(kind, code, null) ?? "";
  return isNameOf(kind, code, name) || pairs.some((pair) => known.includes(pair));
}

function unknown(why: LineProblem): LineUse {
  return { kind: "unknown", why };
}
