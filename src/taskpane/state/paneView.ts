import type { PageName } from "./taskpaneState";

/** What the ribbon's buttons open the pane for, by the names in the manifest's addresses. */
const pages = {
  explain: "variances",
  analysis: "indicators",
  report: "report",
  check: "findings",
} as const satisfies Readonly<Record<string, PageName>>;

/** What the pane was opened for. */
export type PaneView = keyof typeof pages;

const paneViews = Object.keys(pages) as readonly PaneView[];

/** What the pane's address asks for; null where it asks for nothing that we know. */
export function paneViewOf(search: string): PaneView | null {
  const asked = new URLSearchParams(search).get("view");
  return paneViews.find((view) => view === asked) ?? null;
}

/** The page on which work that is opened for a view begins. */
export function pageOfView(view: PaneView | null): PageName {
  return view === null ? "data" : pages[view];
}
