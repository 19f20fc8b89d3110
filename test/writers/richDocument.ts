import type {
  Block,
  FigureRun,
  ReportDocument,
  Run,
  TableCell,
  TableRow,
} from "../../src/document/reportDocument";

/** Text that breaks out of markup where it is not escaped, with what no XML may hold. */
export const hostileText = `<b>&"']]>\u0000\u0001\ud800 __proto__ {default-bullet-numbering-0} -->`;

/** What a reader is left with of `hostileText`. */
export const hostileTextShown = `<b>&"']]> __proto__ {default-bullet-numbering-0} -->`;

/** How many figures `richDocument` shows. */
export const figureCount = 48;

/** A document that has everything a report can have, over four pages. */
export function richDocument(): ReportDocument {
  const figure = figureCounter();
  return {
    title: "某某局2024年度部门决算说明",
    blocks: [...opening(figure), ...tables(figure), ...closing(figure)],
    provenance: {
      productVersion: "0.1.0",
      template: "variance-note",
      fiscalYear: 2024,
      department: `某某局 ${hostileText}`,
      workbooks: [{ file: "决算.xlsx", sha256: "ab".repeat(32) }],
      settings: {},
      facts: [
        {
          key: "expenditure.total.finalAccounts",
          label: "本年支出合计",
          yuan: "12345678.90",
          sources: [{ file: "决算.xlsx", sheet: hostileText, cell: "C7" }],
        },
      ],
    },
  };
}

type Figure = (text: string, alias?: string) => FigureRun;

function figureCounter(): Figure {
  let number = 0;
  return (text, alias = "本年支出合计 决算数") => {
    number += 1;
    const reference = "expenditure.total.finalAccounts";
    return { kind: "figure", number, reference, form: "amount", text, alias };
  };
}

function opening(figure: Figure): Block[] {
  const sentence =
    "以上支出严格按照国家有关规定和“三公”经费管理办法执行，坚持勤俭办一切事业，切实保障机关正常运转和各项重点工作的开展。";
  return [
    { kind: "title", lines: ["某某局2024年度部门整体支出", "绩效自评报告"] },
    { kind: "heading", level: 1, runs: [text("一、部门概况")] },
    { kind: "heading", level: 2, runs: [text("（一）收入支出决算总体情况")] },
    {
      kind: "paragraph",
      style: "body",
      runs: [
        text("2024年度本年支出合计"),
        figure("1,234.57万元"),
        text("，与上年相比增加"),
        figure("62.15万元"),
        text("，增长"),
        figure("5.30%", "与上年相比"),
        text("，主要原因是"),
        { kind: "blank", id: "cause.expenditure.total", prompt: "【请填写原因】" },
        text("；"),
        { kind: "answer", id: "cause.income.total", text: "人员增加\n以及政策性调资" },
        text(`。${sentence}`),
      ],
    },
    { kind: "heading", level: 3, runs: [text("1.基本支出")] },
    { kind: "paragraph", style: "body", runs: [text(sentence.repeat(3))] },
    { kind: "heading", level: 4, runs: [text("（1）人员经费——"), figure("580.00万元")] },
    { kind: "paragraph", style: "body", runs: [text(hostileText)] },
    { kind: "paragraph", style: "centred", runs: [text("（此处居中）")] },
  ];
}

function tables(figure: Figure): Block[] {
  return [
    {
      kind: "table",
      caption: [text("表1 “三公”经费支出决算表")],
      unitLine: "单位：万元",
      columns: [
        { widthShare: 3, align: "left" },
        { widthShare: 1, align: "right" },
        { widthShare: 1, align: "right" },
        { widthShare: 1, align: "right" },
        { widthShare: 1.5, align: "centre" },
      ],
      headerRows: [
        row([cell("项目", 1, 2), cell("决算数", 3), cell("备注", 1, 2)]),
        row([cell("合计"), cell("基本支出"), cell("项目支出")]),
      ],
      rows: [
        row([cell("因公出国（境）费"), cell("0.00"), cell("0.00"), cell("0.00"), cell("无", 1, 2)]),
        row([cell("公务接待费"), cells([figure("12.35")]), cell("12.35"), cell("0.00")]),
        row([cell("合计", 2), cells([figure("12.35")]), cell("0.00"), cell("")], "total"),
      ],
    },
    {
      kind: "paragraph",
      style: "note",
      runs: [text("注：本表金额转换为万元时，因四舍五入可能存在尾差。")],
    },
    { kind: "pageBreak" },
    longTable(figure),
  ];
}

function longTable(figure: Figure): Block {
  return {
    kind: "table",
    caption: [text("表2 支出明细，共"), figure("40"), text("项")],
    unitLine: "",
    columns: [
      { widthShare: 2, align: "left" },
      { widthShare: 5, align: "left" },
      { widthShare: 3, align: "right" },
    ],
    headerRows: [row([cell("科目编码"), cell("科目名称"), cell("金额")])],
    rows: Array.from({ length: 40 }, (_, index) =>
      row([
        cell(`20${1101 + index}`),
        cell(`第${index + 1}项支出`),
        cells([figure(`${index}.00`)]),
      ]),
    ),
  };
}

function closing(figure: Figure): Block[] {
  return [
    { kind: "heading", level: 1, runs: [text("二、有关说明")] },
    {
      kind: "paragraph",
      style: "body",
      runs: [
        text("预算完成率为"),
        figure("98.76%", "很长的说明".repeat(20)),
        text("，"),
        { kind: "blank", id: `hostile ${hostileText}`, prompt: `【${hostileText}】` },
        text("。"),
      ],
    },
    { kind: "paragraph", style: "signature", runs: [text("某某局")] },
    { kind: "paragraph", style: "signature", runs: [text("2025年3月5日")] },
  ];
}

function text(content: string): Run {
  return { kind: "text", text: content };
}

function cell(content: string, columnSpan = 1, rowSpan = 1): TableCell {
  return { runs: [text(content)], columnSpan, rowSpan };
}

function cells(runs: readonly Run[]): TableCell {
  return { runs, columnSpan: 1, rowSpan: 1 };
}

function row(content: readonly TableCell[], emphasis: TableRow["emphasis"] = "none"): TableRow {
  return { cells: content, emphasis };
}
