import { Points } from "../../money/points";

/** Things that are there or not, each worth its points. */
export type Checklist = readonly ChecklistItem[];

export type ChecklistItem = { readonly label: string; readonly points: Points };

/** `checklist([["…", "1"], ["…", "0.5"]])`. */
export function checklist(items: readonly (readonly [label: string, points: string])[]): Checklist {
  return items.map(([label, points]) => ({ label, points: Points.of(points) }));
}

/** The points of the items that are met, by their numbers from 1 on, and which they are. */
export function scoreChecklist(
  list: Checklist,
  numbers: readonly number[],
): { readonly points: Points; readonly met: readonly ChecklistItem[] } {
  const met = list.filter((_item, index) => numbers.includes(index + 1));
  return { points: Points.sum(met.map(({ points }) => points)), met };
}
