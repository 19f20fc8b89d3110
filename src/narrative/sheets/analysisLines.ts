import { isClassified, lineCode } from "../../domain/lineCode";
import { type Concept, conceptOf, concepts } from "../../domain/concepts/concept";
import { type ConceptId, conceptGroups } from "../../domain/concepts/index";
import type { FactSet } from "../../domain/factSet";
import type { LineItem } from "../../domain/statement";

/** One row of the analysis: a concept, or a line of it, in whatever phases it was read. */
export type AnalysisLine = {
  readonly concept: ConceptId;
  readonly item: LineItem | null;
  readonly kind: Concept["kind"];
  /** How many lines above it contain it. */
  readonly depth: number;
  /** Whether it is no part of another, and has parts below it. */
  readonly isTotal: boolean;
};

/** Lines that belong together, under the words that say how. */
export type AnalysisSection = {
  readonly heading: string;
  readonly lines: readonly AnalysisLine[];
};

/**
 * Every line of which some table reports a figure, once: concepts in the order of the catalogue with
 * their parts below them, after them their classified lines by code, and lists by their own order.
 */
export function analysisSections(facts: FactSet): readonly AnalysisSection[] {
  const lines = linesByConcept(facts);
  return conceptGroups.flatMap(({ name, label }) => {
    const members = concepts.filter(({ group }) => group === name);
    const plain = withParts(members, (id) => lines.get(id)?.has("") === true);
    const classified = members.flatMap((member) => classifiedSections(member, lines));
    return [...(plain.length === 0 ? [] : [{ heading: label, lines: plain }]), ...classified];
  });
}

/** The items of each concept by their ids; an empty id stands for the concept itself. */
type LinesByConcept = ReadonlyMap<ConceptId, ReadonlyMap<string, LineItem | null>>;

function linesByConcept({ facts }: FactSet): LinesByConcept {
  const lines = new Map<ConceptId, Map<string, LineItem | null>>();
  for (const {
    subject: { concept, item },
  } of facts.values()) {
    const ofConcept = lines.get(concept) ?? new Map<string, LineItem | null>();
    const id = item?.id ?? "";
    ofConcept.set(id, ofConcept.get(id) ?? item);
    lines.set(concept, ofConcept);
  }
  return lines;
}

/** A whole before its parts; a part whose whole no table reports stands where the whole would. */
function withParts(
  members: readonly Concept[],
  isReported: (id: ConceptId) => boolean,
): readonly AnalysisLine[] {
  const ids = new Set(members.map(({ id }) => id));
  const partsOf = ({ parts, mayInclude }: Concept): readonly ConceptId[] =>
    [...parts, ...mayInclude].filter((part) => ids.has(part));
  const inside = new Set(members.flatMap(partsOf));
  const linesFrom = (concept: Concept, depth: number): readonly AnalysisLine[] => {
    const { id, kind } = concept;
    const isListed = isReported(id);
    const parts = partsOf(concept).flatMap((part) =>
      linesFrom(conceptOf(part), depth + (isListed ? 1 : 0)),
    );
    const line = { concept: id, item: null, kind, depth, isTotal: depth === 0 && parts.length > 0 };
    return isListed ? [line, ...parts] : parts;
  };
  return members.filter(({ id }) => !inside.has(id)).flatMap((concept) => linesFrom(concept, 0));
}

const classifications = [
  { kind: "functional", name: "按功能分类" },
  { kind: "economic", name: "按经济分类" },
  { kind: "unit", name: "按单位" },
  { kind: "named", name: "分项" },
] as const satisfies readonly { readonly kind: LineItem["kind"]; readonly name: string }[];

function classifiedSections(
  { id: concept, kind, label }: Concept,
  lines: LinesByConcept,
): readonly AnalysisSection[] {
  const items = [...(lines.get(concept)?.values() ?? [])].flatMap((item) => item ?? []);
  return classifications.flatMap((classification) => {
    const listed = inOrder(items.filter((item) => item.kind === classification.kind));
    const above = new Set(listed.flatMap(({ id }) => [id.slice(0, -2), id.slice(0, -4)]));
    return listed.length === 0
      ? []
      : [
          {
            heading: `${label}（${classification.name}）`,
            lines: listed.map((item): AnalysisLine => {
              const depth = depthOf(item);
              return { concept, item, kind, depth, isTotal: depth === 0 && above.has(item.id) };
            }),
          },
        ];
  });
}

/** Codes of one classification begin with those of the classes that contain them. */
function inOrder(items: readonly LineItem[]): readonly LineItem[] {
  return items.some((item) => lineCode(item) === null)
    ? items
    : [...items].sort((first, second) => (first.id < second.id ? -1 : 1));
}

/** 类 three digits, 款 five, 项 seven. */
function depthOf(item: LineItem): number {
  return isClassified(item) ? Math.max(0, (item.id.length - 3) / 2) : 0;
}
