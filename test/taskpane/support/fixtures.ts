import { readPriorCauses } from "../../../src/app/priorCauses/readPriorCauses";
import { everyDifference } from "../../../src/domain/explanation/materiality";
import { type Answers, type KeptAnswers, textsOf } from "../../../src/app/keptAnswers";
import type { Engine } from "../../../src/app/engine";
import type {
  CellLink,
  FigureView,
  FindingView,
  IndicatorView,
  RecognitionView,
  SampleCellView,
  SheetCellView,
  SheetRowView,
  SheetView,
} from "../../../src/app/views/views";
import type { VarianceView } from "../../../src/app/views/varianceView";
import type { ScoreRowView, ScoreSheetView } from "../../../src/app/views/scoreView";
import type { DraftRequest, WorkspaceViews } from "../../../src/app/workspace";
import type { Draft, OpenReview } from "../../../src/taskpane/state/taskpaneState";
import { plannedRefresh } from "./draftFixtures";
import type { CellLeads } from "../../../src/taskpane/components/cellLeads";

/** A cell of the one sheet that the fixtures speak of. */
export function place(cell: string, sheet = "公开01表"): CellLink {
  return { file: "决算.xlsx", sheet, cell };
}

export const recognition: RecognitionView = {
  department: "青河县统计局",
  fiscalYear: "2023年度",
  tables: [
    {
      fingerprint: "收入支出决算总表|A 项目|B 行次|C 决算数|D 其他",
      title: "收入支出决算总表",
      place: place("A3"),
      range: "A3:C9",
      unit: "万元",
      layout: "ministryTotals",
      isConfirmed: false,
      headerTop: 3,
      headerRows: 1,
      columns: [
        { column: "A", header: "项目", use: "项目名称", isUnknown: false, choice: "name" },
        {
          column: "C",
          header: "决算数",
          use: "决算数",
          isUnknown: false,
          choice: "amount  finalAccounts",
        },
        { column: "D", header: "其他", use: "未识别", isUnknown: true, choice: null },
      ],
      choices: [
        { id: "name", label: "项目名称", column: { use: "name" } },
        {
          id: "amount  originalBudget",
          label: "年初预算数",
          column: { use: "amount", concept: null, phase: "originalBudget" },
        },
        {
          id: "amount  finalAccounts",
          label: "决算数",
          column: { use: "amount", concept: null, phase: "finalAccounts" },
        },
        { id: "ignored", label: "不读取", column: { use: "ignored" } },
      ],
      sample: [
        { number: 3, part: "header", cells: ["项目", "决算数", "其他"].map(plainCell) },
        {
          number: 4,
          part: "body",
          cells: [
            {
              text: "不知名支出",
              row: {
                label: "不知名支出",
                use: "按行名识别",
                isUnknown: true,
                choice: null,
                lines: [],
                side: 0,
              },
            },
            ...["1,234.5", "8"].map(plainCell),
          ],
        },
      ],
      rowChoices: [
        [
          {
            id: "concept expenditure.total",
            label: "本年支出合计",
            row: { use: "concept", concept: "expenditure.total" },
          },
          { id: "ignored", label: "不是数据，不读取", row: { use: "ignored" } },
        ],
      ],
      unitId: "tenThousandYuan",
      figureCount: 1,
      confidence: "98%",
    },
  ],
  problems: [{ severity: "warning", message: "“其他”列没有识别。", place: place("D4") }],
  questions: [
    {
      kind: "column",
      fingerprint: "收入支出决算总表|A 项目|B 行次|C 决算数|D 其他",
      place: place("D3"),
      column: "D",
      row: null,
      message: "D列“其他”是什么？",
      candidates: [
        {
          label: "年初预算数",
          mapping: {
            columns: { D: { use: "amount", concept: null, phase: "originalBudget" } },
          },
        },
        { label: "不读取", mapping: { columns: { D: { use: "ignored" } } } },
      ],
    },
  ],
  layouts: [
    { id: "ministryTotals", label: "收入支出决算总表" },
    { id: "threePublicExpenses", label: "“三公”经费支出情况" },
  ],
  units: [
    { id: "yuan", label: "元" },
    { id: "tenThousandYuan", label: "万元" },
  ],
  materials: ["部门职责"],
  factCount: 1,
};

function plainCell(text: string): SampleCellView {
  return { text, row: null };
}

const figures: readonly FigureView[] = [
  {
    key: "expenditure.total.finalAccounts",
    label: "本年支出合计",
    phase: "决算数",
    printed: "1,234.5",
    amount: "1234.50万元",
    place: place("C5"),
  },
];

