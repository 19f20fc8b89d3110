import type { AccountLine } from "../../../src/domain/explanation/variance";
import { linesMeant } from "../../../src/recognition/prose/linesMeant";
import { proseSubject } from "../../../src/recognition/prose/proseSubject";

function line(concept: AccountLine["concept"], id?: string, name = ""): AccountLine {
  const kind = /^\d+$/.test(id ?? "") ? "functional" : "named";
  return { concept, item: id === undefined ? null : { id, kind, name } };
}

const lines: readonly AccountLine[] = [
  line("income.total"),
  line("expenditure.total"),
  line("expenditure.basic"),
  line("generalBudgetExpenditure.total"),
  line("generalBudgetExpenditure.basic"),
  line("threePublicExpenses.officialReception"),
  line("threePublicExpenses.overseasTravel"),
  line("expenditure.total", "2080505", "机关事业单位基本养老保险缴费支出"),
  line("generalBudgetExpenditure.total", "2080505", "机关事业单位基本养老保险缴费支出"),
  line("generalBudgetExpenditure.total", "2010301", "行政运行"),
  line("generalBudgetExpenditure.total", "2011301", "行政运行"),
  line("generalBudgetExpenditure.total", "2210201", "住房公积金"),
  line("generalBudgetExpenditure.total", "20899", "其他社会保障和就业支出"),
  line("generalBudgetExpenditure.total", "2089999", "其他社会保障和就业支出"),
  line("projectList.spent", "园区道路维护", "园区道路维护"),
];

test.each([
  ["公务接待费支出", ["threePublicExpenses.officialReception"]],
  ["因公出国(境)费用支出", ["threePublicExpenses.overseasTravel"]],
  ["本年支出合计", ["expenditure.total"]],
  ["2023年度支出", ["expenditure.total"]],
  ["收入决算", ["income.total"]],
  ["基本支出", ["expenditure.basic"]],
  ["一般公共预算财政拨款基本支出", ["generalBudgetExpenditure.basic"]],
  ["一般公共预算财政拨款支出", ["generalBudgetExpenditure.total"]],
  ["园区道路维护", ["projectList.spent 园区道路维护"]],
  // one code in two tables is one line
  [
    "机关事业单位基本养老保险缴费支出",
    ["expenditure.total 2080505", "generalBudgetExpenditure.total 2080505"],
  ],
  [
    "2080505机关事业单位基本养老保险缴费支出",
    ["expenditure.total 2080505", "generalBudgetExpenditure.total 2080505"],
  ],
  // the code says otherwise than the name
  ["2210201机关事业单位基本养老保险缴费支出", []],
  // two items are called so; the group above tells which
  ["行政运行", []],
  ["一般公共服务支出(类)商贸事务(款)行政运行(项)", ["generalBudgetExpenditure.total 2011301"]],
  ["行政运行(项)", []],
  // a group and its only item have one name
  ["其他社会保障和就业支出", []],
  [
    "社会保障和就业支出(类)其他社会保障和就业支出(款)其他社会保障和就业支出(项)",
    ["generalBudgetExpenditure.total 2089999"],
  ],
  ["其他社会保障和就业支出(款)", ["generalBudgetExpenditure.total 20899"]],
  // a name that holds a known one is another name
  ["住房公积金管理中心支出", []],
  ["教育收费专户资金", []],
])("%s", (words, meant) => {
  const subject = proseSubject(words);
  expect(subject).not.toBeNull();
  const found = subject === null ? [] : linesMeant(subject, lines);
  expect(
    found.map(({ concept, item }) => (item === null ? concept : `${concept} ${item.id}`)),
  ).toEqual(meant);
});
