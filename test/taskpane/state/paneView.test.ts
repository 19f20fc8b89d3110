import { pageOfView, paneViewOf } from "../../../src/taskpane/state/paneView";

test.each([
  { search: "", view: null, page: "data" },
  { search: "?view=explain", view: "explain", page: "variances" },
  { search: "?view=analysis&_host_Info=Excel", view: "analysis", page: "indicators" },
  { search: "?_host_Info=Word&view=report", view: "report", page: "report" },
  { search: "?view=check", view: "check", page: "findings" },
  { search: "?view=toString", view: null, page: "data" },
  { search: "?view=EXPLAIN", view: null, page: "data" },
])("$search opens on $page", ({ search, view, page }) => {
  expect(paneViewOf(search)).toBe(view);
  expect(pageOfView(view === null ? null : paneViewOf(search))).toBe(page);
});
