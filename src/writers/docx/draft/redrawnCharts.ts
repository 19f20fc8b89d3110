import type { ChartEdit } from "../../../document/wordEdit";
import { escapeMarkup } from "../../escapeMarkup";
import { chartPart } from "../chart/chartPart";
import type { OpenDraft } from "./openDraft";
import type { PackageText } from "./packageText";
import { partRelations } from "./partRelations";
import type { Splice } from "./splice";

type DraftText = OpenDraft["parts"][number];

/** What redrawing comes to: new parts by their paths, and what changes in the text that shows them. */
export type RedrawnCharts = {
  readonly parts: Readonly<Record<string, string>>;
  readonly splices: readonly Splice[];
};

/** Draws charts of a text anew: the whole picture, for nobody can have changed its data in Word. */
export function redrawnCharts(
  { path, xml, charts }: DraftText,
  edits: readonly ChartEdit[],
  source: PackageText,
): RedrawnCharts {
  const relations = charts.length === 0 ? [] : partRelations(source, path);
  const parts: Record<string, string> = {};
  const splices: Splice[] = [];
  for (const { alternative, properties, relationId } of charts) {
    const edit = edits.find(({ before }) => before === alternative);
    const part = relations.find(({ id }) => id === relationId)?.path ?? null;
    if (edit !== undefined && part !== null) {
      parts[part] = chartPart(edit.chart);
      const text = withAlternative(
        xml.slice(properties.start, properties.end),
        edit.chart.alternative,
      );
      splices.push({ ...properties, text });
    }
  }
  return { parts, splices };
}

function withAlternative(tag: string, alternative: string): string {
  return tag.replace(
    /(\sdescr=)(?:"[^"]*"|'[^']*')/,
    (_found, name: string) => `${name}"${escapeMarkup(alternative)}"`,
  );
}
