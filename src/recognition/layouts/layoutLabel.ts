import { layoutById } from "./index";

/** What people call the tables of a layout: its first title. */
export function layoutLabel(id: string): string {
  return layoutById(id)?.titles[0] ?? id;
}
