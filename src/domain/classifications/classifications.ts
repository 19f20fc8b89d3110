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
  return entries(kind);
}

/** Whether a code is written down. */
export function isKnownCode(kind: ClassificationKind, code: string): boolean {
  return byCode(kind).has(code);
}

/** Whether a name is one of a code's, now or in earlier years. */
export function isNameOf(kind: ClassificationKind, code: string, name: string): boolean {
  const stem = nameStem(name);
  const names = byCode(kind).get(code)?.names ?? [];
  return names.some(({ text }) => nameStem(text) === stem);
}

/** The codes that bear a name, or bore it in earlier years; none for a name that no list holds. */
export function codesNamed(kind: ClassificationKind, name: string): readonly string[] {
  return byName(kind).get(nameStem(name)) ?? [];
}

/** What the list of a year calls a code; the latest name where the year says nothing. */
export function nameInYear(
  kind: ClassificationKind,
  code: string,
  year: number | null,
): string | null {
  const names = byCode(kind).get(code)?.names;
  if (names === undefined) {
    return null;
  }
  const valid = names.find(
    ({ from, to }) => year !== null && (from ?? year) <= year && year <= (to ?? year),
  );
  return (valid ?? names[0]).text;
}

/** A classification is read when it is first asked for. */
const entries = onceForEach((kind) => texts[kind].flatMap(parseClassification));

const byCode = onceForEach(
  (kind): ReadonlyMap<string, ClassificationEntry> =>
    new Map(entries(kind).map((entry) => [entry.code, entry])),
);

const byName = onceForEach((kind): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, string[]>();
  for (const { code, names } of entries(kind)) {
    for (const stem of new Set(names.map(({ text }) => nameStem(text)))) {
      const known = codes.get(stem) ?? [];
      codes.set(stem, known);
      known.push(code);
    }
  }
  return codes;
});

function onceForEach<Value>(
  make: (kind: ClassificationKind) => Value,
): (kind: ClassificationKind) => Value {
  const made = new Map<ClassificationKind, Value>();
  return (kind) => {
    const value = made.get(kind) ?? make(kind);
    made.set(kind, value);
    return value;
  };
}
