import { normaliseText } from "../lib/chineseText";
import { priorYearWord, yearAlone, yearInHeader } from "./aliases/phases";

/**
 * A header or label with its years said from the report's point of view, normalised.
 *
 * In a report on 2023, `2022年决算数` is last year's and `2023-预算数` bears no year at all. Years that the
 * report has no place for stay, so that nothing is taken for this year's.
 */
export function inReportYear(text: string, fiscalYear: number | null): string {
  return normaliseText(text).replace(yearInHeader, (written: string, year: string) =>
    yearSaid(written, Number(year), fiscalYear),
  );
}

/** The same for a header, which may also be a plain year: `2022`. */
export function headerInReportYear(text: string, fiscalYear: number | null): string {
  const header = normaliseText(text);
  return yearAlone.test(header)
    ? yearSaid(header, Number(header.slice(0, 4)), fiscalYear)
    : inReportYear(header, fiscalYear);
}

function yearSaid(written: string, year: number, fiscalYear: number | null): string {
  if (fiscalYear === null || year === fiscalYear) {
    return "";
  }
  return year === fiscalYear - 1 ? priorYearWord : written;
}
