import type { ReportTemplate } from "./reportTemplate";

/** A title of two lines: the department, then the year and what the report is; what is unknown is left out. */
export function titleLines(name: string): ReportTemplate["titleLines"] {
  return ({ department, fiscalYear }) => [
    ...(department === null ? [] : [department]),
    `${fiscalYear === null ? "" : `${String(fiscalYear)}年度`}${name}`,
  ];
}
