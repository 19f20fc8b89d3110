import { recogniseDrawing } from "../support/recogniseDrawing";

/** The causes read from a comparison whose last column has this header and this text in the row of 公务接待费. */
function causes(header: string, text: string): readonly string[] {
  const { statements } = recogniseDrawing(`
    2019年“三公”经费情况表 |        |        |
    单位：万元           |        |        |
    项目                 | 预算数 | 决算数 | ${header}
    “三公”经费           | 10.00  | 6.00   |
    公务接待费           | 10.00  | 6.00   | ${text}
  `);
  return statements.flatMap((statement) =>
    statement.causes.map(({ subject, text: words }) => `${subject.concept} ${words}`),
  );
}

const reception = "threePublicExpenses.officialReception";

test.each(["原因", "差异原因", "差异原因说明", "增减原因", "主要原因"])(
  "all that stands under %s is a cause",
  (header) => {
    expect(causes(header, "接待批次减少")).toEqual([`${reception} 接待批次减少`]);
  },
);

test.each([
  ["备注", "由于接待批次减少", true],
  ["备注", "减少原因：接待批次减少", true],
  ["说明", "因机构改革人员划转", true],
  // remarks on something else
  ["备注", "含外事接待", false],
  ["备注", "因公出国另列", false],
  ["备注", "增减原因见附件", false],
  ["说明", "原因见下表", false],
])("under %s, “%s” is a cause: %s", (header, text, isCause) => {
  expect(causes(header, text)).toEqual(isCause ? [`${reception} ${text}`] : []);
});

/** What the cause of 公务接待费 compares with, under columns with these headers; `null` where there is no cause. */
function bases(headers: string, text: string): readonly (string | null)[] {
  const count = headers.split("|").length;
  const { statements, problems } = recogniseDrawing(`
    2019年“三公”经费情况表${" |".repeat(count)}
    单位：万元${" |".repeat(count)}
    项目 | ${headers}
    公务接待费 | ${Array.from({ length: count - 1 }, () => "6.00").join(" | ")} | ${text}
  `);
  const read = statements.flatMap((statement) => statement.causes.map(({ base }) => base));
  const unclear = problems.filter(({ code }) => code === "causeOfSeveral");
  return [...read, ...unclear.map(() => "several")];
}

test.each([
  ["预算数 | 决算数 | 原因", "批次减少", "originalBudget"],
  ["上年决算数 | 决算数 | 比上年增减额 | 原因", "批次减少", "priorYearFinalAccounts"],
  ["预算数 | 上年决算数 | 决算数 | 比上年增减额 | 原因", "批次减少", "priorYearFinalAccounts"],
  ["预算数 | 上年决算数 | 决算数 | 原因", "批次减少", "originalBudget"],
  ["预算数 | 上年决算数 | 决算数 | 与上年差异原因", "批次减少", "priorYearFinalAccounts"],
  ["预算数 | 上年决算数 | 决算数 | 原因", "与上年相比增加主要是批次增加", "priorYearFinalAccounts"],
  ["预算数 | 调整预算数 | 决算数 | 执行率 | 原因", "批次减少", "originalBudget"],
  ["上年决算数 | 决算数 | 原因", "比年初预算减少，主要是从严控制", "originalBudget"],
  [
    "预算数 | 上年决算数 | 决算数 | 原因",
    "比年初预算减少，主要是从严控制；比上年增加，主要是批次增加",
    "several",
  ],
])("under %s, “%s” compares with %s", (headers, text, base) => {
  expect(bases(headers, text)).toEqual([base]);
});
