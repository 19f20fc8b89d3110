import type { ControlAddress } from "./controlAddress";
import type { AnswerRun, BlankRun, ChartBlock, FigureRun, Provenance } from "./reportDocument";
import type { Sentence } from "./sentence";

/** What a draft carries inside itself, so that it can be verified and refreshed without anything else. */
export type DraftModel = {
  readonly title: string;
  readonly provenance: Provenance;
  /** Each as it was last written, numbered as its content control. */
  readonly figures: readonly DraftFigure[];
  readonly blanks: readonly Omit<BlankRun, "kind">[];
  readonly answers: readonly Omit<AnswerRun, "kind">[];
  /**
   * Those with words around a figure, and those in which a number stands that is no figure, as they were
   * last written; 0 is a figure that the draft does not have.
   */
  readonly sentences: readonly Sentence[];
  readonly charts: readonly DraftChart[];
};

/** A picture as it was last drawn; `alternative` states all that it shows, and it is found by that. */
export type DraftChart = Pick<ChartBlock, "id" | "unitLine" | "alternative">;

export type DraftFigure = Omit<FigureRun, "kind">;

/** A draft as it is now, after people have worked on it. */
export type DraftDocument = {
  readonly model: DraftModel;
  /** All its text in reading order; the same figure may stand in it several times or not at all. */
  readonly sentences: readonly Sentence[];
  /** What its pictures state, by their alternative texts. */
  readonly pictures: readonly string[];
  /** Numbers of the figures that have a comment of somebody's inside their controls. */
  readonly commented: readonly number[];
  /** What nobody has filled yet, by the tags of the controls; in reading order. */
  readonly blanksLeft: readonly BlankLeft[];
  /** Where the controls are that another program has taken the tags from, by those tags. */
  readonly untagged: ReadonlyMap<string, ControlAddress>;
  /** Whether what is written into it now is to be marked as a revision. */
  readonly tracksChanges: boolean;
};

/** `sentence`: in which it stands, as it is now; what stands before it, where it stands alone. */
export type BlankLeft = {
  readonly tag: string;
  readonly prompt: string;
  readonly sentence: string;
};

/** Why a document cannot be taken for a draft. */
export type DraftProblem =
  | "draft.notWord"
  | "draft.passwordProtected"
  | "draft.tooLarge"
  | "draft.damaged"
  | "draft.noModel"
  | "draft.modelDamaged"
  | "draft.otherVersion";

/** Of the part in which a draft carries its own model; the last number grows when its form changes. */
export const draftNamespace = "urn:juesuan:draft:2";

/**
 * Of drafts that earlier and later versions of the product wrote. Where a document shows its parts by
 * whole namespaces only, they are asked for one by one: the later ones are those of the years to come.
 */
export const otherDraftNamespaces: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map((form) => `urn:juesuan:draft:${String(form)}`)
  .filter((namespace) => namespace !== draftNamespace);

/** By which its content control is found. */
export function figureTag(number: number): string {
  return `juesuan:${String(number)}`;
}

/** Tells the number of the figure that a tag is of; null for a tag of anything else. */
export function figureOfTag(tag: string): number | null {
  const number = /^juesuan:(\d+)$/.exec(tag)?.[1];
  return number === undefined ? null : Number(number);
}

/** By which the place of a blank is found. */
export function blankTag(number: number): string {
  return `juesuan:blank:${String(number)}`;
}

/** The bookmark around the control of a figure, which programs keep that drop its tag. */
export function figureBookmark(number: number): string {
  return `juesuan_${String(number)}`;
}

/** Where a control of a draft is to be looked for. */
export function controlAddress(
  { untagged }: Pick<DraftDocument, "untagged">,
  { tag, place }: { readonly tag: string; readonly place: number },
): ControlAddress {
  return untagged.get(tag) ?? { kind: "tag", tag, place };
}
