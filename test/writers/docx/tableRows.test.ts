import type { TableRow } from "../../../src/document/reportDocument";
import { createRunWriter } from "../../../src/writers/docx/runWriter";
import { tableRows } from "../../../src/writers/docx/tableRows";

function rowOf(emphasis: TableRow["emphasis"]): TableRow {
  return {
    cells: [{ runs: [{ kind: "text", text: "行" }], columnSpan: 1, rowSpan: 1 }],
    emphasis,
  };
}

test.each<[string, readonly TableRow["emphasis"][], string]>([
  ["a row that heads others", ["total", "none", "none"], "kept apart apart"],
  ["each of several", ["total", "none", "total", "none"], "kept apart kept apart"],
  ["a total at the end stays with nothing", ["none", "total"], "apart apart"],
])("%s", (_name, emphases, expected) => {
  const rows = tableRows("body", emphases.map(rowOf), {
    columns: [{ widthShare: 1, align: "left" }],
    widths: [100],
    runWriter: createRunWriter(),
  });
  const flows = rows.map((row) => (row.includes("<w:keepNext/>") ? "kept" : "apart"));
  expect(flows.join(" ")).toBe(expected);
});
