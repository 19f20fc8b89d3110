import type { ConceptId } from "../domain/concepts/index";
import { conceptOf } from "../domain/concepts/concept";
import { normaliseText, withoutNumbering } from "../lib/chineseText";
import { remembered } from "../lib/remembered";
import { rememberedText } from "../lib/rememberedText";
import { type Phase, phases } from "../domain/phase";
import { conceptAliases } from "./aliases/concepts";
import { phaseAliases } from "./aliases/phases";
import { blockHeadings, partialListMarks } from "./aliases/rows";
import { withoutUnit } from "./units";

/** A label made comparable: spacing, numbering, 其中, colons and units gone. */
export const bareLabel = rememberedText((text) => {
  const label = withoutNumbering(withoutListMark(withoutNumbering(normaliseText(text))));
  return withoutUnit(withoutNumbering(label).replace(/^[#*]+|:$/g, "")).replace("(%)", "%");
});

/** Whether a label begins with 其中: the list that it opens names only some of the parts. */
export function opensPartialList(text: string): boolean {
  const label = withoutNumbering(normaliseText(text));
  return partialListMarks.some((mark) => label.startsWith(mark) && label !== mark);
}

/** Whether a text begins a block of a form, unit or year behind it. */
export function isBlockHeading(text: string): boolean {
  const label = bareLabel(text);
  return blockHeadings.some((heading) => label.startsWith(heading));
}

/** Whether a bare label is one of a concept's wordings, or of those that a layout adds to them. */
export function spellsConcept(
  label: string,
  concept: ConceptId,
  spellings?: readonly string[],
): boolean {
  return (
    label === bareLabel(conceptOf(concept).label) ||
    spellsAny(label, conceptAliases[concept]) ||
    spellsAny(label, spellings)
  );
}

/** The phase that a header names, by its words alone. */
export function phaseSpelled(label: string): Phase | null {
  return phases.find((phase) => spellsAny(label, phaseAliases[phase])) ?? null;
}

/** Whether a bare label is one of some wordings; of none, where none are given. */
export function spellsAny(label: string, spellings: readonly string[] | undefined): boolean {
  return spellings !== undefined && bareSpellings(spellings).has(label);
}

/** A list of wordings is compared with every label of a workbook, and made bare once. */
const bareSpellings = remembered(
  (spellings: readonly string[]): ReadonlySet<string> => new Set(spellings.map(bareLabel)),
);

function withoutListMark(label: string): string {
  const mark = partialListMarks.find((candidate) => label.startsWith(candidate));
  return mark === undefined ? label : label.slice(mark.length);
}