export const indicators: readonly IndicatorView[] = [
  indicator("completion", { label: "支出完成年初预算百分比", value: "96.50%", bar: 96.5 }),
  indicator("over", {
    label: "基本支出完成年初预算百分比",
    value: "152.95%",
    bar: 100,
    isOverFull: true,
  }),
  indicator("undefined", {
    label: "公务接待费完成预算百分比",
    status: "undefined",
    value: "分母为零，不存在比率",
  }),
  indicator("missing", {
    label: "结转结余率",
    status: "missing",
    value: "缺少：年末结转和结余决算数",
  }),
];

function indicator(id: string, given: Partial<IndicatorView>): IndicatorView {
  return {
    id,
    label: id,
    status: "value",
    value: "",
    bar: null,
    isOverFull: false,
    numerator: "本年支出合计决算数 1234.50万元",
    denominator: "本年支出合计年初预算数 1279.27万元",
    citation: "《部门决算公开模板》",
    places: [place("C5"), place("B5")],
    ...given,
  };
}

export const findings: readonly FindingView[] = [
  {
    id: "sum-1",
    rule: "sum",
    severity: "error",
    message: "本年支出合计为1234.50万元，各分项合计为1230.00万元，请核实。",
    citation: "《预算法》第十三条",
    places: [place("C5"), place("C6"), place("C7")],
  },
  {
    id: "tail-1",
    rule: "tail",
    severity: "info",
    message: "尾差1处。",
    citation: "",
    places: [place("C8")],
  },
];

/** What a difference has on which nothing is known but its two amounts. */
export const nothingToSay = {
  state: "open",
  against: "originalBudget",
  rank: 0,
  figures: { current: "100000.00", base: "0.00" },
  candidates: [],
  priorCauses: [],
  warnings: [],
  outdated: null,
} as const;

const variances: readonly VarianceView[] = [
  variance("cause.basic", "基本支出", "基本支出决算比年初预算增加10.00万元。"),
  variance("cause.project", "项目支出", "项目支出决算比年初预算减少5.00万元。"),
];

function variance(blankId: string, label: string, statement: string): VarianceView {
  const words = { label, statement, cause: "", explanation: statement, causeFromWorkbook: false };
  return { blankId, ...words, places: [place("C6")], ...nothingToSay };
}

export const sheet: SheetView = {
  file: "决算.xlsx",
  sheet: "公开01表",
  columnNames: ["A", "B", "C"],
  columnWidthsEm: [1, 1, 4],
  firstNumber: 1,
  rowCount: 9,
  content: "",
};

const rows: readonly SheetRowView[] = Array.from({ length: 9 }, (_unused, row) => ({
  number: row + 1,
  isHidden: row === 6,
  cells: ["A", "B", "C"].map((column) => ({
    address: `${column}${String(row + 1)}`,
    text: row === 4 && column === "C" ? "1,234.5" : `${column.toLowerCase()}${String(row + 1)}`,
    isNumber: column === "C",
    columnSpan: 1,
    rowSpan: 1,
  })),
}));

export const views: WorkspaceViews = {
  recognition,
  indicators,
  findings,
  templates: [
    { id: "note", label: "差异说明", description: "简短的说明" },
    { id: "form", label: "自评报告", description: "完整的报告" },
  ],
  materialities: [
    { id: "all", label: "有差异即说明", materiality: everyDifference, citation: "模板" },
    {
      id: "ten",
      label: "差异率10%以上",
      materiality: { ...everyDifference, percent: "10" },
      citation: "约定",
    },
  ],
  files: ["决算.xlsx"],
  sheets: [{ file: "决算.xlsx", sheet: "公开01表" }],
};

const noAnswers: KeptAnswers = new Map();

/** What the first draft is made of. */
export const request: DraftRequest = {
  template: "note",
  answers: noAnswers,
  materiality: everyDifference,
  prior: [],
};

/** The draft of work whose report has the two causes as its blanks. */
export function draftOf(request: DraftRequest): Draft {
  const { template, answers } = request;
  const fields = variances.map(({ blankId }) => ({
    id: blankId,
    prompt: "【请填写原因】",
    heading: "一、支出情况",
  }));
  return {
    ...request,
    variances: variances.map((each) => {
      const cause = answers.get(each.blankId)?.text ?? "";
      return { ...each, cause, state: cause === "" ? "open" : "done" };
    }),
    report: {
      html: reportHtml(template, answers),
      styles: ".report { color: black; }",
      pastedStyles: ".report { font-size: 16pt; }",
      plainText: `${template}\n`,
      fields,
      blanks: fields.filter(({ id }) => !answers.has(id)),
      fileName: "青河县统计局2023年度差异说明.docx",
      unusedMaterials: [],
    },
  };
}

