/**
 * By what a control of a draft is found in the application that has the document open.
 *
 * - `tag`: the one at `place` (from 0 in reading order) among those of the tag
 * - `title`: its tag is gone: the one at `place` among the `of` controls of the body that have no tag and
 *   this title, which is empty for none
 * - `bookmark`: the control itself is gone
 */
export type ControlAddress =
  | { readonly kind: "tag"; readonly tag: string; readonly place: number }
  | {
      readonly kind: "title";
      readonly title: string;
      readonly place: number;
      readonly of: number;
    }
  | { readonly kind: "bookmark"; readonly name: string };
