/** Whether a number format shows a date or a time; colours, literals and padding are no part of it. */
export function isDateFormat(numberFormat: string): boolean {
  if (/^general$/i.test(numberFormat)) {
    return false;
  }
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]/gi, ""));
}
