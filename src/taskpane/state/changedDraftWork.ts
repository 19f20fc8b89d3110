import { assertNever } from "../../lib/assertNever";
import type { DraftChoice, DraftWork } from "./draftWork";

/** What the accountant does while she looks at what an update would change. `cancelled`: what was asked of her. */
export type DraftChange =
  | { readonly kind: "decided"; readonly number: number; readonly choice: DraftChoice }
  | { readonly kind: "cancelled" }
  | { readonly kind: "left" };

/** The work after that; nothing is decided about a draft that was not compared. */
export function changedDraftWork(work: DraftWork | null, change: DraftChange): DraftWork | null {
  if (change.kind === "left") {
    return null;
  }
  if (work?.kind !== "planned") {
    return work;
  }
  switch (change.kind) {
    case "decided":
      return { ...work, choices: new Map([...work.choices, [change.number, change.choice]]) };
    case "cancelled":
      return { ...work, asked: null };
    default:
      return assertNever(change);
  }
}