/** A filled evaluation table; what was written is shown as it was, and ten points are too many. */
export function scoresOf(answers: Answers): ScoreSheetView {
  return {
    choiceIds: { table: "score.table", partialStep: "score.partialStep" },
    table: answers.get("score.table") ?? "first",
    tables: [
      { id: "first", label: "省级评分表" },
      { id: "second", label: "县级评分表" },
    ],
    partialStep: answers.get("score.partialStep") ?? "floor",
    partialSteps: [
      { id: "floor", label: "不足一个扣分单位的不扣分" },
      { id: "ceil", label: "不足一个扣分单位的按一个扣分" },
    ],
    total: "合计得5分（满分100分），还有3项、95分待评",
    sections: [
      {
        label: "投入",
        max: "10分",
        rows: [
          scoreRow("score.first.staffing", {
            label: "在职人员控制率",
            points: "5",
            arithmetic: "95.10%（136÷143）≤100%，得5分",
            places: [place("C5")],
          }),
          scoreRow("score.first.keyWork", {
            label: "重点工作实际完成率",
            points: answers.get("score.first.keyWork") ?? null,
            arithmetic: "请自行评定",
            entry: "pointsOrRate",
            isVerified: false,
            isRefused: answers.get("score.first.keyWork") === "10",
          }),
          scoreRow("score.first.goals", {
            label: "绩效目标合理性",
            points: null,
            arithmetic: "请自行评定",
            entry: "items",
            items: [
              { label: "符合规划", points: "1" },
              { label: "符合职责", points: "0.5" },
            ],
          }),
        ],
      },
    ],
  };
}

function scoreRow(id: string, given: Partial<ScoreRowView>): ScoreRowView {
  return {
    id,
    label: id,
    points: null,
    max: "5分",
    limit: "5",
    arithmetic: "",
    standard: "不超过100%得5分",
    note: "",
    citation: "《湖南省部门整体支出绩效评价指标表》",
    isVerified: true,
    entry: "none",
    items: [],
    isRefused: false,
    places: [],
    ...given,
  };
}

/** An engine that has the fixtures open. */
export const engine: Engine = {
  open: () => Promise.resolve({ ok: true, value: views }),
  keep: () => Promise.resolve(),
  cancel: () => Promise.resolve(),
  draft: (request) => Promise.resolve(draftOf(request)),
  scores: (answers) => Promise.resolve(scoresOf(answers)),
  explain: () => Promise.resolve(null),
  explainSheet: () => Promise.resolve(null),
  readPriorCauses: (file) => Promise.resolve(readPriorCauses(file, 2023)),
  exportReport: () =>
    Promise.resolve({
      name: "青河县统计局2023年度差异说明.docx",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      bytes: new Uint8Array([80, 75]),
    }),
  figures: (_table, from, to) => Promise.resolve(figures.slice(from, to)),
  sheet: ({ sheet: name, cell }) =>
    Promise.resolve(
      name === sheet.sheet
        ? { ...sheet, content: rows.flatMap(({ cells }) => cells).find(isAt(cell))?.text ?? "" }
        : null,
    ),
  sheetRows: (_place, { from, to }) => Promise.resolve({ from, rows: rows.slice(from, to + 1) }),
  workbookSheets: () => Promise.resolve([]),
  insertableReport: () => Promise.resolve({ flatPackage: "<package/>", model: "<draft/>" }),
  planRefresh: () => Promise.resolve({ ok: true, value: plannedRefresh }),
  refreshSteps: () =>
    Promise.resolve({ plan: plannedRefresh.refresh.plan, edits: [], commented: [] }),
  refreshModel: () => Promise.resolve("<draft/>"),
};

function isAt(cell: string): (view: SheetCellView) => boolean {
  return ({ address }) => address === cell;
}

function reportHtml(template: string, answers: KeptAnswers): string {
  const runs = variances.map(({ blankId }) => {
    const words = textsOf(answers).get(blankId);
    return words === undefined
      ? `<mark data-blank="${blankId}">【请填写原因】</mark>`
      : `<span data-answer="${blankId}">${words}</span>`;
  });
  return `<article class="report" lang="zh-CN"><h1>${template}</h1>${runs.join("")}</article>`;
}

/** The open work, as it is right after opening. */
export const review: OpenReview = {
  running: { engine, end: () => undefined },
  views,
  around: null,
  isChanged: false,
  column: null,
  sought: null,
  said: { fiscalYear: null, mappings: new Map() },
  pending: null,
  ...request,
  draftWork: null,
  draft: draftOf(request),
  page: "data",
  shown: null,
  notice: null,
  warning: null,
};

/** Leads that remember what they were asked to show. */
export function listeningLeads(): CellLeads & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    shown: null,
    naming: "sheet",
    show: ({ place: { sheet: name, cell } }) => {
      asked.push(`${name} ${cell}`);
    },
  };
}
