import type { ReportDocument } from "../document/reportDocument";
import type { Material } from "../domain/statement";
import { linesOfText } from "./materials";
import { runsOfBlocks } from "../document/runsOfBlocks";

/** Headings of the unit's own words that a report has no place for, so that nothing is lost unseen. */
export function unusedMaterials(
  { blocks }: ReportDocument,
  materials: readonly Material[],
): readonly string[] {
  const written = new Set(
    runsOfBlocks(blocks).flatMap((run) => (run.kind === "answer" ? [run.text] : [])),
  );
  return materials
    .filter(({ text }) => !linesOfText(text).some((line) => written.has(line)))
    .map(({ heading }) => heading);
}
