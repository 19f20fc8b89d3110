/** The row that numbers the columns. */
export const columnNumberLabels: readonly string[] = ["栏次"];

/** First texts of the headers that divide a form into blocks. */
export const blockHeadings: readonly string[] = [
  "财政供养人员情况",
  "经费控制情况",
  "楼堂馆所控制情况",
  "厉行节约保障措施",
  "年度预算申请",
  "年度总体目标",
  "绩效指标",
];

/** Rows that add up a table's lines. */
export const totalLabels: readonly string[] = ["合计", "总计", "小计"];

/** Rows that add up only some of them. */
export const subtotalLabels: readonly string[] = ["小计"];

/** Marks a list that names only some of the parts: before a label, or as a row of its own. */
export const partialListMarks: readonly string[] = ["其中:", "其中"];
export const partialListRows: readonly string[] = [
  "主要包括:",
  "主要包括",
  "其中:",
  "其中",
  "主要用于:",
];
