import { sheetFormats } from "../../../src/document/sheetFormats";
import type { SheetDocument } from "../../../src/document/sheetDocument";
import { analysisSheet } from "../../../src/narrative/sheets/analysisSheet";
import { type DrawnFacts, drawFacts } from "../../support/narrative/facts";

function sheetOf(facts: DrawnFacts): SheetDocument {
  return analysisSheet({
    fiscalYear: 2023,
    department: "青河县统计局",
    facts: drawFacts(facts),
    review: { findings: [], outcomes: [] },
    file: "book.xlsx",
    holdsNumber: () => true,
  });
}

/** The first two cells of the rows below the header; an indent is two blanks, a total has a star. */
function outline({ rows, frozen }: SheetDocument): readonly string[] {
  return rows.slice(frozen.rows).map(({ cells: [name, code], emphasis }) => {
    const label = name?.kind === "text" ? `${"  ".repeat(name.indent)}${name.text}` : "?";
    const id = code?.kind === "text" && code.text !== "" ? ` ${code.text}` : "";
    return `${label}${id}${emphasis === "total" ? "*" : ""}`;
  });
}

function headers({ rows, frozen }: SheetDocument): readonly string[] {
  const cells = rows[frozen.rows - 1]?.cells ?? [];
  return cells.map((cell) => (cell.kind === "text" ? cell.text : "?"));
}

const spent = { finalAccounts: "1.00" };

test("concepts in the order of the catalogue, parts below their whole, classes by code", () => {
  expect(
    outline(
      sheetOf({
        "threePublicExpenses.vehicleRunning": spent,
        "threePublicExpenses.total": spent,
        "generalBudgetExpenditure.basic/30201/办公费": spent,
        "generalBudgetExpenditure.basic/302/商品和服务支出": spent,
        "expenditure.total/2060101/行政运行": spent,
        "expenditure.total/206/科学技术支出": spent,
        "expenditure.total/205/教育支出": spent,
        "expenditure.basic": spent,
        "expenditure.total": spent,
        "expenditure.publicUse": spent,
        "projectList.spent//乙项目": spent,
        "projectList.spent//甲项目": spent,
      }),
    ),
  ).toEqual([
    "支出",
    "本年支出合计*",
    "  基本支出",
    "    公用经费",
    "本年支出合计（按功能分类）",
    "教育支出 205",
    "科学技术支出 206*",
    "    行政运行 2060101",
    "项目支出明细（分项）",
    "乙项目",
    "甲项目",
    "一般公共预算财政拨款基本支出（按经济分类）",
    "商品和服务支出 302*",
    "  办公费 30201",
    "“三公”经费",
    "“三公”经费*",
    // the vehicles' total, which would stand between, is not reported
    "  公务用车运行维护费",
  ]);
});

test.each<[string, DrawnFacts, readonly string[]]>([
  [
    "all phases",
    {
      "expenditure.total": {
        originalBudget: "1",
        adjustedBudget: "1",
        finalAccounts: "1",
        priorYearFinalAccounts: "1",
        priorYearOriginalBudget: "1",
      },
    },
    [
      "年初预算数",
      "调整预算数",
      "决算数",
      "上年决算数",
      "上年年初预算数",
      "比年初预算增减额",
      "比年初预算增减%",
      "完成年初预算",
      "比调整预算增减额",
      "预算执行率",
      "比上年增减额",
      "比上年增减%",
      "年初预算比上年增减%",
    ],
  ],
  ["accounts only", { "expenditure.total": spent }, ["决算数"]],
  [
    "two phases of different lines have nothing to compare",
    { "expenditure.total": spent, "income.total": { originalBudget: "1" } },
    ["年初预算数", "决算数"],
  ],
  [
    "balances have no rate",
    { "carryOver.closing": { ...spent, originalBudget: "1" } },
    ["年初预算数", "决算数", "比年初预算增减额", "比年初预算增减%"],
  ],
  [
    "a budget left empty",
    { "expenditure.total": { ...spent, adjustedBudget: "" } },
    ["调整预算数", "决算数", "比调整预算增减额", "预算执行率"],
  ],
])("columns: %s", (_name, facts, expected) => {
  expect(headers(sheetOf(facts))).toEqual(["项目", "科目编码", ...expected, "说明"]);
});

