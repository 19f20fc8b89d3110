import { layouts } from "./index";

/** What people call the tables of a layout: its first title. */
export function layoutLabel(id: string): string {
  return layouts.find((layout) => layout.id === id)?.titles[0] ?? id;
}
