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

/** Rows that add up all units of a department. */
export const unitTotalLabels: readonly string[] = ["合计", "总计", "部门合计", "部门汇总", "汇总"];

/** Rows that add up some units: 局机关小计, 本级合计. */
export const unitSumEndings: readonly string[] = ["合计", "小计", "总计", "汇总"];

/** What things are counted in: no unit of a department is called so. */
export const measureWords: readonly string[] = [
  ...["个", "人", "辆", "台", "套", "台套", "台(套)", "批", "批次", "次", "人次", "户", "项", "件"],
  ...["元", "万元", "%", "平方米", "㎡"],
];

/** Marks a list that names only some of the parts: before a label, or as a row of its own. */
export const partialListMarks: readonly string[] = ["其中:", "其中"];
export const partialListRows: readonly string[] = [
  "主要包括:",
  "主要包括",
  "其中:",
  "其中",
  "主要用于:",
];
