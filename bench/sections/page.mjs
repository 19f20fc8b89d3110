import { firstLoad } from "../firstLoad.mjs";
import { built } from "../measuredProcess.mjs";
import { pageFolder } from "../places.mjs";
import { kilobytes, printHeading, printTable, printTarget } from "../printed.mjs";

/** The bytes that the page loads at first, and those it loads when they are needed. */
export function benchPage() {
  built("page");
  const { first, later } = firstLoad(pageFolder);
  const row = ({ file, bytes, gzippedBytes }) => [file, kilobytes(bytes), kilobytes(gzippedBytes)];
  printHeading("Page, at first");
  printTable(["", "KB", "KB gzipped"], first.map(row));
  const total = first.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  printTarget("first load", total / 1024, { atMost: 200, unit: " KB", digits: 1 });
  printHeading("Page, when needed");
  printTable(["", "KB", "KB gzipped"], later.map(row));
}
