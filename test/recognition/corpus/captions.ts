import type { Form } from "./form";
import type { Look } from "./knobs";
import type { Pick } from "./picker";
import type { SheetBuilder } from "./sheetBuilder";

const department = "示例市商贸发展局";

const unitNames: Readonly<Record<Look["unit"], string>> = {
  yuan: "元",
  thousandYuan: "千元",
  tenThousandYuan: "万元",
};

export function unitName(unit: Look["unit"]): string {
  return unitNames[unit];
}

/** What a table needs to know of the workbook around it. */
export type Surroundings = {
  readonly fiscalYear: number;
  readonly isStacked: boolean;
  readonly pick: Pick;
};

/** A line that declares the unit. */
export function unitLine({ unit, unitLine: style }: Look): string {
  const name = unitName(unit);
  switch (style) {
    case "plain":
      return `单位：${name}`;
    case "amount":
      return `金额单位：${name}`;
    case "halfWidth":
      return `单位:${name}`;
    case "measure":
      return `计量单位：${name}`;
    case "bracketed":
      return `（单位：${name}）`;
    case "currency":
      return `单位：人民币${name}`;
  }
}

/** The title as it stands above the table; empty where only the sheet's tab bears it. */
export function titleOf(
  form: Form,
  look: Look,
  { fiscalYear }: Surroundings,
  title: string,
): string {
  const year = `${String(fiscalYear)}年度`;
  const unit = look.unitPlace === "title" ? `（单位：${unitName(look.unit)}）` : "";
  switch (look.title) {
    case "year":
    case "numberAbove":
      return `${year}${title}${unit}`;
    case "plain":
    case "departmentLine":
      return `${title}${unit}`;
    case "departmentAndYear":
      return `${department}${year}${title}${unit}`;
    case "numberBehind":
      return form.number === "" ? `${title}${unit}` : `${title}（${form.number}）${unit}`;
    case "numbered":
      return `三、${title}${unit}`;
    case "tabOnly":
      return "";
  }
}

/** The lines above a table: number, title, department, unit. */
export function putCaptions(
  sheet: SheetBuilder,
  { form, look, title, width }: { form: Form; look: Look; title: string; width: number },
): void {
  const last = Math.max(1, width - 1);
  if (look.title === "numberAbove" && form.number !== "") {
    sheet.text(sheet.height, last, form.number);
  }
  if (title !== "") {
    const row = sheet.height;
    sheet.text(row, 0, title);
    if (look.headerMerges === "merged") {
      sheet.merge({ top: row, left: 0, bottom: row, right: last });
    }
  }
  const hasDepartment = look.title === "departmentLine";
  const isAbove = look.unitPlace === "aboveRight" || look.unitPlace === "aboveLeft";
  if (hasDepartment || isAbove) {
    const row = sheet.height;
    if (hasDepartment) {
      sheet.text(row, 0, `部门：${department}`);
    }
    if (isAbove) {
      const isBeside = look.unitPlace === "aboveRight" || hasDepartment;
      sheet.text(row, isBeside ? last : 0, unitLine(look));
    }
  }
}

/** The lines below a table. */
export function putNotes(
  sheet: SheetBuilder,
  { form, look, around }: { form: Form; look: Look; around: Surroundings },
): void {
  if (look.unitPlace === "below") {
    const asNote = `注：本表金额${unitLine({ ...look, unitLine: "plain" })}`;
    sheet.text(sheet.height, 0, around.isStacked ? asNote : around.pick([asNote, unitLine(look)]));
  }
  if (look.flaw === "twoUnits") {
    sheet.text(sheet.height, 0, "注：本表以亿元为单位。");
  }
  if (look.note !== "none" && form.note !== "") {
    sheet.text(sheet.height, 0, form.note);
  }
  if (look.note === "two") {
    sheet.text(sheet.height, 0, "注：本表金额转换单位时可能存在尾差。");
  }
}