test("a line that is only listed and nowhere filled has no row", () => {
  expect(
    outline(sheetOf({ "expenditure.total": spent, "expenditure.basic": { finalAccounts: "" } })),
  ).toEqual(["支出", "本年支出合计"]);
});

test.each(["=A1", "+1", "-1", "@SUM", "'x"])(
  "a label that begins like a formula stays text: %s",
  (name) => {
    const cell = sheetOf({ [`projectList.spent//${name}`]: spent }).rows.at(-1)?.cells[0];
    expect(cell).toEqual({ kind: "text", text: name, format: "text", indent: 0, link: null });
    expect(sheetFormats.text.numberFormat).toBe("@");
  },
);

test("title, unit, frozen header and print", () => {
  const sheet = sheetOf({
    "expenditure.total": { ...spent, adjustedBudget: "1" },
  });
  const texts = sheet.rows
    .slice(0, 3)
    .map(({ cells: [cell] }) => cell?.kind === "text" && cell.text);
  expect(texts).toEqual([
    "青河县统计局2023年度决算分析",
    "本表由决算说明助手生成，金额引用自各表单元格；重新生成时整表更新，请勿在此填写。",
    "金额单位：万元。着色的单元格：预算执行率高于100%、预算执行率低于90%。",
  ]);
  expect(sheet.name).toBe("决算分析");
  expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
  expect(sheet.print).toEqual({
    orientation: "landscape",
    headerRows: { from: 4, to: 4 },
    fit: "pageWidth",
    marginPt: 36,
    footer: "第&P页，共&N页",
  });
  expect(sheet.columns).toHaveLength(7);
  expect(sheet.conditions.map(({ area, format }) => `${area} ${format}`)).toEqual([
    "F5:F6 alarm",
    "F5:F6 attention",
  ]);
  expect(new Set(sheet.rows.slice(3).map(({ cells }) => cells.length))).toEqual(new Set([7]));
});

test("a workbook that names neither year nor department", () => {
  const sheet = analysisSheet({
    fiscalYear: null,
    department: null,
    facts: drawFacts({ "expenditure.total": spent }),
    review: { findings: [], outcomes: [] },
    file: "book.xlsx",
    holdsNumber: () => true,
  });
  const [title, , legend] = sheet.rows.map(({ cells: [cell] }) => cell);
  expect(title).toMatchObject({ text: "决算分析" });
  expect(legend).toMatchObject({ text: "金额单位：万元。" });
});

test("more than four other places are counted", () => {
  const { facts, blanks } = drawFacts({ "expenditure.total": spent });
  const fact = [...facts.values()][0];
  if (fact === undefined) {
    throw new Error("no fact");
  }
  const [reading] = fact.readings;
  const at = (sheet: string, cell: string) =>
    reading === undefined ? [] : [{ ...reading, source: { ...reading.source, sheet, cell } }];
  const readings = [
    ...at("甲", "B1"),
    ...at("乙", "B2"),
    ...at("丙", "B3"),
    ...at("乙", "C2"),
    ...at("丁", "D4"),
    ...at("戊", "E5"),
  ];
  const sheet = analysisSheet({
    fiscalYear: null,
    department: null,
    facts: { facts: new Map([[fact.key, { ...fact, readings }]]), blanks },
    review: { findings: [], outcomes: [] },
    file: "book.xlsx",
    holdsNumber: () => true,
  });
  expect(sheet.rows.at(-1)?.cells.at(-1)).toMatchObject({
    text: "决算数另见“乙”B2、C2、“丙”B3、“丁”D4等5处",
  });
});

test("an empty cell of a table without a unit is not referred to", () => {
  const { facts, blanks } = drawFacts({ "expenditure.total": { ...spent, originalBudget: "" } });
  const withoutUnit = [...blanks].map(([key, blank]) => {
    return [key, { ...blank, source: { ...blank.source, unit: null } }] as const;
  });
  const sheet = analysisSheet({
    fiscalYear: null,
    department: null,
    facts: { facts, blanks: new Map(withoutUnit) },
    review: { findings: [], outcomes: [] },
    file: "book.xlsx",
    holdsNumber: () => true,
  });
  expect(sheet.rows.at(-1)?.cells[2]).toEqual({ kind: "empty", format: "amount" });
});
