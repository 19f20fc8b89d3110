import type { ReportContext } from "./reportContext";
import type { Section } from "./narration";

/** A kind of report: a title and a list of sections. */
export type ReportTemplate = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the report is called, without department and year. */
  readonly name: string;
  /** The lines above the text; the department's name has its own. */
  readonly titleLines: (
    context: Pick<ReportContext, "department" | "fiscalYear">,
  ) => readonly string[];
  readonly sections: readonly Section[];
};
