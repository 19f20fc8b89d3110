import { type ClassificationKind, codesNamed } from "../domain/classifications/classifications";

/** Where a row stands among those of its classification. */
export type LinePlace = {
  /** The code of the last row that was known; empty at the top, and after a row that was not. */
  readonly above: string;
  /** Whether the row of its class (类) was met. */
  readonly listsClass: boolean;
  /** Whether rows of groups (款) were met. */
  readonly listsGroups: boolean;
};

/** The code of a name in its place; `ambiguous`: a name of the classification, but of several codes. */
export type PlacedName =
  { readonly kind: "code"; readonly code: string } | { readonly kind: "ambiguous" | "unknown" };

/**
 * Finds the code of a row that prints only a name.
 *
 * 行政运行 and 其他支出 stand in many places: they are known by the rows above them or not at all. Where
 * nothing stands above, a name that both classifications have, or a short one (公安), says too little.
 */
export function placedName(kind: ClassificationKind, name: string, place: LinePlace): PlacedName {
  const codes = codesNamed(kind, name);
  const isTop = place.above === "";
  const [code, ...others] = isTop ? codesAtTop(kind, name, codes) : codesInPlace(codes, place);
  if (code !== undefined && others.length === 0) {
    return { kind: "code", code };
  }
  return { kind: codes.length === 0 || (isTop && codes.length === 1) ? "unknown" : "ambiguous" };
}

/** Whether both classifications have a name: 其他支出, 住房公积金. */
export function isSharedName(name: string): boolean {
  return codesNamed("functional", name).length > 0 && codesNamed("economic", name).length > 0;
}

function codesAtTop(
  kind: ClassificationKind,
  name: string,
  codes: readonly string[],
): readonly string[] {
  const classes = codes.filter(isClass);
  if (isSharedName(name) || classes.some((code) => sharesName(code, codes))) {
    return [];
  }
  if (classes.length > 0) {
    return classes;
  }
  const isTelling = kind === "economic" || name.length >= leastTellingLength;
  return codes.length === 1 && isTelling ? codes : [];
}

/** Six characters are a subject's name; fewer may be an office's or a project's. */
const leastTellingLength = 6;

function codesInPlace(codes: readonly string[], place: LinePlace): readonly string[] {
  const { above } = place;
  const near = codes.filter((code) => isBelow(code, place) || isNextClass(code, above));
  const [only = codes[0]] = near;
  if (only === undefined || near.length > 1) {
    return near;
  }
  const isOnlyOne = codes.length === 1 && only.startsWith(above.slice(0, 3));
  return isOnlyOne || (near.length === 1 && isTold(only, codes, place)) ? [only] : [];
}

/**
 * An item is told by its group; without one its name must be the only one of its kind. Among items,
 * 其他支出 may be short for the rest of their group: it is a class only among classes.
 */
function isTold(code: string, codes: readonly string[], { above, listsClass }: LinePlace): boolean {
  if (isClass(code)) {
    return isClass(above) || !sharesName(code, codes);
  }
  return code.length === 5 ? listsClass : above.length >= 5 && code.startsWith(above.slice(0, 5));
}

/** Another group of the class above (of any class, where none is listed), an item of its group, or of its class where no groups are listed. */
function isBelow(code: string, { above, listsClass, listsGroups }: LinePlace): boolean {
  if (isClass(code) || above.startsWith(code)) {
    return false;
  }
  if (code.length === 5 && !listsClass) {
    return true;
  }
  const levels = code.length === 7 && listsGroups ? 5 : 3;
  return above.length >= levels && code.startsWith(above.slice(0, levels));
}

function isNextClass(code: string, above: string): boolean {
  return isClass(code) && !above.startsWith(code);
}

function sharesName(code: string, codes: readonly string[]): boolean {
  return codes.some((other) => other !== code && other.startsWith(code));
}

function isClass(code: string): boolean {
  return code.length === 3;
}
