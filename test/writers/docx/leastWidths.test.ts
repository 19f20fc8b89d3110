import type { TableBlock, TableRow } from "../../../src/document/reportDocument";
import { leastWidths } from "../../../src/writers/docx/leastWidths";

/** A table of one column that holds these texts. */
function tableOf(...texts: string[]): TableBlock {
  return {
    kind: "table",
    caption: [],
    unitLine: "",
    columns: [{ widthShare: 1, align: "right" }],
    headerRows: [],
    rows: texts.map((text): TableRow => {
      const runs = [{ kind: "text" as const, text }];
      return { cells: [{ runs, columnSpan: 1, rowSpan: 1 }], emphasis: "none" };
    }),
  };
}

// Margins of 57 on each side, letters of 210, a tenth of a letter to spare.
it.each([
  { name: "an amount", texts: ["1,201.95"], least: 114 + 21 + 6 * 105 + 2 * 52.5 },
  { name: "a negative rate", texts: ["-0.86%"], least: 114 + 21 + 71.4 + 3 * 105 + 52.5 + 210 },
  { name: "the widest of several", texts: ["1", "22", "1"], least: 114 + 21 + 210 },
  { name: "words, two characters of them", texts: ["公务接待费"], least: 114 + 21 + 420 },
  { name: "a number among words", texts: ["共1,000.00项"], least: 114 + 21 + 6 * 105 + 2 * 52.5 },
  { name: "nothing", texts: [""], least: 114 },
])("leaves room for $name", ({ texts, least }) => {
  const [width] = leastWidths(tableOf(...texts));
  expect(Math.abs((width ?? 0) - least)).toBeLessThanOrEqual(1);
});
