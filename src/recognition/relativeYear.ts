import { normaliseText } from "../lib/chineseText";
import { priorYearWord, yearInHeader } from "./aliases/phases";

/**
 * A header or label with its years said from the report's point of view, normalised.
 *
 * In a report on 2023, `2022年决算数` is last year's and `2023-预算数` bears no year at all. Years that the
 * report has no place for stay, so that nothing is taken for this year's.
 */
export function inReportYear(text: string, fiscalYear: number | null): string {
  return normaliseText(text).replace(yearInHeader, (written: string, year: string) => {
    if (fiscalYear === null || Number(year) === fiscalYear) {
      return "";
    }
    return Number(year) === fiscalYear - 1 ? priorYearWord : written;
  });
}
