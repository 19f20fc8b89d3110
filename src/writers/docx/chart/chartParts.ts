import { chartsOfBlocks } from "../../../document/chartsOfBlocks";
import type { Block, ChartBlock } from "../../../document/reportDocument";
import { officeRelationships } from "../namespaces";
import type { PackagePart, Relationship } from "../wordPackage";
import { chartPart } from "./chartPart";

/** The parts that hold the charts of a document, and how its text names them. */
export function chartParts(blocks: readonly Block[]): readonly PackagePart[] {
  return chartsOfBlocks(blocks).map((chart, index) => ({
    path: `word/${chartTarget(index + 1)}`,
    contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    xml: chartPart(chart),
  }));
}

/** From the document's part to the parts of its charts. */
export function chartRelationships(blocks: readonly Block[]): readonly Relationship[] {
  return chartsOfBlocks(blocks).map((_, index) => ({
    id: chartRelationshipId(index + 1),
    type: `${officeRelationships}/chart`,
    target: chartTarget(index + 1),
  }));
}

/** The number of a chart among the charts of a document, from 1. */
export function chartNumber(blocks: readonly Block[], chart: ChartBlock): number {
  return chartsOfBlocks(blocks).indexOf(chart) + 1;
}

export function chartRelationshipId(number: number): string {
  return `rIdChart${String(number)}`;
}

function chartTarget(number: number): string {
  return `charts/chart${String(number)}.xml`;
}
