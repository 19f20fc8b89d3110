import type { ReportDocument, Run } from "../../src/document/reportDocument";
import { blanksOf } from "../../src/narrative/blanksOf";
import { composeReport } from "../../src/narrative/composeReport";
import { runsOfBlocks } from "../../src/document/runsOfBlocks";
import { tianxinForm } from "../../src/narrative/templates/tianxinForm";
import { varianceNote } from "../../src/narrative/templates/varianceNote";
import { wangchengSelfEvaluation } from "../../src/narrative/templates/wangchengSelfEvaluation";
import { drawContext, type DrawnContext } from "../support/narrative/context";
import { reportText } from "../support/narrative/reportText";
import { seeds } from "../support/narrative/seeds";

const base = {
  productVersion: "1.2.3",
  workbooks: [{ file: "book.xlsx", sha256: "ab" }],
  settings: {},
};

function note(drawn: DrawnContext): ReportDocument {
  return composeReport(varianceNote, drawContext(drawn), base);
}

function figures(document: ReportDocument): readonly (Run & { kind: "figure" })[] {
  return runsOfBlocks(document.blocks).flatMap((run) => (run.kind === "figure" ? [run] : []));
}

test("the title names department, year and report as far as they are known", () => {
  expect(note({}).title).toBe("某某局2019年度预算执行差异情况说明");
  expect(note({ department: null, fiscalYear: null }).title).toBe("预算执行差异情况说明");
});

test("the provenance says what the draft was made of", () => {
  const { provenance } = note({
    facts: { "expenditure.total": { originalBudget: "10", finalAccounts: "12" } },
  });
  expect(provenance).toMatchObject({
    ...base,
    template: "variance-note",
    fiscalYear: 2019,
    department: "某某局",
  });
  expect(provenance.facts).toEqual([
    {
      key: "expenditure.total.finalAccounts",
      label: "本年支出合计 决算数",
      yuan: "120000.00",
      sources: [{ file: "book.xlsx", sheet: "表", cell: "D1" }],
    },
    {
      key: "expenditure.total.originalBudget",
      label: "本年支出合计 年初预算数",
      yuan: "100000.00",
      sources: [{ file: "book.xlsx", sheet: "表", cell: "B1" }],
    },
  ]);
});

test("figures know their fact or indicator, their form and their name", () => {
  const document = note({
    facts: {
      "threePublicExpenses.officialReception": {
        originalBudget: "60",
        finalAccounts: "12.35",
        priorYearFinalAccounts: "9.99",
      },
    },
  });
  const known = figures(document).map(({ reference, form, text, alias }) => [
    reference,
    form,
    text,
    alias,
  ]);
  const key = "threePublicExpenses.officialReception";
  expect(known).toEqual(
    expect.arrayContaining([
      [`${key}.originalBudget`, "amount:tenThousandYuan", "60.00万元", "公务接待费 年初预算数"],
      [`${key}.finalAccounts`, "amount:tenThousandYuan", "12.35万元", "公务接待费 决算数"],
      ["officialReceptionCompletion", "percent", "20.58%", "公务接待费完成预算百分比"],
      [
        `${key}.finalAccounts`,
        `difference:tenThousandYuan:${key}.priorYearFinalAccounts`,
        "2.36万元",
        "公务接待费 决算数比公务接待费 上年决算数增减额",
      ],
      [
        `${key}.finalAccounts`,
        `change:${key}.priorYearFinalAccounts`,
        "23.62%",
        "公务接待费 决算数比公务接待费 上年决算数增减%",
      ],
      [
        `${key}.finalAccounts`,
        `cellDifference:tenThousandYuan:${key}.originalBudget`,
        "-47.65",
        "公务接待费 决算数比公务接待费 年初预算数增减额",
      ],
      [
        `${key}.finalAccounts`,
        `cellChange:${key}.originalBudget`,
        "-79.42",
        "公务接待费 决算数比公务接待费 年初预算数增减%",
      ],
      [`${key}.finalAccounts`, "cell:tenThousandYuan", "12.35", "公务接待费 决算数"],
    ]),
  );
});

test("a rate without an indicator of its own names both facts", () => {
  const document = note({
    facts: { "operatingFunds.total": { originalBudget: "10", finalAccounts: "9" } },
  });
  expect(figures(document)).toContainEqual(
    expect.objectContaining({
      reference: "operatingFunds.total.finalAccounts",
      form: "rate:operatingFunds.total.originalBudget",
      alias: "机关运行经费 决算数 ÷ 机关运行经费 年初预算数",
      text: "90.00%",
    }),
  );
});

