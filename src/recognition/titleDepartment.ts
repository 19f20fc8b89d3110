import { normaliseText } from "../lib/chineseText";
import { calibreWords, kindsOfMoney, officeName } from "./aliases/titles";

/**
 * What stands before a title's wording, without an office whose name holds words of a calibre.
 *
 * 政府采购中心 and 项目管理办公室 are departments, not kinds of money; the office must end where the wording
 * begins, since 采购办公经费 is none.
 */
export function withoutOffice(before: string): string {
  return before.replace(officeName, "");
}

/**
 * A title without the department that the workbook names elsewhere.
 *
 * A name that itself ends in a kind of money could be the title's own word, and stays.
 */
export function withoutDepartment(title: string, department: string | null): string {
  const name = normaliseText(department ?? "");
  const isWord = [...calibreWords, ...kindsOfMoney].some((word) => name.endsWith(word));
  return name === "" || isWord ? title : normaliseText(title).replace(name, "");
}
