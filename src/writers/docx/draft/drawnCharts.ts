import { localName, parseXml, type XmlPlace } from "./parseXml";

/** A chart in the text of a part. */
export type DrawnChart = {
  readonly alternative: string;
  /** Of the tag that states the alternative text. */
  readonly properties: XmlPlace;
  /** By which the part names the part of the chart. */
  readonly relationId: string;
};

/** Finds the charts in the text of a part; what it says of other pictures is left out. */
export function drawnCharts(xml: string): readonly DrawnChart[] {
  const charts: DrawnChart[] = [];
  let picture: Omit<DrawnChart, "relationId"> | null = null;
  parseXml(xml, {
    open: ({ name, attributes, start, end }) => {
      const relationId = attributes["r:id"];
      if (localName(name) === "docPr") {
        picture = { alternative: attributes.descr ?? "", properties: { start, end } };
      } else if (localName(name) === "chart" && relationId !== undefined && picture !== null) {
        charts.push({ ...picture, relationId });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return charts;
}
