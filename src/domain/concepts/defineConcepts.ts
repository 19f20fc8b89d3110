/** What a figure can be about. `parts` of the same group by name, of another one by full id. */
export type ConceptDefinition = {
  readonly label: string;
  /** `count`: people, vehicles, batches. Amounts otherwise. */
  readonly kind?: "count";
  /** What must add up to it. Parts that a sheet does not list at all are no error. */
  readonly parts?: readonly string[];
  /** Parts that some forms count in and others show only for information. */
  readonly mayInclude?: readonly string[];
  /** The classification code under which the same money is booked. */
  readonly economicCode?: string;
};

export type ConceptGroup<
  Name extends string = string,
  Members extends Readonly<Record<string, ConceptDefinition>> = Readonly<
    Record<string, ConceptDefinition>
  >,
> = { readonly name: Name; readonly label: string; readonly members: Members };

/** Declares the concepts of one calibre; ids are `group.member`. */
export function defineConcepts<
  const Name extends string,
  const Members extends Readonly<Record<string, ConceptDefinition>>,
>(name: Name, label: string, members: Members): ConceptGroup<Name, Members> {
  return { name, label, members };
}
