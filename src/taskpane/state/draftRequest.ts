import type { DraftRequest } from "../../app/workspace";

/** What the draft of some work is made of. */
export function draftRequest({
  template,
  answers,
  materiality,
  prior,
}: DraftRequest): DraftRequest {
  return { template, answers, materiality, prior };
}

/** Whether two drafts are made of the same. */
export function isSameRequest(one: DraftRequest, other: DraftRequest): boolean {
  return (
    one.template === other.template &&
    one.answers === other.answers &&
    one.materiality === other.materiality &&
    one.prior === other.prior
  );
}
