/** The workbooks served beside the page, in the order in which they are offered. */
export const samples = [
  "clean-department-2023.xlsx",
  "tianxin-office-2019.xlsx",
  "tianxin-industry-2019.xlsx",
  "furong-industry-2020.xlsx",
  "wangcheng-zone-2019.xlsx",
  "lusong-science-2019.xlsx",
] as const;

export type SampleName = (typeof samples)[number];
