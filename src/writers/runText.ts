import type { Run } from "../document/reportDocument";

/** What a reader sees of a run. */
export function runText(run: Run): string {
  return run.kind === "blank" ? run.prompt : run.text;
}
