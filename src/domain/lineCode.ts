import { assertNever } from "../lib/assertNever";
import type { LineItem } from "./statement";

/** The code of a line; `null` where its table knows it by name only. */
export function lineCode({ kind, id }: LineItem): string | null {
  switch (kind) {
    case "functional":
    case "economic":
      return id;
    case "unit":
      return /^\d+$/.test(id) ? id : null;
    case "named":
      return null;
    default:
      return assertNever(kind);
  }
}

/** The codes under which a line may stand: its own, shortened step by step, the shortest first. */
export function codesAbove(item: LineItem): readonly string[] {
  const code = lineCode(item) ?? "";
  return Array.from({ length: Math.max(0, code.length - 1) }, (_digit, index) =>
    code.slice(0, index + 1),
  );
}

/** Whether a line belongs to a classification of the budget, where codes contain each other. */
export function isClassified(
  item: LineItem,
): item is LineItem & { readonly kind: "functional" | "economic" } {
  return item.kind === "functional" || item.kind === "economic";
}
