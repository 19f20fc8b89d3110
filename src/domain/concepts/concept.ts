import type { ConceptDefinition } from "./defineConcepts";
import { conceptGroups, type ConceptId, type GroupName } from "./index";

/** A concept as the catalogue knows it; parts are full ids. */
export type Concept = {
  readonly id: ConceptId;
  readonly group: GroupName;
  readonly member: string;
  readonly label: string;
  readonly kind: "amount" | "count";
  readonly parts: readonly ConceptId[];
  readonly mayInclude: readonly ConceptId[];
  readonly economicCode: string | null;
};

/** The whole catalogue, in the order of its groups. */
export const concepts: readonly Concept[] = conceptGroups.flatMap((group) =>
  Object.entries<ConceptDefinition>(group.members).map(([member, definition]): Concept => {
    const inGroup = (part: string): ConceptId =>
      (part.includes(".") ? part : `${group.name}.${part}`) as ConceptId;
    return {
      id: inGroup(member),
      group: group.name,
      member,
      label: definition.label,
      kind: definition.kind ?? "amount",
      parts: (definition.parts ?? []).map(inGroup),
      mayInclude: (definition.mayInclude ?? []).map(inGroup),
      economicCode: definition.economicCode ?? null,
    };
  }),
);

const byId: ReadonlyMap<string, Concept> = new Map(
  concepts.map((concept) => [concept.id, concept]),
);

/** The concept of an id; ids are checked when the code is compiled, so it is always there. */
export function conceptOf(id: ConceptId): Concept {
  const found = byId.get(id);
  if (found === undefined) {
    throw new Error(`no concept ${id}`);
  }
  return found;
}

/** Whether a text from outside is a concept's id. */
export function isConceptId(text: string): text is ConceptId {
  return byId.has(text);
}
