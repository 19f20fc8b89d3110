import { type AmountUnit, amountUnits } from "../../money/units";

const names: Readonly<Record<AmountUnit, string>> = {
  yuan: "元",
  hundredYuan: "百元",
  thousandYuan: "千元",
  tenThousandYuan: "万元",
  hundredMillionYuan: "亿元",
};

/** The name of a unit, as it stands after an amount and in a unit line. */
export function unitName(unit: AmountUnit): string {
  return names[unit];
}

/** The unit of a name, `null` where it is none. */
export function unitNamed(name: string): AmountUnit | null {
  return amountUnits.find((unit) => names[unit] === name) ?? null;
}
