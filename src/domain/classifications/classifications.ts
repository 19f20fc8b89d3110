import { agricultureToFinance } from "./agricultureToFinance";
import { cultureAndSocialSecurity } from "./cultureAndSocialSecurity";
import { economicClasses } from "./economicClasses";
import { generalServices } from "./generalServices";
import { healthToCommunities } from "./healthToCommunities";
import { type ClassificationEntry, nameStem, parseClassification } from "./parseClassification";
import { regionsToDebt } from "./regionsToDebt";
import { safetyAndEducation } from "./safetyAndEducation";

/** The classification by function (支出功能分类) and the departmental one by economic kind (部门经济分类). */
export type ClassificationKind = "functional" | "economic";

const texts: Readonly<Record<ClassificationKind, readonly string[]>> = {
  functional: [
    generalServices,
    safetyAndEducation,
    cultureAndSocialSecurity,
    healthToCommunities,
    agricultureToFinance,
    regionsToDebt,
  ],
  economic: [economicClasses],
};

/**
 * Every code of a classification that is written down: all classes (类) and groups (款), the items
 * (项) that departments print. Lists of the Ministry from 2007 on; more items exist.
 */
export function entriesOf(kind: ClassificationKind): readonly ClassificationEntry[] {
  return indexOf(kind).entries;
}

/** Whether a code is written down. */
export function isKnownCode(kind: ClassificationKind, code: string): boolean {
  return indexOf(kind).byCode.has(code);
}

/** Whether a name is one of a code's, now or in earlier years. */
export function isNameOf(kind: ClassificationKind, code: string, name: string): boolean {
  const stem = nameStem(name);
  const names = indexOf(kind).byCode.get(code)?.names ?? [];
  return names.some(({ text }) => nameStem(text) === stem);
}

/** The codes that bear a name, or bore it in earlier years; none for a name that no list holds. */
export function codesNamed(kind: ClassificationKind, name: string): readonly string[] {
  return indexOf(kind).byName.get(nameStem(name)) ?? [];
}

/** What the list of a year calls a code; the latest name where the year says nothing. */
export function nameInYear(
  kind: ClassificationKind,
  code: string,
  year: number | null,
): string | null {
  const names = indexOf(kind).byCode.get(code)?.names;
  if (names === undefined) {
    return null;
  }
  const valid = names.find(
    ({ from, to }) => year !== null && (from ?? year) <= year && year <= (to ?? year),
  );
  return (valid ?? names[0]).text;
}

type ClassificationIndex = {
  readonly entries: readonly ClassificationEntry[];
  readonly byCode: ReadonlyMap<string, ClassificationEntry>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
};

const indexes = new Map<ClassificationKind, ClassificationIndex>();

/** Each classification is read once, when it is first asked for. */
function indexOf(kind: ClassificationKind): ClassificationIndex {
  const index = indexes.get(kind) ?? makeIndex(texts[kind].flatMap(parseClassification));
  indexes.set(kind, index);
  return index;
}

function makeIndex(entries: readonly ClassificationEntry[]): ClassificationIndex {
  const byName = new Map<string, string[]>();
  for (const { code, names } of entries) {
    for (const stem of new Set(names.map(({ text }) => nameStem(text)))) {
      const codes = byName.get(stem) ?? [];
      byName.set(stem, codes);
      codes.push(code);
    }
  }
  return { entries, byCode: new Map(entries.map((entry) => [entry.code, entry])), byName };
}
