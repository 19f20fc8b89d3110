/** Lines above a table that name the department, not the table. */
export const departmentMarks: readonly string[] = [
  "部门:",
  "单位名称:",
  "编制单位:",
  "编制部门:",
  "预算单位:",
  "部门名称:",
  "预算部门:",
  "填报单位:",
];

/** Sheets that speak of the whole workbook. */
export const frontSheets: readonly string[] = ["封面", "编制说明", "填报说明"];

/** Sheets that hold no statements. */
export const skippedSheets: readonly string[] = ["目录", ...frontSheets];

/** Sheets with the unit's own words. */
export const materialSheets: readonly string[] = ["文字材料"];

/** Rows of the material sheet that say who and when. */
export const materialFields = {
  department: ["单位名称", "部门名称", "预算单位", "部门"],
  fiscalYear: ["年度", "报告年度", "会计年度", "决算年度"],
} as const;