test("blanks are listed once, in reading order, under their heading", () => {
  const document = composeReport(wangchengSelfEvaluation, drawContext({ fiscalYear: null }), base);
  expect(blanksOf(document).slice(0, 4)).toEqual([
    { id: "material.basis", prompt: "【请填写：自评工作通知的名称和文号】", heading: "" },
    { id: "fiscalYear", prompt: "【请填写年份】", heading: "" },
    { id: "material.duties", prompt: "【请填写：主要职能】", heading: "（一）职能职责" },
    { id: "material.organisation", prompt: "【请填写：机构设置情况】", heading: "（二）机构设置" },
  ]);
  const ids = blanksOf(document).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a heading's own blank is read with it", () => {
  const document = composeReport(tianxinForm, drawContext({ fiscalYear: null }), base);
  expect(blanksOf(document).find(({ id }) => id === "fiscalYear")?.heading).toBe(
    "（一）【请填写年份】年度整体支出情况",
  );
});

test("answers fill causes, words and the year", () => {
  const answers = {
    fiscalYear: "2020",
    "cause.expenditure.total.finalAccounts.originalBudget": "项目追加。",
    "material.goals": "第一段。\n第二段。",
  };
  const facts = { "expenditure.total": { originalBudget: "10", finalAccounts: "12" } };
  const context = drawContext({ fiscalYear: null, facts, answers });
  const text = reportText(composeReport(wangchengSelfEvaluation, context, base));
  expect(text).toContain("对2020年度部门整体支出绩效");
  expect(text).toContain("决算数大于年初预算数的主要原因是项目追加。");
  expect(text).toContain("\n第一段。\n第二段。\n");
});

test("an answered blank is an answer, not a blank", () => {
  const id = "cause.threePublicExpenses.officialReception.finalAccounts.originalBudget";
  const drawn = {
    facts: { "threePublicExpenses.officialReception": { originalBudget: "5", finalAccounts: "4" } },
  };
  expect(blanksOf(note(drawn)).map((blank) => blank.id)).toEqual([id]);
  const answered = note({ ...drawn, answers: { [id]: "厉行节约" } });
  expect(blanksOf(answered)).toEqual([]);
  expect(runsOfBlocks(answered.blocks)).toContainEqual({ kind: "answer", id, text: "厉行节约" });
});

test("an answer in which a place was left open is still a blank", () => {
  const id = "cause.threePublicExpenses.overseasTravel.finalAccounts.originalBudget";
  const answered = note({
    facts: { "threePublicExpenses.overseasTravel": { originalBudget: "5", finalAccounts: "0" } },
    answers: { [id]: "没有出访任务，经费由【统筹部门】统一安排" },
  });
  expect(blanksOf(answered).map(({ prompt, ...blank }) => [blank.id, prompt])).toEqual([
    [id, "【统筹部门】"],
  ]);
});

test("the tail note stands where the review met a tail, and only there", () => {
  const tail = "部分合计数与分项数之和、占比之和存在尾差，系四舍五入所致。";
  const withTail = composeReport(tianxinForm, drawContext(seeds["furong-industry-2020"]), base);
  const without = composeReport(tianxinForm, drawContext(seeds["tianxin-industry-2019"]), base);
  expect(reportText(withTail)).toContain(tail);
  expect(reportText(without)).not.toContain(tail);
});

test("a note lists what the review found, with the cells", () => {
  const source = (sheet: string, cell: string) =>
    ({ file: "book.xlsx", sheet, cell, text: "", unit: null }) as const;
  const citation = { source: "ownConvention", place: "" } as const;
  const document = note({
    review: {
      findings: [
        {
          rule: "b",
          severity: "warning",
          message: "执行率偏低。",
          values: {},
          sources: [],
          citation,
        },
        { rule: "c", severity: "info", message: "提示。", values: {}, sources: [], citation },
        {
          rule: "a",
          severity: "error",
          message: "合计不符，请核实。",
          values: {},
          sources: [
            ...["B1", "B2", "B1", "B3", "B4", "B5"].map((cell) => source("表一", cell)),
            source("表二", "C1"),
          ],
          citation,
        },
      ],
      outcomes: [{ rule: "a", label: "", status: "found", reason: "", passed: 0, found: 1 }],
    },
  });
  expect(reportText(document)).toContain(
    [
      "二、需要核实的问题",
      "1.合计不符，请核实（见“表一”工作表B1、B2、B3、B4等单元格，“表二”工作表C1单元格）。",
      "2.执行率偏低。",
      "",
    ].join("\n"),
  );
  expect(reportText(document)).not.toContain("提示");
});

test("a review that found nothing says so", () => {
  const outcomes = [
    { rule: "a", label: "", status: "passed", reason: "", passed: 1, found: 0 } as const,
  ];
  expect(reportText(note({ review: { findings: [], outcomes } }))).toContain(
    "已执行的审核未发现需要核实的问题。",
  );
});
