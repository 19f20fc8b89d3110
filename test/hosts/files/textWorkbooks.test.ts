import { encodeGbk } from "./encodeGbk";
import { readFirstGrid, valuesOf } from "./readBook";

function readPage(body: string, encode: (text: string) => Uint8Array = encodeGbk) {
  return readFirstGrid(encode(`<html><head><title>t</title></head><body>${body}</body></html>`));
}

describe("HTML saved as .xls", () => {
  test("spans push cells aside and become merges", async () => {
    const grid = await readPage(
      "<table><tr><th rowspan=2>项目</th><th colspan='2'>决算数</th></tr>" +
        "<tr><td>基本支出</td><td>项目支出</td></tr><tr><td>合计</td><td>1,234.50</td><td>-3</td></tr></table>",
    );
    expect(valuesOf(grid)).toEqual([
      ["项目", "决算数"],
      [null, "基本支出", "项目支出"],
      ["合计", 1234.5, -3],
    ]);
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    expect(grid.rows[2]?.[1]).toMatchObject({ text: "1,234.50", numberFormat: "#,##0.00" });
  });

  test("lines and tables stand below each other, empty tables not at all", async () => {
    const grid = await readPage(
      "<h3>支出决算表</h3><p>单位：万元</p><table><tr><td> </td></tr></table><table><tr><td>合计<td>8</table>",
    );
    expect(valuesOf(grid)).toEqual([["支出决算表"], ["单位：万元"], ["合计", 8]]);
  });

  test("a table used for layout does not swallow the one inside", async () => {
    const grid = await readPage(
      "<table><tr><td><table><tr><td>合计</td><td>8</td></tr></table></td></tr></table>",
    );
    expect(valuesOf(grid)).toEqual([["合计", 8]]);
  });

  test.each([
    { name: "entities", cell: "<td>&#x5408;&#35745;&nbsp;&amp;&yen;</td>", is: "合计 &¥" },
    { name: "line break", cell: "<td>项目\n 名称<br/>二</td>", is: "项目 名称\n二" },
    { name: "percent", cell: "<td>43.16%</td>", is: 0.4316 },
    { name: "code with a leading zero", cell: "<td>0012</td>", is: "0012" },
    { name: "what need not be a date", cell: "<td>3-1</td>", is: "3-1" },
    {
      name: "number marked as text",
      cell: `<td style='mso-number-format:"\\@"'>2011301</td>`,
      is: "2011301",
    },
    { name: "exact number in the tag", cell: '<td x:num="12.345">12.35</td>', is: 12.345 },
    {
      name: "more digits than a sheet keeps",
      cell: "<td>12345678901234567</td>",
      is: "12345678901234567",
    },
    { name: "bracket in an attribute", cell: "<td title='a>b'>合计</td>", is: "合计" },
  ])("$name", async ({ cell, is }) => {
    const grid = await readPage(`<table><tr>${cell}</tr></table>`);
    expect(valuesOf(grid)).toEqual([[is]]);
  });

  test("Excel's own sheet name and hidden rows", async () => {
    const grid = await readPage(
      "<!--[if gte mso 9]><xml><x:Name>公开01表</x:Name></xml><![endif]--><table><tr><td>1</td></tr><tr style='display:none'><td>2</td></tr></table>",
      (text) => Buffer.from(text, "utf8"),
    );
    expect(grid.sheet).toBe("公开01表");
    expect([...grid.hiddenRows]).toEqual([1]);
  });
});

describe("separated values", () => {
  test("quotes hold separators, line breaks and quotes", async () => {
    const bytes = Buffer.from('项目,"金额, 元"\r\n"其他\n""支出""",12.50\r\n,\r\n', "utf8");
    const grid = await readFirstGrid(bytes, "支出.csv");
    expect(grid.sheet).toBe("支出");
    expect(valuesOf(grid)).toEqual([
      ["项目", "金额, 元"],
      ['其他\n"支出"', 12.5],
    ]);
  });

  test("tabs in UTF-16, as Excel saves Unicode text", async () => {
    const bytes = Buffer.from("\ufeff项目\t金额\r\n合计\t8\r\n", "utf16le");
    expect(valuesOf(await readFirstGrid(bytes))).toEqual([
      ["项目", "金额"],
      ["合计", 8],
    ]);
  });
});
