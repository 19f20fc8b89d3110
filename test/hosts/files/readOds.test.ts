import { strToU8, zipSync } from "fflate";
import { readBook, valuesOf } from "./readBook";

/** An .ods of which the test draws the styles and the tables. */
function drawOds(styles: string, tables: string): Uint8Array {
  const spaces = ["office", "table", "text", "style", "number"].map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "number" ? "datastyle" : name}:1.0"`,
  );
  const content = `<office:document-content ${spaces.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
    "styles.xml": strToU8(`<office:document-styles ${spaces.join(" ")}/>`),
    "content.xml": strToU8(content),
  });
}

const number = (value: number, style = "") =>
  `<table:table-cell ${style} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;

const hiddenSheet =
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';

test("what is hidden in an .ods is told: sheets, rows, filtered rows, columns", async () => {
  const rows = [
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    `<table:table-row><table:table-cell/>${number(1)}${number(2)}</table:table-row>`,
    `<table:table-row table:visibility="collapse" table:number-rows-repeated="2"><table:table-cell/>${number(3)}${number(4)}</table:table-row>`,
    `<table:table-row table:visibility="filter"><table:table-cell/>${number(5)}</table:table-row>`,
    `<table:table-row><table:table-cell/>${number(6)}</table:table-row>`,
    '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048569"><table:table-cell/></table:table-row>',
  ];
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="1022"/>';
  const { grids } = await readBook(
    drawOds(
      hiddenSheet,
      `<table:table table:name="公开" table:style-name="ta1">${columns}${rows.join("")}</table:table>` +
        `<table:table table:name="底稿" table:style-name="ta2"><table:table-row>${number(9)}</table:table-row></table:table>`,
    ),
  );
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ["公开", "visible"],
    ["底稿", "hidden"],
  ]);
  const [grid] = grids;
  expect(grid === undefined ? [] : valuesOf(grid)).toEqual([[1, 2], [3, 4], [3, 4], [5], [6]]);
  expect(grid).toMatchObject({
    origin: { row: 2, column: 1 },
    hiddenRows: new Set([1, 2, 3]),
    hiddenColumns: new Set([1]),
  });
});

test("formats with conditions are read without a word on the console", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const styles =
    '<number:number-style style:name="N1P0" style:volatile="true"><number:number number:decimal-places="2" number:min-integer-digits="1"/></number:number-style>' +
    '<number:number-style style:name="N1"><number:text>-</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/><style:map style:condition="value()&lt;0" style:apply-style-name="N1P0"></style:map></number:number-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const cell = number(12.5, 'table:style-name="ce1"');
  const { grids } = await readBook(
    drawOds(
      styles,
      `<table:table table:name="S"><table:table-row>${cell}</table:table-row></table:table>`,
    ),
  );
  expect(grids[0]?.rows[0]?.[0]?.value).toBe(12.5);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
