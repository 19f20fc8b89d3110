import { normaliseText } from "../lib/chineseText";
import { yearInText } from "./aliases/phases";

/** The year that a title or a field names: `2023年度`, or `2023` alone. */
export function yearIn(text: string): number | null {
  const match = yearInText.exec(normaliseText(text)) ?? /^(20\d{2})$/.exec(text.trim());
  return match === null ? null : Number(match[1]);
}
